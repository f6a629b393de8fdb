extension UnsafeRawBufferPointer {
    /// Returns the eight bytes at an offset, the first one lowest; zeros follow the last byte.
    func word(at offset: Int) -> UInt64 {
        if offset <= count &- 8 { return UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
        var word: UInt64 = 0
        for place in (offset..<Swift.max(offset, count)).reversed() { word = word << 8 | UInt64(self[place]) }
        return word
    }
}

/// Eight bytes at a time.
extension UInt64 {
    /// A 1 in each byte.
    static var eachByte: UInt64 { 0x0101_0101_0101_0101 }

    /// Returns the highest bit of each byte that equals that of another number; those above the lowest such byte may be wrong.
    ///
    /// Source: Warren, Hacker's Delight, 2nd edition, 2012, section 6-1, “Find first 0-byte”.
    func markingBytes(equalTo other: UInt64) -> UInt64 {
        let difference = self ^ other
        return (difference &- .eachByte) & ~difference & (0x80 &* .eachByte)
    }

    /// Returns the first bytes, fewer than eight, followed by zeros.
    func keeping(bytes count: Int) -> UInt64 { self & ((1 &<< UInt64(count * 8)) &- 1) }
}
