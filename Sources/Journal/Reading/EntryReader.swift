import Diary
import Recfile

/// Reads the entries of a month file, block by block.
///
/// A block that isn't an entry is kept on disk, reported as a problem, and left out; everything around it counts.
///
/// One reader is meant to read many files: it remembers the values it has parsed.
public struct EntryReader: Sendable {
    /// A low estimate of the bytes in a record, to reserve space for all entries of a file at once.
    static let usualRecordSize = 128
    /// How many fields a record that the program wrote begins with, `Id` and `When`, that hardly ever occur in another.
    private static let uniqueFieldCount = 2

    private var names = EntryFieldNames.all
    private var cache = EntryValueCache()
    private var formerNames = FormerNames()
    private var fields: [RecFieldSpan] = []
    private var known: [EntryField?] = []
    private var places: [EntryValueCache.Place?] = []
    /// The days whose entries are needed; nil for all.
    var window: DayWindow?

    /// Creates a reader that has parsed nothing yet.
    public init() {}

    /// Creates a reader that remembers what another one has parsed.
    ///
    /// - Parameter names: the names that things had before; they are read as the current ones.
    init(after other: EntryReader = EntryReader(), names: FormerNames) {
        self = other
        formerNames = names
    }

    /// Reads the names that things had before as the current ones from now on.
    mutating func take(_ names: FormerNames) { formerNames = names }

    /// Reads the bytes of a month's file.
    ///
    /// - Parameter file: the file name in problems.
    /// - Complexity: O(number of bytes).
    public mutating func contents(of bytes: [UInt8], month: YearMonth, file: String) -> MonthContents {
        var contents = [MonthContents(month: month, file: file)]
        read(bytes, into: &contents[0])
        DuplicateEntries.resolve(in: &contents)
        return contents[0]
    }

    /// Reads a month file.
    ///
    /// - Parameter contents: receives the entries and problems.
    /// - Complexity: O(number of bytes).
    mutating func read(_ bytes: [UInt8], into contents: inout MonthContents) {
        contents.format = JournalFormat.number(of: bytes)
        if contents.format > JournalFormat.number { noteLaterFormat(in: &contents) }
        contents.entries.reserveCapacity(bytes.count / Self.usualRecordSize)
        contents.lines.reserveCapacity(bytes.count / Self.usualRecordSize)
        readBlocks(of: bytes.span, into: &contents)
    }

    private mutating func readBlocks(of bytes: Span<UInt8>, into contents: inout MonthContents) {
        var scanner = RecScanner()
        var otherType: OtherType?
        var last: RecBlock?
        var decoder = EntryDecoder()
        while let block = scanner.next(in: bytes, fields: &fields) {
            last = block
            if let fault = block.fault { note(fault, in: bytes, into: &contents) }
            switch block.kind {
            case .record:
                if otherType == nil {
                    readEntry(block, in: bytes, by: &decoder, into: &contents)
                } else {
                    noteEntry(under: &otherType, in: bytes, into: &contents)
                }
            case .descriptor: otherType = OtherType(describedBy: fields, in: bytes)
            case .malformed, .comment, .blank: break
            }
            fields.removeAll(keepingCapacity: true)
        }
        guard let last, last.kind != .malformed else { return }
        noteMissingLineBreak(in: bytes, into: &contents)
        // Programs end a record with a blank line; one typed by hand has no Id, and an invalid one is reported already.
        if last.kind == .record, contents.missingLineBreak == nil, contents.lines.last == last.line,
            contents.entries.last?.id.isProvisional == false
        {
            noteMissingBlankLine(after: last, into: &contents)
        }
    }

