#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension [UInt8] {
    /// Returns the offset of the first occurrence of these bytes at or after `start`.
    ///
    /// - Complexity: O(*n*) for *n* bytes, unless the first byte to search for is very frequent.
    public func firstOffset(of bytes: [UInt8], from start: Int = 0) -> Int? {
        guard let first = bytes.first else { return start <= count ? start : nil }
        return withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { wanted in
                var offset = start
                while let candidate = text.firstOffset(of: first, from: offset), candidate + wanted.count <= text.count
                {
                    if let base = text.baseAddress, let other = wanted.baseAddress,
                        memcmp(base + candidate, other, wanted.count) == 0
                    {
                        return candidate
                    }
                    offset = candidate + 1
                }
                return nil
            }
        }
    }
}
