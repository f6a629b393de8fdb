extension String {
    /// Joins the lines of a text with a separator; empty lines are left out.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func inOneLine(joinedBy separator: String) -> String {
        // Line ends are always separate scalars, and scalars are several times as fast as characters.
        unicodeScalars.split(whereSeparator: \.isLineEnd).map(String.init).joined(separator: separator)
    }
}

extension Unicode.Scalar {
    /// Whether it ends a line, by the definition of `Character.isNewline`.
    public var isLineEnd: Bool {
        (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
    }
}
