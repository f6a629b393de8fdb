/// A field with one of several words, changed with the arrow keys or by typing part of a word.
struct ChoiceField: Hashable, Sendable {
    /// The words to choose from; never empty.
    let words: [String]
    /// The index of the chosen word.
    private(set) var place: Int
    /// What was typed to find it.
    private var search = ""

    /// Creates a field with the word at an index chosen.
    init(_ words: [String], at place: Int = 0) {
        self.words = words
        self.place = place
    }

    /// The chosen word.
    var word: String { words[place] }

    /// Goes to another word, wrapping around.
    mutating func turn(by steps: Int) {
        search = ""
        place = (place + steps + words.count) % words.count
    }

    /// Finds a word by what is typed: one that starts with it, or else one that contains it.
    mutating func type(_ text: String) {
        if text == " ", search.isEmpty { return turn(by: 1) }
        for typed in [search + text, text] {
            let wanted = typed.lowercased()
            let found = words.firstIndex { $0.hasPrefix(wanted) } ?? words.firstIndex { $0.contains(wanted) }
            guard let found else { continue }
            search = typed
            place = found
            return
        }
    }
}
