/// The runs of digits and the runs of letters in a text.
enum TextWords {
    /// Returns the words in order, in lower case.
    static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = []
        var current = ""
        for character in text.lowercased() + " " {
            let isWord = character.isLetter || character.isDecimalDigit
            if isWord, current.last.map({ $0.isDecimalDigit == character.isDecimalDigit }) ?? true {
                current.append(character)
                continue
            }
            if !current.isEmpty { words.append(current) }
            current = isWord ? String(character) : ""
        }
        return words
    }
}
