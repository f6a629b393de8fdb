/// The beginnings of the words of many phrases, to tell of a text that none of them occurs in it.
public struct PhraseStarts: Sendable {
    /// A word that a phrase can have at a place, and whether it is the last one for that place.
    private struct Alternative {
        /// Nil if any word may be meant.
        let key: UInt16?
        let endsElement: Bool
    }

    private var alternatives: [Alternative] = []
    /// Where the alternatives of each phrase end.
    private var ends: [Int] = []

    /// Starts without any.
    public init() {}

    /// Adds a phrase, as ``Phrase/init(parsing:)`` reads it.
    public mutating func add(_ phrase: UnsafeBufferPointer<UInt8>) {
        Self.read(phrase) { key, endsElement in
            alternatives.append(Alternative(key: key, endsElement: endsElement))
            return true
        }
        ends.append(alternatives.count)
    }

    /// Returns whether one of the phrases may occur in texts.
    ///
    /// - Complexity: O(number of alternatives), but hardly any beyond a phrase's first word.
    public func mayOccur(in words: WordStarts) -> Bool {
        var start = 0
        for end in ends {
            if mayOccur(start..<end, in: words) { return true }
            start = end
        }
        return false
    }

    @inline(__always)
    private func mayOccur(_ phrase: Range<Int>, in words: WordStarts) -> Bool {
        var hasElement = false
        for place in phrase {
            hasElement = hasElement || alternatives[place].key.map(words.mayHold) ?? true
            guard alternatives[place].endsElement else { continue }
            guard hasElement else { return false }
            hasElement = false
        }
        return true
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
            default:
                isEmpty = false
                if byte.isASCIIAlphanumeric { start.append(byte) } else { isAny = true }
            }
        }
        guard finish(endingElement: true), let last = pending else { return }
        _ = take(last.key, true)
    }
}
