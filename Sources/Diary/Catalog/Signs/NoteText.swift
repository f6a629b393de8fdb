/// A note as words, cut into clauses, so that phrases can be looked for in it.
struct NoteText {
    /// A word, the part of its clause, and the text it stood for.
    private struct Word {
        let text: String
        /// Clauses end at a full stop; parts of a clause also at a comma, “but” or “and”.
        let clause: Int
        let part: Int
    }

    private var words: [Word] = []

    /// Words that turn what follows in the same part of a clause into its opposite, or into no more than a thought.
    private static let negations: Set<String> = [
        "no", "not", "never", "without", "nor", "neither", "none", "isnt", "arent", "wasnt", "werent", "dont", "doesnt",
        "didnt", "havent", "hasnt", "hadnt", "free",
    ]
    /// Words after a negation that take it back: “not only numb”.
    private static let restrictions: Set<String> = ["only", "just"]
    /// Words that begin a part of their own: what is denied or thought before them does not reach beyond.
    private static let boundaries: Set<String> = [
        "because", "why", "since", "although", "though", "until", "when", "while", "so",
    ]
    private static let doubts: Set<String> = [
        "if", "unless", "asked", "asks", "read", "reading", "leaflet", "warned", "worried", "afraid", "scared", "fear",
        "dreamt", "dreamed", "dream", "film",
    ]
    /// Somebody else: what is said of them is no sign of yours, unless you come in after them: “my wife says I …”.
    private static let people: Set<String> = [
        "wife", "husband", "mother", "father", "mum", "mom", "dad", "son", "daughter", "friend", "neighbour",
        "neighbor", "colleague", "brother", "sister", "dog", "cat", "baby", "toddler", "kid", "kids", "grandma",
        "grandpa", "patient", "patients",
    ]
    private static let selves: Set<String> = ["i", "me", "my", "im", "ive", "both"]
    /// How many words before a phrase are looked at for a negation.
    private static let reach = 5

    /// Cuts a text into words without case and apostrophes.
    init(_ text: String) {
        var clause = 0
        var part = 0
        var word = ""
        func isPart(_ text: String) -> Bool { text == "but" || text == "and" || text == "then" }
        func finish() {
            guard !word.isEmpty else { return }
            if isPart(word) || Self.boundaries.contains(word) { part += 1 }
            if !isPart(word) { words.append(Word(text: word, clause: clause, part: part)) }
            word = ""
        }
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if character != "'" && character != "’" {
                finish()
                if character.isNewline || ".;:!?".contains(character) { clause += 1 }
                if character == "," || character.isNewline || ".;:!?".contains(character) { part += 1 }
            }
        }
        finish()
    }

    /// The text without the words of these phrases.
    func without(_ phrases: [Phrase]) -> NoteText {
        var rest = self
        for phrase in phrases {
            for start in rest.words.indices {
                guard let end = rest.end(of: phrase, from: start) else { continue }
                rest.words = rest.words.enumerated().map { place, word in
                    (start...end).contains(place) ? Word(text: "", clause: word.clause, part: word.part) : word
                }
            }
        }
        return rest
    }

    /// The words of the first place where a phrase occurs and is meant; nil where it is nowhere.
    func firstMatch(of phrase: Phrase) -> String? {
        for start in words.indices {
            guard let end = end(of: phrase, from: start), isMeant(at: start) else { continue }
            return words[start...end].map(\.text).joined(separator: " ")
        }
        return nil
    }

    /// The place of the last word of a phrase that begins at a place.
    private func end(of phrase: Phrase, from start: Int) -> Int? {
        var place = start
        for (number, element) in phrase.elements.enumerated() {
            let last = number == 0 ? start : min(place + Phrase.largestGap + 1, words.count - 1)
            let first = number == 0 ? start : place + 1
            guard first <= last,
                let next = (first...last).first(where: { candidate in
                    words[candidate].clause == words[start].clause
                        && element.contains { $0.matches(words[candidate].text) }
                })
            else { return nil }
            place = next
        }
        return phrase.elements.isEmpty ? nil : place
    }

    /// Whether what begins at a place is said to be so, of the writer and now.
    private func isMeant(at start: Int) -> Bool {
        let before = words[..<start].filter { $0.part == words[start].part }.map(\.text)
        return !isDenied(Array(before.suffix(Self.reach)) + [words[start].text]) && !isDoubted(before)
            && !isOfSomebodyElse(before + [words[start].text])
    }

    private func isDenied(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { Self.negations.contains($0) && !Self.restrictions.contains($1) }
    }

    private func isDoubted(_ words: [String]) -> Bool {
        words.indices.contains { place in
            let isComparison = words[place] == "if" && place > 0 && words[place - 1] == "as"
            return Self.doubts.contains(words[place]) && !isComparison
        }
    }

    private func isOfSomebodyElse(_ words: [String]) -> Bool {
        guard let other = words.lastIndex(where: Self.people.contains) else { return false }
        return !words[other...].contains(where: Self.selves.contains)
    }
}
