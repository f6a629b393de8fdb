import Platform

/// The start and end of one line of a text.
struct RecLine {
    let start: Int
    /// The offset of the line break, or the end of the text.
    let contentEnd: Int
    /// The offset after the line break; the end of the text for a last line without one.
    let end: Int

    /// Finds the line that starts at `start`, which must be inside the text.
    init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.start = start
        let lineFeed = bytes.firstOffset(of: .lineFeed, from: start)
        end = lineFeed.map { $0 + 1 } ?? bytes.count
        let contentEnd = lineFeed ?? bytes.count
        let endsInCarriageReturn = contentEnd > start && bytes[contentEnd - 1] == .carriageReturn
        self.contentEnd = endsInCarriageReturn ? contentEnd - 1 : contentEnd
    }

    /// Returns whether the line contains nothing but blanks and tabs.
    func isBlank(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        firstNonBlank(in: bytes) == contentEnd
    }

    /// Returns the offset of the first byte that is neither blank nor tab; `contentEnd` if there is none.
    func firstNonBlank(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        while offset < contentEnd, bytes[offset].isBlank { offset += 1 }
        return offset
    }

    /// Returns whether the line runs on into the next because it ends in a backslash.
    func endsInBackslash(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        contentEnd > offset && bytes[contentEnd - 1] == .backslash
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns the offset of the first such byte at or after `start`; `nil` if there is none.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress,
            let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
}