    private mutating func readEntry(
        _ block: RecBlock, in bytes: Span<UInt8>, by decoder: inout EntryDecoder, into contents: inout MonthContents
    ) {
        if window != nil, passesOver(block, in: bytes, of: &contents) { return }
        var next = 0
        for index in fields.indices {
            let span = fields[index]
            // The values of a list are nearly always adjacent.
            var count = 1
            if index == next {
                next = endOfRun(from: index, in: bytes)
                count = next - index
            }
            do throws(ParseError) {
                if index >= Self.uniqueFieldCount, let place = cache.place(of: span, in: bytes) {
                    if count > 1 { decoder.reserve(count, of: place.field) }
                    try cache.take(place, for: span, in: bytes, into: &decoder)
                } else if let field = names.field(of: span, in: bytes) {
                    if count > 1 { decoder.reserve(count, of: field) }
                    try cache.take(span, of: field, in: bytes, into: &decoder)
                } else {
                    if let meant = names.misspeltField(of: span, in: bytes) {
                        note(
                            ParseError(found: span.name(in: bytes), expected: meant.spelling),
                            at: span.name.lowerBound, line: span.line, in: bytes, into: &contents)
                    }
                    try decoder.take(nil, name: span.name(in: bytes), value: span.value(in: bytes))
                }
            } catch {
                decoder.reset()
                return note(error, at: span.value.lowerBound, line: span.line, in: bytes, into: &contents)
            }
        }
        do throws(ParseError) {
            try decoder.finish(
                into: &contents.entries,
                provisional: .provisional(for: fields.map { ($0.name(in: bytes), $0.value(in: bytes)) }))
            let last = contents.entries.count - 1
            if !formerNames.isEmpty { contents.entries[last] = formerNames.renamed(contents.entries[last]) }
            if let window, !window.needs(contents.entries[last].when, in: contents.month) {
                let hash = IdentifierHashes.hash(of: contents.entries[last].id)
                contents.entries.removeLast()
                return passOver(block, hash, in: bytes, of: &contents)
            }
            contents.lines.append(block.line)
        } catch {
            decoder.reset()
            note(error, at: block.bytes.lowerBound, line: block.line, in: bytes, into: &contents)
        }
    }

    /// Returns the index after the fields that have the same name as one, which is the first of them.
    private func endOfRun(from first: Int, in bytes: Span<UInt8>) -> Int {
        let name = fields[first].name
        var end = first + 1
        while end < fields.count, fields[end].name.count == name.count {
            let other = fields[end].name
            for place in 0..<name.count where bytes[name.lowerBound + place] != bytes[other.lowerBound + place] {
                return end
            }
            end += 1
        }
        return end
    }

    /// Finds out which fields the record has, and where the values are that were parsed before.
    private mutating func lookUpFields(in bytes: Span<UInt8>) {
        known.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        for span in fields {
            let place = cache.place(of: span, in: bytes)
            places.append(place)
            known.append(place?.field ?? names.field(of: span, in: bytes))
        }
    }

    /// Passes over a record of a day that isn't needed, if it is certain that decoding it would report nothing.
    ///
    /// - Returns: whether it was passed over.
    private mutating func passesOver(
        _ block: RecBlock, in bytes: Span<UInt8>, of contents: inout MonthContents
    ) -> Bool {
        guard let window, block.fault == nil, let span = fields.first(where: { $0.isNamed("When", in: bytes) }),
            span.isPlain,
            let moment = bytes.extracting(span.value).withUnsafeBufferPointer(Moment.init(utf8:)),
            !window.needs(moment, in: contents.month)
        else { return false }
        lookUpFields(in: bytes)
        guard let identifier = certainIdentifier(in: bytes) else { return false }
        passOver(block, identifier, in: bytes, of: &contents)
        return true
    }

    /// Notes that a record was passed over.
    ///
    /// - Parameter identifier: the hash of its identifier; nil if it has none.
    private func passOver(
        _ block: RecBlock, _ identifier: UInt64?, in bytes: Span<UInt8>, of contents: inout MonthContents
    ) {
        if let identifier { contents.passedOver.append(identifier) }
        // Whether the last record may be cut short is told with its entry.
        if identifier == nil || block.bytes.upperBound == bytes.count { contents.dependsOnPassedOver = true }
    }

