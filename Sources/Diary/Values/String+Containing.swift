extension String {
    /// Returns whether another text occurs in it. Same answer as `contains`, but many times as fast if both are ASCII.
    /// An empty text always occurs.
    ///
    /// - Complexity: O(*n* · *m*) in the lengths of both at worst; O(*n*) for ordinary prose.
    public func containsText(_ part: String) -> Bool {
        // Beyond ASCII a letter can be written in several ways, which bytes can't tell.
        guard utf8.allSatisfy({ $0 < 0x80 }), part.utf8.allSatisfy({ $0 < 0x80 }) else {
            return part.isEmpty || contains(part)
        }
        return containsASCII(part)
    }

    /// Returns the same answer, given that both texts are ASCII.
    public func containsASCII(_ part: String) -> Bool {
        let answer = utf8.withContiguousStorageIfAvailable { text in
            part.utf8.withContiguousStorageIfAvailable { part in Self.hasBytes(part, in: text) }
        }
        return (answer ?? nil) ?? contains(part)
    }

    private static func hasBytes(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
            var length = 1
            while length < part.count, text[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }
}
