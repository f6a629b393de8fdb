/// The records of a text that is known to be well-formed, such as one that is part of the program: found by the blank lines between
/// them, and parsed one by one when needed.
///
/// Finding them takes a tenth of the time of parsing them all. Lines end in LF, and a line that continues a field begins with `+`. Of any
/// other text use ``RecDocument``.
public struct RecOutline: Sendable {
    /// A record that wasn't parsed.
    public struct Item: Sendable {
        /// The type named by the `%rec` field before the record; `nil` before the first one.
        public let type: String?
        let start: Int
        let end: Int
        let line: Int
    }

    private let bytes: [UInt8]
    /// The records in order, without descriptors.
    public let items: [Item]

    /// Finds the records of a text.
    ///
    /// - Complexity: O(number of lines), and one pass over the bytes by `memchr`.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var items: [Item] = []
        var type: String?
        var start = 0
        var line = 1
        while start < bytes.count {
            if bytes[start] == .lineFeed {
                start += 1
                line += 1
                continue
            }
            // Comments before a record say nothing about its kind.
            var first = start
            var end = start
            var lines = 0
            while end < bytes.count, bytes[end] != .lineFeed {
                if first == end, bytes[end] == .hash { first = Self.nextLine(after: end, in: bytes) }
                end = Self.nextLine(after: end, in: bytes)
                lines += 1
            }
            if first < end, bytes[first] == .percent {
                type = Self.record(from: start, line: line, type: nil, in: bytes)?.describedType
            } else if first < end {
                items.append(Item(type: type, start: start, end: end, line: line))
            }
            start = end
            line += lines
        }
        self.items = items
    }

    /// Parses a record; nil if it isn't one.
    public func record(_ item: Item) -> RecRecord? {
        Self.record(from: item.start, line: item.line, type: item.type, in: bytes)
    }

    /// Returns the value of the first field with a name, as it is in its first line, without parsing the others; `nil` if
    /// there is none.
    ///
    /// - Complexity: O(*n*) for *n* bytes of the record.
    public func firstLine(of name: String, in item: Item) -> String? {
        var wanted = "\(name):"
        return bytes.withUnsafeBufferPointer { text in
            var start = item.start
            while let offset = wanted.withUTF8({ text.firstOffset(of: $0, in: start..<item.end) }) {
                start = offset + name.utf8.count + 1
                guard offset == item.start || text[offset - 1] == .lineFeed else { continue }
                let end = text.firstOffset(of: .lineFeed, from: start) ?? item.end
                if start < end, text[start].isBlank { start += 1 }
                return String(decoding: text[start..<end], as: UTF8.self)
            }
            return nil
        }
    }

    private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { ($0.firstOffset(of: .lineFeed, from: start) ?? $0.count - 1) + 1 }
    }

    private static func record(from start: Int, line: Int, type: String?, in bytes: [UInt8]) -> RecRecord? {
        var scanner = RecScanner(at: start, line: line)
        var fields: [RecFieldSpan] = []
        guard let block = scanner.next(in: bytes.span, fields: &fields),
            block.kind == .record || block.kind == .descriptor
        else { return nil }
        return RecRecord(text: RecText(bytes: bytes, fields: fields), block: block, type: type)
    }
}
