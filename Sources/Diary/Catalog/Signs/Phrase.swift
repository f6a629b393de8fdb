/// Words that come in this order in a clause of a note, with at most three others between each two.
public struct Phrase: Hashable, Sendable {
    /// The words, each with its alternatives.
    let elements: [[Pattern]]

    /// How many other words may be between two.
    static let largestGap = 3

    /// One alternative: a whole word, or its beginning.
    struct Pattern: Hashable, Sendable {
        let word: String
        let isPrefix: Bool

        func matches(_ other: String) -> Bool { isPrefix ? other.hasPrefix(word) : other == word }
    }

    /// Reads words separated by blanks: `|` between alternatives, `*` at the end for any ending.
    public init(parsing text: String) {
        elements = text.split(separator: " ").map { element in
            element.split(separator: "|").map { alternative in
                let isPrefix = alternative.hasSuffix("*")
                return Pattern(word: String(isPrefix ? alternative.dropLast() : alternative), isPrefix: isPrefix)
            }
        }
    }
}
