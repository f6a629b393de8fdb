extension RecDocument {
    /// The type that a record has when it is added at the end of a text; `nil` if no descriptor says one.
    ///
    /// The same as that of the last of its `descriptors`, without taking the whole text apart where there is only one.
    public static func typeAtEnd(of text: [UInt8]) -> String? {
        let sign = Array("%rec".utf8)
        guard let first = text.firstOffset(of: sign) else { return nil }
        let isAlone = text.firstOffset(of: sign, from: first + 1) == nil
        let blankLine = isAlone ? text.firstOffset(of: [.lineFeed, .lineFeed], from: first) : nil
        return RecDocument(Array(text[..<(blankLine ?? text.count)])).descriptors.last?.describedType
    }
}
