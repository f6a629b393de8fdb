/// One record of a document: its fields by name, in written order, and their positions.
public struct RecRecord: Sendable {
    let text: RecText
    let block: RecBlock
    /// The type named by the `%rec` field before the record; `nil` for records before the first one.
    public let type: String?

    /// The number of the record's first line, from 1.
    public var line: Int { block.line }

    /// The numbers of the record's lines, from 1.
    public var lines: Range<Int> {
        line..<line + text.bytes[bytes].count { $0 == .lineFeed } + (text.bytes[bytes].last == .lineFeed ? 0 : 1)
    }

    /// Offsets of the record's bytes in the document, including its last line break.
    public var bytes: Range<Int> { block.bytes }

    /// The position at which the record starts.
    public var position: RecPosition {
        text.position(of: block.bytes.lowerBound, onLine: block.line)
    }

    /// All fields in the order they were written.
    public var fields: [RecField] { spans.map(field) }

    /// The value of the first field with this name; `nil` if there is none.
    ///
    /// - Complexity: O(number of fields).
    public subscript(name: String) -> String? {
        firstSpan(named: name).map { text.value(of: $0) }
    }

    /// Returns the values of all fields with this name, in the order they were written.
    ///
    /// - Complexity: O(number of fields).
    public func all(_ name: String) -> [String] {
        spans(named: name).map { text.value(of: $0) }
    }

    /// Returns the first field with this name, including its position; `nil` if there is none.
    public func field(_ name: String) -> RecField? {
        firstSpan(named: name).map(field)
    }

    /// Returns the fields with this name, including their positions.
    public func fields(_ name: String) -> [RecField] {
        spans(named: name).map(field)
    }

    /// The names and values of all fields; the values as bytes, whether UTF-8 or not, with their lines joined.
    public var rawFields: [(name: String, value: [UInt8])] {
        spans.map { (text.name(of: $0), text.valueBytes(of: $0)) }
    }

    /// The comment lines between the fields, without blanks before the `#` and without line breaks.
    public var comments: [[UInt8]] {
        var comments: [[UInt8]] = []
        var start = block.bytes.lowerBound
        for span in spans {
            comments += text.comments(in: start..<span.name.lowerBound)
            start = span.value.upperBound
        }
        return comments + text.comments(in: start..<block.bytes.upperBound)
    }

    var spans: ArraySlice<RecFieldSpan> { text.fields[block.fields] }

    private func firstSpan(named name: String) -> RecFieldSpan? {
        firstPlace(named: name, from: block.fields.lowerBound).map { text.fields[$0] }
    }

    private func spans(named name: String) -> [RecFieldSpan] {
        var named: [RecFieldSpan] = []
        var start = block.fields.lowerBound
        while let place = firstPlace(named: name, from: start) {
            named.append(text.fields[place])
            start = place + 1
        }
        return named
    }

    /// Returns the index of the first field with a name at or after another.
    private func firstPlace(named name: String, from start: Int) -> Int? {
        var name = name
        // Through their memory: a record is asked for dozens of names, and most of its fields have another.
        return name.withUTF8 { wanted in
            text.bytes.withUnsafeBufferPointer { bytes in
                text.fields.withUnsafeBufferPointer { fields in
                    (start..<block.fields.upperBound).first { fields[$0].isNamed(wanted, in: bytes) }
                }
            }
        }
    }

    private func field(_ span: RecFieldSpan) -> RecField {
        RecField(
            name: text.name(of: span),
            value: text.value(of: span),
            position: text.position(of: span.name.lowerBound, onLine: span.line),
            valuePosition: text.position(of: span.value.lowerBound, onLine: span.line))
    }
}
