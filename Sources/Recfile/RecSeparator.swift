/// The line breaks between one record and the next.
public enum RecSeparator {
    /// Returns the line breaks that are missing before a record can follow these bytes, the last of a text that isn't empty.
    public static func lineBreaks(afterTail tail: some BidirectionalCollection<UInt8>) -> [UInt8] {
        let text = tail.filter { $0 != .carriageReturn }
        let lineFeeds = text.reversed().prefix { $0 == .lineFeed }.count
        // A line that ends in a backslash consumes the next line break.
        let isContinued = text.dropLast(lineFeeds).last == .backslash
        return [UInt8](repeating: .lineFeed, count: max((isContinued ? 3 : 2) - lineFeeds, 0))
    }
}
