extension RecRecord {
    /// Returns the record's bytes after changing its fields to `newFields`.
    ///
    /// A field with an unchanged value keeps its bytes; comments, spacing and the kind of line break are kept too. Repeated fields
    /// are matched in order. New fields are written after the field they follow in `newFields`. Values are compared with those
    /// in `fields`.
    ///
    /// - Throws: ``RecWriter/InvalidName`` if a new name isn't a valid field name.
    /// - Complexity: O(number of bytes + number of fields).
    public func rewritten(
        with newFields: [(name: String, value: String)]
    ) throws(RecWriter.InvalidName) -> [UInt8] {
        let plan = RecRewritePlan(old: spans.map { (text.name(of: $0), text.value(of: $0)) }, new: newFields)
        let lineBreak = usesCarriageReturns ? RecWriter.LineBreak.carriageReturnLineFeed : .lineFeed
        var result: [UInt8] = []
        var copied = block.bytes.lowerBound
        if let first = plan.insertions[-1] {
            try write(first.map { newFields[$0] }, to: &result, lineBreak: lineBreak)
            // Only the first line of a record may be indented.
            while text.bytes[copied].isBlank { copied += 1 }
        }
        for (index, span) in spans.enumerated() {
            result += text.bytes[copied..<span.name.lowerBound]
            copied = endOfLines(of: span)
            switch plan.fates[index] {
            case .kept: result += text.bytes[span.name.lowerBound..<copied]
            case .changed(let new): try write([newFields[new]], to: &result, lineBreak: lineBreak)
            case .removed: break
            }
            let inserted = plan.insertions[index, default: []].map { newFields[$0] }
            if !inserted.isEmpty { endLine(of: &result, lineBreak: lineBreak) }
            try write(inserted, to: &result, lineBreak: lineBreak)
        }
        result += text.bytes[copied..<block.bytes.upperBound]
        return result
    }

    private var usesCarriageReturns: Bool {
        guard let end = text.bytes[block.bytes].firstIndex(of: UInt8.lineFeed) else { return false }
        return end > block.bytes.lowerBound && text.bytes[end - 1] == .carriageReturn
    }

    /// Returns the offset after the line break of the field's last line.
    private func endOfLines(of span: RecFieldSpan) -> Int {
        var end = span.value.upperBound
        while end < block.bytes.upperBound {
            end += 1
            if text.bytes[end - 1] == .lineFeed { break }
        }
        return end
    }

    private func endLine(of bytes: inout [UInt8], lineBreak: RecWriter.LineBreak) {
        guard bytes.last != .lineFeed else { return }
        if lineBreak == .carriageReturnLineFeed { bytes.append(.carriageReturn) }
        bytes.append(.lineFeed)
    }

    private func write(
        _ fields: [(name: String, value: String)], to bytes: inout [UInt8], lineBreak: RecWriter.LineBreak
    ) throws(RecWriter.InvalidName) {
        var writer = RecWriter(lineBreak: lineBreak)
        for (name, value) in fields { try writer.writeField(name, value) }
        bytes += writer.bytes
    }
}

/// The fate of each old field of a record, and the new fields that come after it.
struct RecRewritePlan {
    enum Fate: Equatable {
        case kept
        /// Replaced by the new field at this index.
        case changed(Int)
        case removed
    }

    private(set) var fates: [Fate]
    /// New fields by the index of the old field they follow; -1 for those before all old fields.
    private(set) var insertions: [Int: [Int]] = [:]

    init(old: [(name: String, value: String)], new: [(name: String, value: String)]) {
        fates = Array(repeating: .removed, count: old.count)
        var oldOfName: [String: [Int]] = [:]
        for index in old.indices.reversed() { oldOfName[old[index].name, default: []].append(index) }
        var previous = -1
        for (index, field) in new.enumerated() {
            guard let match = oldOfName[field.name]?.popLast() else {
                insertions[previous, default: []].append(index)
                continue
            }
            fates[match] = old[match].value == field.value ? .kept : .changed(index)
            previous = match
        }
    }
}
