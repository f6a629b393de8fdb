/// Words that occur in this order within a clause of a note, with at most three other words between neighbours.
public struct Phrase: Hashable, Sendable {
    let text: String

    /// How many other words may come between two.
    static let largestGap = 3

    /// One alternative: a whole word, or a prefix.
    struct Pattern: Hashable, Sendable {
        let word: String
        let isPrefix: Bool

        func matches(_ other: String) -> Bool { isPrefix ? other.hasPrefix(word) : other == word }
    }

    /// Creates a phrase from words separated by blanks: `|` separates alternatives, a final `*` allows any ending.
    ///
    /// - Complexity: O(1); the words are split when a note is searched, which few commands do.
    public init(parsing text: String) { self.text = text }

    /// Returns whether the phrase may occur in a text with these words; nearly no phrase does, and this takes far less time than
    /// splitting it.
    ///
    /// - Complexity: O(length of the text).
    func mayOccur(in words: WordStarts) -> Bool {
        var text = text
        return text.withUTF8 { PhraseStarts.mayOccur($0, in: words) }
    }

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
