extension RecDocument {
    /// The type that a record has when it is added at the end of a text; `nil` if no descriptor says one.
    ///
    /// The same as that of the last of its `descriptors`, without taking the whole text apart where there is only one.
    public static func typeAtEnd(of text: [UInt8]) -> String? {
        let sign = Array("%rec".utf8)
        guard let first = text.firstOffset(of: sign) else { return nil }
        let isAlone = text.firstOffset(of: sign, from: first + 1) == nil
        let blankLine = isAlone ? text.firstOffset(of: [.lineFeed, .lineFeed], from: first) : nil
        // A line that ends in a backslash takes the next line break for itself.
        guard let blankLine, text[..<blankLine].last(where: { $0 != .carriageReturn }) != .backslash else {
            return RecDocument(text).descriptors.last?.describedType
        }
        return RecDocument(Array(text[..<blankLine])).descriptors.last?.describedType
    }
}
