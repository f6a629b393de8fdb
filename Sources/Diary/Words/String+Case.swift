extension String {
    /// The text with its first letter as a capital.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
