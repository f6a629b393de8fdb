/// Words that come in this order in a clause of a note, with at most three others between each two.
public struct Phrase: Hashable, Sendable {
    private let text: String

    /// How many other words may be between two.
    static let largestGap = 3

    /// One alternative: a whole word, or its beginning.
    struct Pattern: Hashable, Sendable {
        let word: String
        let isPrefix: Bool

        func matches(_ other: String) -> Bool { isPrefix ? other.hasPrefix(word) : other == word }
    }

    /// Takes words separated by blanks: `|` between alternatives, `*` at the end for any ending.
    ///
    /// - Complexity: O(1); they are told apart when a note is looked through, which few commands do.
    public init(parsing text: String) { self.text = text }

    /// The words, each with its alternatives.
    ///
    /// - Complexity: O(length of the text).
    var elements: [[Pattern]] {
        text.split(separator: " ").map { element in
            element.split(separator: "|").map { alternative in
                let isPrefix = alternative.hasSuffix("*")
                return Pattern(word: String(isPrefix ? alternative.dropLast() : alternative), isPrefix: isPrefix)
            }
        }
    }
}
