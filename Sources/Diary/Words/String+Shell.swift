extension String {
    /// The text as one word of a shell, which takes it literally: as it is, in double quotes, or in single ones if it has a character that
    /// means something in double quotes.
    public var shellWord: String {
        if !isEmpty, allSatisfy({ $0.isLetter || $0.isNumber || "-,.=+".contains($0) }) { return self }
        if allSatisfy({ !"\"$`\\!".contains($0) }) { return "\"\(self)\"" }
        return "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
    }

    /// The text with hyphens for blanks, as a name can be typed in a shell without quotes.
    public var typable: String { split(separator: " ").joined(separator: "-") }
}
