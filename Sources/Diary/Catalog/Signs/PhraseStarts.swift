/// The beginnings of the words of many phrases, to tell of a text that none of them occurs in it.
public struct PhraseStarts: Sendable {
    /// A word that a phrase can have at a place, and whether it is the last one for that place, or of the phrase.
    private struct Alternative {
        /// Nil if any word may be meant.
        let key: UInt16?
        let endsElement: Bool
        let endsPhrase: Bool
    }

    private var alternatives: [Alternative] = []

    /// Starts without any.
    public init() {}

    /// Adds a phrase, as ``Phrase/init(parsing:)`` reads it.
    public mutating func add(_ phrase: UnsafeBufferPointer<UInt8>) {
        Self.read(phrase) { key, endsElement, endsPhrase in
            alternatives.append(Alternative(key: key, endsElement: endsElement, endsPhrase: endsPhrase))
            return true
        }
    }

    /// Returns whether one of the phrases may occur in texts.
    ///
    /// - Complexity: O(number of alternatives).
    public func mayOccur(in words: WordStarts) -> Bool {
        var (hasElement, isPossible) = (false, true)
        for alternative in alternatives {
            hasElement = hasElement || alternative.key.map(words.mayHold) ?? true
            guard alternative.endsElement else { continue }
            isPossible = isPossible && hasElement
            hasElement = false
            guard alternative.endsPhrase else { continue }
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
        read(phrase) { key, endsElement, _ in
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
        _ phrase: UnsafeBufferPointer<UInt8>, _ take: (_ key: UInt16?, _ endsElement: Bool, _ endsPhrase: Bool) -> Bool
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
            if let known = pending, !take(known.key, known.endsElement, false) { return false }
            pending = (isAny ? nil : isPrefix ? start.prefixKey : start.wholeKey, endingElement)
            return true
        }
        for byte in phrase {
            switch byte {
            case UInt8(ascii: " "): guard finish(endingElement: true) else { return }
            case UInt8(ascii: "|"): guard finish(endingElement: false) else { return }
            case UInt8(ascii: "*"): (isPrefix, isEmpty) = (true, false)
            default:
                isEmpty = false
                if byte.isASCIIAlphanumeric { start.append(byte) } else { isAny = true }
            }
        }
        guard finish(endingElement: true), let last = pending else { return }
        _ = take(last.key, true, true)
    }
}
