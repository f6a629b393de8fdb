extension String {
    /// Whether the text starts or ends with a blank or a tab.
    var hasOuterBlanks: Bool {
        guard let first = utf8.first, let last = utf8.last else { return false }
        return first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09
    }
}

extension StringProtocol {
    /// Returns the text without blanks and tabs at either end.
    public func trimmingBlanks() -> SubSequence {
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

    /// The text without blanks and tabs at either end, and with a single blank between its words.
    public var singleSpaced: String { split { $0 == " " || $0 == "\t" }.joined(separator: " ") }

    /// Returns the parts between commas, trimmed; at most `limit`, of which the last keeps its commas.
    ///
    /// - Parameter hasNumberSecond: whether the second part may begin with a number that has a decimal comma, as in `sitting, 7,5 h`.
    /// - Complexity: O(*n*) for *n* bytes.
    public func commaSeparated(limit: Int = .max, hasNumberSecond: Bool = false) -> [String] {
        // Every list in the diary goes through here; contiguous bytes are split many times as fast as characters.
        var text = String(self)
        return text.withUTF8 { bytes in
            var parts: [String] = []
            parts.reserveCapacity(Swift.min(limit, 3))
            var start = 0
            while true {
                var end = start
                if hasNumberSecond, parts.count == 1 { end = Self.endOfDecimals(from: start, in: bytes) ?? start }
                while end < bytes.count, bytes[end] != 0x2C || parts.count == limit - 1 { end += 1 }
                var (first, last) = (start, end)
                while first < last, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
                while first < last, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
                parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<last]), as: UTF8.self))
                if end == bytes.count { return parts }
                start = end + 1
            }
        }
    }

    /// Returns the offset after the decimal comma of a number without a blank around it; nil if there is none.
    private static func endOfDecimals(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let digits: ClosedRange<UInt8> = 0x30...0x39
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        let first = end
        while end < bytes.count, digits.contains(bytes[end]) { end += 1 }
        guard end > first, end + 1 < bytes.count, bytes[end] == 0x2C, digits.contains(bytes[end + 1]) else {
            return nil
        }
        return end + 1
    }
}