    /// Returns the hash of the record's identifier; nil unless it is certain that decoding the record, which has a valid moment, would
    /// report nothing.
    private func certainIdentifier(in bytes: Span<UInt8>) -> UInt64? {
        var identifier: UInt64?
        for (index, span) in fields.enumerated() {
            guard let field = known[index] else {
                if names.misspeltField(of: span, in: bytes) != nil { return nil }
                continue
            }
            switch field {
            case .id:
                guard identifier == nil, span.isPlain, !span.value.isEmpty else { return nil }
                let text = bytes.extracting(span.value)
                guard text[0] > UInt8(ascii: " "), text[text.count - 1] > UInt8(ascii: " "),
                    let hash = text.withUnsafeBytes(IdentifierHashes.hash)
                else { return nil }
                identifier = hash
            case .when: if known[..<index].contains(.when) { return nil }
            case .note: if span.hasZeroByte || known[..<index].contains(.note) { return nil }
            default:
                guard let place = places[index], place.isList || !known[..<index].contains(field) else { return nil }
            }
        }
        return identifier
    }

    /// Reports what must be an entry among records of another type, once for each descriptor.
    private func noteEntry(under type: inout OtherType?, in bytes: Span<UInt8>, into contents: inout MonthContents) {
        guard let other = type, !other.isReported else { return }
        guard other.isMistaken || fields.contains(where: { $0.isNamed("When", in: bytes) }) else { return }
        type?.isReported = true
        note(
            ParseError(found: other.name, expected: "Entry, the type of the records after it; they are skipped"),
            at: other.place.value.lowerBound, line: other.place.line, in: bytes, into: &contents)
    }

    private func note(_ fault: RecFault, in bytes: Span<UInt8>, into contents: inout MonthContents) {
        let found = VisibleText.start(of: bytes.extracting(fault.bytes))
        note(
            ParseError(found: found, expected: fault.expected), at: fault.bytes.lowerBound, line: fault.line, in: bytes,
            into: &contents, counts: fault.isHarmless)
    }

    private func note(
        _ error: ParseError, at offset: Int, line: Int, in bytes: Span<UInt8>, into contents: inout MonthContents,
        counts: Bool = false
    ) {
        let position = RecPosition(of: offset, onLine: line, in: bytes)
        contents.problems.append(
            Problem(
                file: contents.file, line: position.line, column: position.column,
                found: VisibleText.excerpt(error.found),
                expected: error.expected, counts: counts))
    }

    private func noteLaterFormat(in contents: inout MonthContents) {
        contents.problems.append(
            Problem(
                file: contents.file, line: 1, column: 1, found: "format \(contents.format)",
                expected: "format \(JournalFormat.number); a later version of Twinge wrote this, so it is only read"))
    }

    /// Reports a record written by the program that ends the file without a blank line: it may have been cut short between two lines.
    private func noteMissingBlankLine(after block: RecBlock, into contents: inout MonthContents) {
        contents.problems.append(
            Problem(
                file: contents.file, line: block.line, column: 1,
                found: VisibleText.excerpt(contents.entries.last?.id.text ?? ""),
                expected: "a blank line after the last record; it may be cut short"))
        contents.missingLineBreak = contents.problems.last
    }

    /// Reports a file that doesn't end with a line break: it may have been cut short in its last record.
    private func noteMissingLineBreak(in bytes: Span<UInt8>, into contents: inout MonthContents) {
        guard !bytes.isEmpty, bytes[bytes.count - 1] != UInt8(ascii: "\n") else { return }
        var line = 1
        var start = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            start = index + 1
        }
        let found = VisibleText.start(of: bytes.extracting(start...))
        note(
            ParseError(
                found: found, expected: "a line break at the end of the file; its last record may be cut short"),
            at: bytes.count, line: line, in: bytes, into: &contents)
        contents.missingLineBreak = contents.problems.last
    }
}
