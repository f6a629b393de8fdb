/// The beginnings of the words of many phrases, to tell of a text that none of them occurs in it.
public struct PhraseStarts: Sendable {
    /// The words that the phrases can have at each of their places, one after the other, as numbers.
    ///
    /// The lower bits are the key of a word, all of them set if any word may be meant. The upper two say that it is the last one for that place,
    /// and the last one of its phrase.
    public private(set) var words: [UInt16] = []

    private static let anyWord: UInt16 = 0x3FFF
    private static let endsElement: UInt16 = 0x4000
    private static let endsPhrase: UInt16 = 0x8000

    /// Starts with those that an earlier value had.
    public init(words: [UInt16] = []) { self.words = words }

    private mutating func add(_ phrase: UnsafeBufferPointer<UInt8>) {
        let start = words.count
        Self.read(phrase) { key, endsElement in
            words.append((key ?? Self.anyWord) | (endsElement ? Self.endsElement : 0))
            return true
        }
        if words.count > start { words[words.count - 1] |= Self.endsPhrase }
    }

    /// Adds a phrase.
    public mutating func add(_ phrase: Phrase) {
        var text = phrase.text
        text.withUTF8 { add($0) }
    }

    /// Returns whether one of the phrases may occur in texts.
    ///
    /// - Complexity: O(number of words), but hardly any work beyond a phrase's first place.
    public func mayOccur(in texts: WordStarts) -> Bool {
        var (hasElement, isPossible) = (false, true)
        for word in words {
            if isPossible {
                let key = word & Self.anyWord
                hasElement = hasElement || key == Self.anyWord || texts.mayHold(key)
                if word & Self.endsElement != 0 { (isPossible, hasElement) = (hasElement, false) }
            }
            guard word & Self.endsPhrase != 0 else { continue }
            if isPossible { return true }
            isPossible = true
        }
        return false
    }

    /// Returns whether a phrase may occur in texts.
    ///
    /// - Complexity: O(length of the phrase).
    static func mayOccur(_ phrase: UnsafeBufferPointer<UInt8>, in words: WordStarts) -> Bool {
        var (hasElement, isPossible) = (false, true)
        read(phrase) { key, endsElement in
            hasElement = hasElement || key.map(words.mayHold) ?? true
            guard endsElement else { return true }
            isPossible = hasElement
            hasElement = false
            return isPossible
        }
        return isPossible
    }

    /// Goes through the alternatives of a phrase until `take` returns false.
    private static func read(
        _ phrase: UnsafeBufferPointer<UInt8>, _ take: (_ key: UInt16?, _ endsElement: Bool) -> Bool
    ) {
        var start = WordStart()
        var (isAny, isPrefix, isEmpty) = (false, false, true)
        var pending: (key: UInt16?, endsElement: Bool)?
        func finish(endingElement: Bool) -> Bool {
            defer { (start, isAny, isPrefix, isEmpty) = (WordStart(), false, false, true) }
            guard !isEmpty else {
                if endingElement { pending?.endsElement = true }
                return true
            }
            if let known = pending, !take(known.key, known.endsElement) { return false }
            pending = (isAny ? nil : isPrefix ? start.prefixKey : start.wholeKey, endingElement)
            return true
        }
        for byte in phrase {
            switch byte {
            case UInt8(ascii: " "): guard finish(endingElement: true) else { return }
            case UInt8(ascii: "|"): guard finish(endingElement: false) else { return }
            case UInt8(ascii: "*"): (isPrefix, isEmpty) = (true, false)
            case UInt8(ascii: "+") where isEmpty: continue
            default:
                isEmpty = false
                if byte.isASCIIAlphanumeric { start.append(byte) } else { isAny = true }
            }
        }
        guard finish(endingElement: true), let last = pending else { return }
        _ = take(last.key, true)
    }
}
