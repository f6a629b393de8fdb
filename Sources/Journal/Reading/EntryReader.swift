import Diary
import Recfile

/// Reads the entries out of the bytes of a month file, block by block.
///
/// A block that is not an entry is kept on disk, listed as a problem, and left out; everything around it counts.
struct EntryReader {
    private let bytes: [UInt8]
    private let file: String
    private var contents: MonthContents
    private var isInEntries = true

    private static let fieldTable = EntryFieldTable()

    /// Reads a month file.
    ///
    /// - Parameter file: the name problems are listed under.
    /// - Complexity: O(number of bytes).
    static func read(_ bytes: [UInt8], month: YearMonth, file: String) -> MonthContents {
        var reader = EntryReader(bytes: bytes, file: file, contents: MonthContents(month: month))
        reader.readAll()
        return reader.contents
    }

    private init(bytes: [UInt8], file: String, contents: MonthContents) {
        self.bytes = bytes
        self.file = file
        self.contents = contents
    }

    private mutating func readAll() {
        contents.format = JournalFormat.number(of: bytes)
        let bytes = bytes
        var scanner = RecScanner()
        var fields: [RecFieldSpan] = []
        var last: RecBlock.Kind?
        while let block = scanner.next(in: bytes.span, fields: &fields) {
            last = block.kind
            switch block.kind {
            case .record:
                if isInEntries { readEntry(block, fields: fields, in: bytes.span) }
            case .descriptor: isInEntries = Self.describesEntries(fields, in: bytes.span)
            case .malformed:
                if let fault = block.fault { note(fault, in: bytes.span) }
            case .comment, .blank: break
            }
            fields.removeAll(keepingCapacity: true)
        }
        if last != .malformed { noteMissingLineBreak() }
    }

    private mutating func readEntry(_ block: RecBlock, fields: [RecFieldSpan], in bytes: Span<UInt8>) {
        var decoder = EntryDecoder()
        for span in fields {
            do throws(ParseError) {
                try decoder.take(
                    Self.fieldTable.field(of: span, in: bytes), name: span.name(in: bytes), value: span.value(in: bytes)
                )
            } catch {
                return note(error, at: span.value.lowerBound, line: span.line, in: bytes)
            }
        }
        do throws(ParseError) {
            let entry = try decoder.finish(
                provisional: .provisional(for: fields.map { ($0.name(in: bytes), $0.value(in: bytes)) }))
            contents.entries.append(entry)
            contents.lines.append(block.line)
        } catch {
            note(error, at: block.bytes.lowerBound, line: block.line, in: bytes)
        }
    }

    /// Whether a descriptor is that of entries: the first word of its `%rec` field is `Entry`.
    private static func describesEntries(_ fields: [RecFieldSpan], in bytes: Span<UInt8>) -> Bool {
        let type = fields.first { $0.isNamed("%rec", in: bytes) }?.value(in: bytes)
        return type?.split(whereSeparator: \.isWhitespace).first == "Entry"
    }

    private mutating func note(_ fault: RecFault, in bytes: Span<UInt8>) {
        let found = bytes.extracting(fault.bytes).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        note(
            ParseError(found: found, expected: fault.expected), at: fault.bytes.lowerBound, line: fault.line, in: bytes)
    }

    private mutating func note(_ error: ParseError, at offset: Int, line: Int, in bytes: Span<UInt8>) {
        let position = RecPosition(of: offset, onLine: line, in: bytes)
        contents.problems.append(
            Problem(
                file: file, line: position.line, column: position.column, found: VisibleText.excerpt(error.found),
                expected: error.expected))
    }

    /// A file that does not end with a line break may have been cut short in its last record.
    private mutating func noteMissingLineBreak() {
        guard let last = bytes.last, last != UInt8(ascii: "\n") else { return }
        let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
        contents.problems.append(
            Problem(
                file: file, line: line, column: bytes.count - start + 1,
                found: VisibleText.excerpt(String(decoding: bytes[start...], as: UTF8.self)),
                expected: "a line break at the end of the file; its last record may be cut short"))
    }
}
