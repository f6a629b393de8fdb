extension String {
    /// Returns the lines of ``wrapped(to:glyphs:)``, many times faster, for a text of which every character takes a column and every word
    /// fits on a line. Returns nil for any other text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func wrappedWords(to columns: Int, glyphs: Glyphs) -> [String]? {
        guard singleColumns(glyphs: glyphs) != nil else { return nil }
        var text = self
        return text.withUTF8 { bytes in
            var lines: [String] = []
            // The bytes of the line so far, and the columns that it takes.
            var (line, used) = (0..<0, 0)
            var place = 0
            while place < bytes.count {
                let start = place
                var width = 0
                while place < bytes.count, bytes[place] != 0x20 {
                    // Of a character's bytes, only the first one doesn't begin with the bits 10.
                    if bytes[place] & 0xC0 != 0x80 { width += 1 }
                    place += 1
                }
                guard width <= columns, place > start else { return nil }
                if used > 0, used + 1 + width <= columns {
                    (line, used) = (line.lowerBound..<place, used + 1 + width)
                } else {
                    if used > 0 { lines.append(Self.text(bytes, line)) }
                    (line, used) = (start..<place, width)
                }
                if place < bytes.count { place += 1 }
            }
            // A blank at the end is left to the slower way, as are several between words.
            guard bytes.last != 0x20 else { return nil }
            lines.append(Self.text(bytes, line))
            return lines
        }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
