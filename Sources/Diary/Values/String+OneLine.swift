extension String {
    /// The lines of a text in one, with something between them in place of the line ends; empty ones are left out.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func inOneLine(joinedBy separator: String) -> String {
        // Line ends are scalars of their own in every text, and scalars are several times as fast as characters.
        unicodeScalars.split(whereSeparator: \.isLineEnd).map(String.init).joined(separator: separator)
    }
}

extension Unicode.Scalar {
    /// Whether it ends a line, as `Character.isNewline` has it.
    fileprivate var isLineEnd: Bool {
        (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
    }
}
