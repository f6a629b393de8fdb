/// The lines between two blank lines as they are being read, and what is known about them so far.
struct RecParagraph {
    private(set) var fault: RecFault?
    /// The faulty lines, if each of them is passed over alone; nil if the first one costs the whole paragraph.
    private(set) var skippedLines: [RecFault]?
    private(set) var isDescriptor = false
    /// Whether there is a field that isn't a special one, whose name begins with `%`.
    private(set) var hasOrdinaryFields = false
    /// Whether the last line ended in a backslash, so that the next belongs to it whatever it looks like.
    private(set) var isInsideField = false
    /// Whether a line starting with `+` may follow.
    private var canContinue = false
    private var isFirstLine = true

    init(skippingLines: Bool) { skippedLines = skippingLines ? [] : nil }

    /// Reads the next line and adds or extends a field.
    mutating func read(
        _ line: RecLine, number: Int, in bytes: UnsafeBufferPointer<UInt8>, fields: inout [RecFieldSpan]
    ) {
        defer { isFirstLine = false }
        guard !isInsideField else { return extendField(with: line, from: line.start, in: bytes, fields: &fields) }
        let start = isFirstLine ? line.firstNonBlank(in: bytes) : line.start
        let first = bytes[start]
        if first == .hash {
            canContinue = false
        } else if first == .plus, canContinue {
            extendField(with: line, from: start + 1, in: bytes, fields: &fields)
        } else if let name = Self.fieldName(from: start, to: line.contentEnd, in: bytes) {
            addField(named: name, on: line, number: number, in: bytes, fields: &fields)
        } else {
            canContinue = false
            note(Self.faultKind(of: line, in: bytes), at: line.start..<line.contentEnd, line: number)
        }
    }

    /// Takes note of lines read elsewhere that are a field each; there is no open one.
    mutating func notePlainFields() {
        canContinue = true
        isFirstLine = false
        hasOrdinaryFields = true
    }

    /// Returns whether the line that starts at `offset` can't belong to these lines: a description of records is over where the first
    /// record begins, and a record where a description begins.
    func isOver(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !isInsideField, isDescriptor || hasOrdinaryFields else { return false }
        if bytes[offset].isLetter { return isDescriptor }
        return bytes[offset] == .percent && bytes[offset...].starts(with: "%rec:".utf8)
    }

    /// Records the end of the text, which must not follow a line ending in a backslash.
    mutating func finish(lastLine line: RecLine, number: Int) {
        if isInsideField { note(.endsInsideField, at: line.start..<line.contentEnd, line: number) }
    }

    /// Records the fault unless there is an earlier one.
    mutating func note(_ kind: RecFault.Kind, at bytes: Range<Int>, line: Int) {
        let found = RecFault(kind: kind, bytes: bytes, line: line)
        if skippedLines != nil, kind != .missingBlankLine {
            skippedLines?.append(found)
        } else if fault == nil {
            fault = found
        }
    }

    /// Returns the kind of block that the lines read so far make up.
    func kind(hasFields: Bool) -> RecBlock.Kind {
        if fault != nil { return .malformed }
        if isDescriptor { return .descriptor }
        return hasFields ? .record : .comment
    }

    private mutating func addField(
        named name: Range<Int>, on line: RecLine, number: Int, in bytes: UnsafeBufferPointer<UInt8>,
        fields: inout [RecFieldSpan]
    ) {
        var valueStart = name.upperBound + 1
        if valueStart < line.contentEnd, bytes[valueStart].isBlank { valueStart += 1 }
        isInsideField = line.endsInBackslash(from: valueStart, in: bytes)
        canContinue = true
        if bytes[name.lowerBound] != .percent {
            hasOrdinaryFields = true
        } else if bytes[name].elementsEqual("%rec".utf8) {
            isDescriptor = true
        }
        fields.append(
            RecFieldSpan(name: name, value: valueStart..<line.contentEnd, line: number, isFolded: false))
    }

    private mutating func extendField(
        with line: RecLine, from start: Int, in bytes: UnsafeBufferPointer<UInt8>, fields: inout [RecFieldSpan]
    ) {
        isInsideField = line.endsInBackslash(from: start, in: bytes)
        let last = fields.count - 1
        fields[last].value = fields[last].value.lowerBound..<line.contentEnd
        fields[last].isFolded = true
    }

    /// Returns the offsets of the field name that starts at `start` and is followed by a colon.
    private static func fieldName(
        from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        guard start < end, bytes[start].startsFieldName else { return nil }
        var offset = start + 1
        while offset < end, bytes[offset].continuesFieldName { offset += 1 }
        return offset < end && bytes[offset] == .colon ? start..<offset : nil
    }

    private static func faultKind(of line: RecLine, in bytes: UnsafeBufferPointer<UInt8>) -> RecFault.Kind {
        let first = bytes[line.start]
        if first == .plus { return .continuationWithoutField }
        if "<=>|".utf8.contains(first), line.contentEnd - line.start >= 7,
            bytes[line.start..<line.start + 7].allSatisfy({ $0 == first })
        {
            return .conflictMarker
        }
        let start = line.firstNonBlank(in: bytes)
        if start > line.start, fieldName(from: start, to: line.contentEnd, in: bytes) != nil { return .indentedField }
        return .notAField
    }
}
