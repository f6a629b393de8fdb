import Platform

extension [UInt8] {
    /// Returns the offset of the first occurrence of these bytes at or after `start`; `nil` if there is none.
    ///
    /// - Complexity: O(*n*) for *n* bytes, unless the first byte to search for is very frequent.
    public func firstOffset(of bytes: [UInt8], from start: Int = 0) -> Int? {
        guard start <= count else { return nil }
        return withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { text.firstOffset(of: $0, in: start..<text.count) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns the offset of the first occurrence of some bytes that lies within a range as a whole.
    ///
    /// - Complexity: O(*n*) for *n* bytes, unless the first byte to search for is very frequent.
    func firstOffset(of wanted: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
        guard let first = wanted.first, let base = baseAddress, let other = wanted.baseAddress else {
            return wanted.isEmpty ? range.lowerBound : nil
        }
        var offset = range.lowerBound
        while let candidate = firstOffset(of: first, from: offset), candidate + wanted.count <= range.upperBound {
            if memcmp(base + candidate, other, wanted.count) == 0 { return candidate }
            offset = candidate + 1
        }
        return nil
    }
}
