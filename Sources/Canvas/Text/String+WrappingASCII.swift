extension String {
    /// Returns the lines of ``wrapped(to:glyphs:)``, many times faster, for a text whose bytes, characters and columns coincide: ASCII
    /// without control characters except line feeds and tabs. Returns nil for any other text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func wrappedASCII(to columns: Int) -> [String]? {
        var text = self
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }) else { return nil }
            var lines: [String] = []
            var start = 0
            while let end = bytes[start...].firstIndex(of: 0x0A) {
                Self.wrap(bytes[start..<end], to: columns, into: &lines)
                start = end + 1
            }
            Self.wrap(bytes[start...], to: columns, into: &lines)
            return lines
        }
    }

    private static let closingBytes = Set(closing.compactMap(\.asciiValue))

    private static func wrap(
        _ paragraph: Slice<UnsafeBufferPointer<UInt8>>, to columns: Int, into lines: inout [String]
    ) {
        // Most texts fit as they are; what blanks are between their words matters only at the ends, and where there are two.
        if paragraph.count <= columns, paragraph.hasSingleBlanks {
            return lines.append(String(decoding: paragraph, as: UTF8.self))
        }
        var line: [UInt8] = []
        func endLine() {
            lines.append(String(decoding: line, as: UTF8.self))
            line.removeAll(keepingCapacity: true)
        }
        var start = paragraph.startIndex
        while let first = paragraph[start...].firstIndex(where: { !$0.isBlank }) {
            start = paragraph[first...].firstIndex(where: \.isBlank) ?? paragraph.endIndex
            var rest = paragraph[first..<start]
            if !line.isEmpty, line.count + 1 + rest.count <= columns {
                line.append(0x20)
            } else if !line.isEmpty {
                endLine()
            }
            while rest.count > columns {
                // Closing punctuation takes the character before it along.
                let isTaken = columns > 1 && closingBytes.contains(rest[rest.startIndex + columns])
                let room = isTaken ? columns - 1 : columns
                line += rest.prefix(room)
                rest = rest.dropFirst(room)
                endLine()
            }
            line.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
        }
        endLine()
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Whether its words are separated by one space each, without any at the ends.
    fileprivate var hasSingleBlanks: Bool {
        var previous: UInt8 = 0x20
        for byte in self {
            if byte == 0x09 || byte == 0x20 && previous == 0x20 { return false }
            previous = byte
        }
        return previous != 0x20
    }
}
