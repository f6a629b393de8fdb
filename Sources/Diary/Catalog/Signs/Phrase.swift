/// Words that occur in this order within a clause of a note, with at most three other words between neighbours, or none before a `+`.
public struct Phrase: Hashable, Sendable {
    let text: String

    /// How many other words may come between two.
    static let largestGap = 3

    /// A place of the phrase: what its word may be.
    struct Element: Hashable, Sendable {
        let alternatives: [Pattern]
        /// Whether it directly follows the word before it, without as much as a comma between.
        let isNext: Bool

        func matches(_ word: String) -> Bool { alternatives.contains { $0.matches(word) } }
    }

    /// Creates a phrase from words separated by blanks: `|` separates alternatives, a final `*` allows any ending, a `+` at the
    /// beginning allows no word before it.
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

    /// The places of its words, in their order.
    ///
    /// - Complexity: O(length of the text).
    var elements: [Element] {
        text.split(separator: " ").map { element in
            let isNext = element.hasPrefix("+")
            return Element(
                alternatives: element.dropFirst(isNext ? 1 : 0).split(separator: "|").map(Pattern.init), isNext: isNext)
        }
    }
}
