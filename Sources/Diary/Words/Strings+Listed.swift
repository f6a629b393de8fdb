extension [String] {
    /// The texts as a list for use in a sentence: “a, b and c”.
    public var listed: String { listed(before: "and") }

    /// The texts as a list of which one is chosen: “a, b or c”.
    public var alternatives: String { listed(before: "or") }

    private func listed(before word: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}
