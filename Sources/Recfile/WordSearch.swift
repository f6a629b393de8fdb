extension [UInt8] {
    /// Returns whether a word of the letters a to z, given in lower case, occurs at or after `start`, in whatever case.
    ///
    /// - Complexity: O(*n*) for *n* bytes, many at a time, unless even its rarest letter is very frequent.
    public func hasWord(_ word: [UInt8], from start: Int = 0) -> Bool {
        guard let anchor = word.indices.min(by: { Self.frequency(of: word[$0]) < Self.frequency(of: word[$1]) })
        else { return true }
        return withUnsafeBufferPointer { text in
            // The last place at which the rarest letter leaves room for the others.
            let end = text.count - (word.count - anchor) + 1
            for letter in [word[anchor], word[anchor] & ~0x20] {
                var offset = start + anchor
                while offset < end, let place = text.firstOffset(of: letter, from: offset), place < end {
                    if text.isWord(word, at: place - anchor) { return true }
                    offset = place + 1
                }
            }
            return false
        }
    }

    /// The letters of English texts, the rarest first.
    private static let rarest = Array("zqxjkvbpygfwmucldrhsnioate".utf8)

    /// Returns the rank of a letter among those of English texts, the rarest first.
    private static func frequency(of letter: UInt8) -> Int { rarest.firstIndex(of: letter) ?? 0 }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func isWord(_ word: [UInt8], at start: Int) -> Bool {
        for place in word.indices where self[start + place] | 0x20 != word[place] { return false }
        return true
    }
}
