/// A rec text in memory: its unchanged bytes, and the records, descriptors and comments found in them.
///
/// ```swift
/// let document = RecDocument(bytes)
/// for stretch in document.records(ofType: "Stretch") {
///     print(stretch["Name"] ?? "", stretch.all("Step"))
/// }
/// ```
///
/// Parsing never fails: anything that isn't rec text is kept as a malformed block and listed in `faults`.
public struct RecDocument: Sendable {
    let text: RecText
    /// All blocks in order; together they make up the whole text after a byte-order mark.
    public let blocks: [RecBlock]
    private let skippedLines: [RecFault]

    /// Bytes of a record with its blank line, and of a field: about the average of most files.
    private static let usualBlockSize = 128
    private static let usualFieldSize = 24

    /// Parses a text of any bytes.
    ///
    /// - Parameter skippingLines: whether a line that isn't rec text costs that line alone, and not its whole record.
    /// - Complexity: O(number of bytes).
    public init(_ bytes: [UInt8], skippingLines: Bool = false) {
        var scanner = RecScanner(skippingLines: skippingLines)
        var blocks: [RecBlock] = []
        var fields: [RecFieldSpan] = []
        blocks.reserveCapacity(bytes.count / Self.usualBlockSize)
        fields.reserveCapacity(bytes.count / Self.usualFieldSize)
        while let block = scanner.next(in: bytes.span, fields: &fields) {
            blocks.append(block)
        }
        text = RecText(bytes: bytes, fields: fields)
        self.blocks = blocks
        skippedLines = scanner.skippedLines ?? []
    }

    /// Parses a text.
    public init(_ string: String) {
        self.init(Array(string.utf8))
    }

    /// The bytes the document was parsed from.
    public var bytes: [UInt8] { text.bytes }

    /// Every record other than descriptors, in order.
    public var records: [RecRecord] {
        var type: String?
        var records: [RecRecord] = []
        for block in blocks {
            switch block.kind {
            case .descriptor: type = RecRecord(text: text, block: block, type: nil).describedType
            case .record: records.append(RecRecord(text: text, block: block, type: type))
            case .comment, .blank, .malformed: continue
            }
        }
        return records
    }

    /// Returns the records that follow a `%rec` field with this type.
    public func records(ofType type: String) -> [RecRecord] {
        records.filter { $0.type == type }
    }

    /// The record descriptors, in order.
    public var descriptors: [RecRecord] {
        blocks.filter { $0.kind == .descriptor }.map { RecRecord(text: text, block: $0, type: nil) }
    }

    /// Returns the record or descriptor in a block of the document, without its type.
    ///
    /// - Precondition: the block is one of `blocks`, of kind `record` or `descriptor`.
    public func record(of block: RecBlock) -> RecRecord {
        RecRecord(text: text, block: block, type: nil)
    }

    /// The first error in each block, and each line that was passed over alone, in order.
    public var faults: [RecFault] {
        let faults = blocks.compactMap(\.fault)
        return skippedLines.isEmpty
            ? faults : (faults + skippedLines).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    /// Returns the position at which a fault starts.
    public func position(of fault: RecFault) -> RecPosition {
        text.position(of: fault.bytes.lowerBound, onLine: fault.line)
    }

    /// Returns the text at a fault, with bytes that aren't UTF-8 shown as `�`.
    public func found(at fault: RecFault) -> String {
        String(decoding: text.bytes[fault.bytes], as: UTF8.self)
    }
}

extension RecRecord {
    /// The type that a descriptor gives to the records after it: the first word of its `%rec` field; `nil` without one.
    public var describedType: String? {
        self["%rec"]?.split(whereSeparator: \.isWhitespace).first.map(String.init)
    }
}
