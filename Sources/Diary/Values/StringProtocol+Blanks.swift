extension String {
    /// Whether the text starts or ends with a blank or a tab.
    var hasOuterBlanks: Bool {
        guard let first = utf8.first, let last = utf8.last else { return false }
        return first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09
    }
}

extension StringProtocol {
    /// Returns the text without blanks and tabs at either end.
    func trimmingBlanks() -> SubSequence {
        var start = utf8.startIndex
        // The end of the last byte that isn't blank, found in one pass because a UTF-8 view may not be bidirectional.
        var end = start
        var index = start
        while index < utf8.endIndex {
            let isBlank = utf8[index] == 0x20 || utf8[index] == 0x09
            let next = utf8.index(after: index)
            if !isBlank { end = next } else if end == start { start = next; end = next }
            index = next
        }
        return self[start..<end]
    }

    /// Returns the parts between commas, trimmed; at most `limit`, of which the last keeps its commas.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func commaSeparated(limit: Int = .max) -> [String] {
        // Every list in the diary goes through here; contiguous bytes are split many times as fast as characters.
        var text = String(self)
        return text.withUTF8 { bytes in
            var parts: [String] = []
            var start = 0
            for place in 0...bytes.count {
                let isEnd = place == bytes.count
                guard isEnd || (bytes[place] == 0x2C && parts.count < limit - 1) else { continue }
                var part = bytes[start..<place]
                while part.first == 0x20 || part.first == 0x09 { part.removeFirst() }
                while part.last == 0x20 || part.last == 0x09 { part.removeLast() }
                parts.append(String(decoding: part, as: UTF8.self))
                start = place + 1
            }
            return parts
        }
    }
}
