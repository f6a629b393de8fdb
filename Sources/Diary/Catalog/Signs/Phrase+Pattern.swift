extension Phrase {
    /// One alternative at a place of a phrase: a whole word, or how it begins.
    struct Pattern: Hashable, Sendable {
        let word: String
        let isPrefix: Bool

        /// How many letters a word must have for a slip of the keyboard in it to be forgiven: shorter ones are one letter away from
        /// too many others, as “weeing” is from “weeding”.
        private static let fewestForSlip = 7
        /// The letters at the beginning that must be right, so that “election” isn't taken for another word, nor “ladder”.
        private static let sureLetters = 4

        init(_ text: Substring) {
            isPrefix = text.hasSuffix("*")
            word = String(isPrefix ? text.dropLast() : text)
        }

        /// Returns whether a word is meant, also if one of its later letters is wrong, missing, one too many or swapped with the next.
        ///
        /// - Complexity: O(*n*) in the length of the word, for hardly any word O(*n*²).
        func matches(_ other: String) -> Bool {
            (isPrefix ? other.hasPrefix(word) : other == word) || isSlip(other)
        }

        private func isSlip(_ other: String) -> Bool {
            guard word.utf8.count >= Self.fewestForSlip, other.hasPrefix(word.prefix(Self.sureLetters)) else {
                return false
            }
            guard isPrefix else { return abs(other.count - word.count) <= 1 && editDistance(other, word) == 1 }
            return (word.count - 1...word.count + 1).contains { editDistance(String(other.prefix($0)), word) == 1 }
        }
    }
}
