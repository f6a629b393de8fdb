extension UnsafeRawBufferPointer {
    /// Returns the eight bytes at an offset, the first one lowest; zeros follow the last byte.
    @inlinable
    func word(at offset: Int) -> UInt64 {
        if offset <= count &- 8 { return eightBytes(at: offset) }
        var word: UInt64 = 0
        for place in (offset..<Swift.max(offset, count)).reversed() { word = word << 8 | UInt64(self[place]) }
        return word
    }

    /// Returns the eight bytes at an offset after which there are as many, the first one lowest.
    @inlinable @inline(__always)
    func eightBytes(at offset: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}

/// Eight bytes at a time.
extension UInt64 {
    /// A 1 in each byte.
    @inlinable @inline(__always)
    static var eachByte: UInt64 { 0x0101_0101_0101_0101 }

    /// Returns the highest bit of each byte that equals that of another number; those above the lowest such byte may be wrong.
    ///
    /// Source: Warren, Hacker's Delight, 2nd edition, 2012, section 6-1, “Find first 0-byte”.
    @inlinable @inline(__always)
    func markingBytes(equalTo other: UInt64) -> UInt64 {
        let difference = self ^ other
        return (difference &- .eachByte) & ~difference & (0x80 &* .eachByte)
    }

    /// Returns the first bytes, fewer than eight, followed by zeros.
    @inlinable @inline(__always)
    func keeping(bytes count: Int) -> UInt64 { self & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1) }

    /// Returns whether the first bytes, fewer than eight, are all one of the letters a to z, in whatever case.
    @inline(__always)
    func startsWithLetters(_ count: Int) -> Bool {
        // Adding to the lower seven bits carries into the eighth from a on, and from the byte after z on.
        let lower = self | (0x20 &* .eachByte)
        let bits = lower & (0x7F &* .eachByte)
        let letters = (bits &+ 0x1F &* .eachByte) & ~(bits &+ 0x05 &* .eachByte) & ~lower & (0x80 &* .eachByte)
        return (letters ^ (0x80 &* .eachByte)).keeping(bytes: count) == 0
    }
}
