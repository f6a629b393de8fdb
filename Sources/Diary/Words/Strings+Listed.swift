extension [String] {
    /// The texts as a list for use in a sentence: “a, b and c”.
    public var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) and \(last)"
    }
}
