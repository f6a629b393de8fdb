/// A hash of some bytes, eight at a time, mixed so that its low bits depend on all of them.
struct ByteHash {
    /// The hash.
    let value: UInt64
    /// Whether all bytes are ASCII.
    let isASCII: Bool

    /// - Complexity: O(*n*) for *n* bytes.
    init(_ bytes: UnsafeRawBufferPointer) {
        var hash = UInt64(truncatingIfNeeded: bytes.count)
        var bits: UInt64 = 0
        var offset = 0
        while offset < bytes.count {
            var word: UInt64 = 0
            if offset + 8 <= bytes.count {
                word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            } else if bytes.count >= 8 {
                // The last eight, of which some were in the word before.
                word = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            } else {
                for byte in bytes { word = word << 8 | UInt64(byte) }
            }
            bits |= word
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            offset += 8
        }
        value = hash ^ (hash >> 32)
        isASCII = bits & 0x8080_8080_8080_8080 == 0
    }
}
