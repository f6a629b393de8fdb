extension RecDocument {
    /// Returns the type of a record that would be added at the end of a text; `nil` if no descriptor gives one.
    ///
    /// Equivalent to the type of the last of `descriptors`, without parsing the whole text if there is only one.
    public static func typeAtEnd(of text: [UInt8]) -> String? {
        let sign = Array("%rec".utf8)
        guard let first = text.firstOffset(of: sign) else { return nil }
        let isAlone = text.firstOffset(of: sign, from: first + 1) == nil
        let blankLine = isAlone ? text.firstOffset(of: [.lineFeed, .lineFeed], from: first) : nil
        // A line that ends in a backslash consumes the next line break.
        guard let blankLine, text[..<blankLine].last(where: { $0 != .carriageReturn }) != .backslash else {
            return RecDocument(text).descriptors.last?.describedType
        }
        return RecDocument(Array(text[..<blankLine])).descriptors.last?.describedType
    }
}
