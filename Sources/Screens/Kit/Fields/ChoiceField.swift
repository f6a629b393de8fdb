/// A field with one of several words, changed by the arrows or by typing a part of a word.
struct ChoiceField: Hashable, Sendable {
    /// The words that can be chosen; never empty.
    let words: [String]
    /// The place of the word chosen.
    private(set) var place: Int
    /// What was typed to find it.
    private var search = ""

    /// Creates a field in which the word at a place is chosen.
    init(_ words: [String], at place: Int = 0) {
        self.words = words
        self.place = place
    }

    /// The word chosen.
    var word: String { words[place] }

    /// Goes to another word, from the last on to the first.
    mutating func turn(by steps: Int) {
        search = ""
        place = (place + steps + words.count) % words.count
    }

    /// Finds a word by what is typed: one that begins with it, else one of which it is a part.
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
