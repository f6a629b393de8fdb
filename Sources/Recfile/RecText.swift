/// The bytes of a document and the locations of its fields, which the records share with their document.
final class RecText: Sendable {
    let bytes: [UInt8]
    let fields: [RecFieldSpan]

    init(bytes: [UInt8], fields: [RecFieldSpan]) {
        self.bytes = bytes
        self.fields = fields
    }

    func name(of field: RecFieldSpan) -> String {
        let bytes = bytes
        return field.name(in: bytes.span)
    }

    func value(of field: RecFieldSpan) -> String {
        let bytes = bytes
        return field.value(in: bytes.span)
    }

    func valueBytes(of field: RecFieldSpan) -> [UInt8] {
        guard field.isFolded else { return Array(bytes[field.value]) }
        let bytes = bytes
        return field.unfoldedValue(in: bytes.span)
    }

    /// Returns the comments among the lines of a range that has no fields.
    func comments(in range: Range<Int>) -> [[UInt8]] {
        // Between most lines there is only a line break.
        guard range.count > 1 else { return [] }
        return bytes[range].split(separator: .lineFeed).compactMap { line in
            let comment = line.drop(while: \.isBlank)
            guard comment.first == .hash else { return nil }
            return Array(comment.last == .carriageReturn ? comment.dropLast() : comment)
        }
    }

    func position(of offset: Int, onLine line: Int) -> RecPosition {
        let bytes = bytes
        return RecPosition(of: offset, onLine: line, in: bytes.span)
    }
}
