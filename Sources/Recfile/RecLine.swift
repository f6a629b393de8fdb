#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where one line of a text begins and ends.
struct RecLine {
    let start: Int
    /// After the last byte that is not part of the line break.
    let contentEnd: Int
    /// After the line break; the end of the text for a last line without one.
    let end: Int

    /// The line that starts at `start`, which is inside the text.
    init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.start = start
        let lineFeed = bytes.firstOffset(of: .lineFeed, from: start)
        end = lineFeed.map { $0 + 1 } ?? bytes.count
        let contentEnd = lineFeed ?? bytes.count
        let endsInCarriageReturn = contentEnd > start && bytes[contentEnd - 1] == .carriageReturn
        self.contentEnd = endsInCarriageReturn ? contentEnd - 1 : contentEnd
    }

    /// Whether the line has nothing on it but blanks and tabs.
    func isBlank(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        firstNonBlank(in: bytes) == contentEnd
    }

    /// Offset of the first byte that is neither blank nor tab; `contentEnd` if there is none.
    func firstNonBlank(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        while offset < contentEnd, bytes[offset].isBlank { offset += 1 }
        return offset
    }

    /// Whether the line runs on into the next because it ends in a backslash.
    func endsInBackslash(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        contentEnd > offset && bytes[contentEnd - 1] == .backslash
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Offset of the first such byte at or after `start`.
    func firstOffset(of byte: UInt8, from start: Int) -> Int? {
        guard start < count, let base = baseAddress,
            let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
}
