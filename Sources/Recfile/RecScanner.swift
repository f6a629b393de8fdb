/// Parses rec text block by block without copying: the fast way through a large text.
///
/// ```swift
/// var scanner = RecScanner()
/// var fields: [RecFieldSpan] = []
/// while let block = scanner.next(in: bytes.span, fields: &fields) {
///     …
///     fields.removeAll(keepingCapacity: true)
/// }
/// ```
///
/// Any bytes can be parsed. If they aren't rec text, the block is `malformed` and the next one starts after the next blank
/// line. Line breaks may be LF or CR LF, and a byte-order mark at the start is skipped.
///
/// The grammar is that of GNU recutils 1.9, "The Rec Format"; CR LF and the byte-order mark are extensions. Where the blank line is missing
/// between a descriptor and a record, which recutils takes for part of the descriptor, each is a block, and the second one has a fault.
///
/// - Complexity: O(length of the text) for all blocks.
public struct RecScanner: Sendable {
    /// The offset of the first byte not yet parsed.
    public private(set) var offset = 0
    /// The line number at `offset`, from 1.
    public private(set) var line = 1
    private var nextZeroByte = -1
    /// Whether the last block ended without the blank line that should be there.
    private var isBlankLineMissing = false

    /// The lines so far that aren't rec text, if each is passed over alone; nil if it costs the whole block.
    private(set) var skippedLines: [RecFault]?

    /// Creates a scanner at the start of a text.
    public init() {}

    /// Creates a scanner that passes over nothing but lines that aren't rec text.
    init(skippingLines: Bool) { skippedLines = skippingLines ? [] : nil }

    /// Creates a scanner at the start of a block within a text.
    init(at offset: Int, line: Int) {
        self.offset = offset
        self.line = line
    }

    /// Parses the next block and appends its fields to `fields`; returns `nil` at the end of the text.
    ///
    /// Every call on the same scanner must be given the same bytes.
    public mutating func next(in bytes: Span<UInt8>, fields: inout [RecFieldSpan]) -> RecBlock? {
        if offset == 0 { offset = Self.byteOrderMarkLength(in: bytes) }
        guard offset < bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            nextBlock(in: buffer, fields: &fields)
        }
    }

    /// Returns 3 if the text starts with the UTF-8 byte-order mark, otherwise 0.
    static func byteOrderMarkLength(in bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    private mutating func nextBlock(
        in bytes: UnsafeBufferPointer<UInt8>, fields: inout [RecFieldSpan]
    ) -> RecBlock {
        let start = offset
        let firstLine = line
        let firstField = fields.count
        if !bytes[start].isLetter,
            bytes[start] == .lineFeed || RecLine(at: start, in: bytes).isBlank(in: bytes)
        {
            skipBlankLines(in: bytes)
            return RecBlock(
                kind: .blank, bytes: start..<offset, line: firstLine, fields: firstField..<firstField, fault: nil)
        }
        let isJoined = isBlankLineMissing
        isBlankLineMissing = false
        var paragraph = RecParagraph(skippingLines: skippedLines != nil)
        var comments: (offset: Int, line: Int)?
        while true {
            if paragraph.isOver(before: offset, in: bytes) {
                // Comments are about what follows them.
                if let comments { (offset, line) = comments }
                isBlankLineMissing = true
                break
            }
            if !paragraph.isInsideField, readPlainFields(in: bytes, fields: &fields) {
                paragraph.notePlainFields()
                comments = nil
                if offset == bytes.count { break }
                if paragraph.isOver(before: offset, in: bytes) { continue }
            }
            if bytes[offset] == .lineFeed, !paragraph.isInsideField { break }
            let text = RecLine(at: offset, in: bytes)
            if !paragraph.isInsideField, text.isBlank(in: bytes) { break }
            if bytes[offset] != .hash || paragraph.isInsideField {
                comments = nil
            } else if comments == nil {
                comments = (offset, line)
            }
            paragraph.read(text, number: line, in: bytes, fields: &fields)
            offset = text.end
            line += 1
            if offset == bytes.count {
                paragraph.finish(lastLine: text, number: line - 1)
                break
            }
        }
        if let lines = paragraph.skippedLines { skippedLines? += lines }
        let kind = paragraph.kind(hasFields: fields.count > firstField)
        let zeroByte = zeroByte(from: start, line: firstLine, in: bytes)
        if zeroByte != nil {
            for place in firstField..<fields.count {
                fields[place].hasZeroByte = bytes[fields[place].value].contains(0)
            }
        }
        if isJoined {
            paragraph.note(.missingBlankLine, at: start..<RecLine(at: start, in: bytes).contentEnd, line: firstLine)
        }
        return RecBlock(
            kind: kind, bytes: start..<offset, line: firstLine, fields: firstField..<fields.count,
            fault: paragraph.fault ?? zeroByte)
    }

    /// Reads lines that are a field each and nothing else, as programs write them; nearly all are. Whatever else a line may be is left to
    /// ``RecParagraph``.
    ///
    /// - Returns: whether there were any.
    private mutating func readPlainFields(
        in bytes: UnsafeBufferPointer<UInt8>, fields: inout [RecFieldSpan]
    ) -> Bool {
        let text = UnsafeRawBufferPointer(bytes)
        let first = line
        var start = offset
        while start < bytes.count, bytes[start].isLetter {
            guard let found = HashedLine(at: start, in: text), let length = found.nameLength(in: bytes, from: start)
            else { break }
            let (colon, end) = (start + length, found.end)
            guard bytes[end - 1] != .carriageReturn, bytes[end - 1] != .backslash else { break }
            let value = bytes[colon + 1].isBlank ? colon + 2 : colon + 1
            var span = RecFieldSpan(name: start..<colon, value: value..<end, line: line, isFolded: false)
            span.lineHash = found.hash
            fields.append(span)
            start = end + 1
            line += 1
        }
        offset = start
        return line > first
    }

    private mutating func skipBlankLines(in bytes: UnsafeBufferPointer<UInt8>) {
        while offset < bytes.count, !bytes[offset].isLetter {
            if bytes[offset] == .lineFeed {
                offset += 1
            } else {
                let text = RecLine(at: offset, in: bytes)
                guard text.isBlank(in: bytes) else { return }
                offset = text.end
            }
            line += 1
        }
    }

    /// Returns the fault for a zero byte from `start` to `offset`, if there is one. It costs that character, not the record.
    ///
    /// The offset of the next zero byte is remembered, so that the whole text is searched only once.
    private mutating func zeroByte(
        from start: Int, line: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> RecFault? {
        if nextZeroByte < start { nextZeroByte = bytes.firstOffset(of: 0, from: start) ?? bytes.count }
        guard nextZeroByte < offset else { return nil }
        let lineBreaks = bytes[start..<nextZeroByte].count { $0 == .lineFeed }
        return RecFault(kind: .zeroByte, bytes: nextZeroByte..<nextZeroByte + 1, line: line + lineBreaks)
    }
}

extension HashedLine {
    /// Returns the length of the field name that the line begins with, before its colon; nil if it begins with none.
    @inline(__always)
    fileprivate func nameLength(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
        let colons = start.markingBytes(equalTo: UInt64(UInt8.colon) &* .eachByte)
        if colons != 0 {
            let length = colons.trailingZeroBitCount / 8
            if start.startsWithLetters(length) { return length }
        }
        var colon = offset + 1
        while colon < end, bytes[colon].continuesFieldName { colon += 1 }
        return colon < end && bytes[colon] == .colon ? colon - offset : nil
    }
}
