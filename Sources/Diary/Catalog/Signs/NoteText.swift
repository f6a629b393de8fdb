/// What somebody wrote, as words, divided into clauses, so that phrases can be searched for.
public struct NoteText: Sendable {
    /// A word, both normalised (no case or apostrophes) and as written, with its clause and the part of the clause.
    struct Word: Sendable {
        var text: String
        var spelled: String
        /// A clause ends at a full stop; a part of a clause also at a comma, a colon, “but” or “and”.
        let clause: Int
        let part: Int
    }

    private(set) var words: [Word] = []
    private let starts: WordStarts

    /// Words that start a new part: a negation or doubt before them doesn't extend beyond.
    private static let boundaries: Set<String> = [
        "because", "why", "since", "although", "though", "until", "when", "while", "so",
    ]
    private static let joints: Set<String> = ["but", "and", "then"]
    /// What is typed for an apostrophe: the accents are near it on many keyboards.
    static let apostrophes: Set<Character> = ["'", "’", "‘", "´", "`", "ʼ", "′"]
    /// What “not” turns the word before it into, so that “can not” matches like “cannot”.
    static let contractions = [
        "can": "cannot", "could": "couldnt", "do": "dont", "does": "doesnt", "did": "didnt", "have": "havent",
        "has": "hasnt", "had": "hadnt", "is": "isnt", "are": "arent", "was": "wasnt", "were": "werent", "will": "wont",
    ]

    /// Splits a text into words without case and apostrophes.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init(_ text: String) {
        starts = WordStarts([text])
        add(text)
    }

    /// Splits several texts, each of which is about itself only.
    public init(_ texts: [String]) {
        starts = WordStarts(texts)
        for text in texts {
            add(text)
            guard let last = words.last else { continue }
            // Nothing after it is an answer to it, as “no” would be.
            words.append(Word(text: "", spelled: "", clause: last.clause, part: last.part + 1))
        }
    }

    private mutating func add(_ text: String) {
        var (clause, part, spelled) = ((words.last?.clause ?? -1) + 1, (words.last?.part ?? -1) + 1, "")
        func finish() {
            defer { spelled = "" }
            let word = spelled.lowercased().filter { !Self.apostrophes.contains($0) }
            guard !word.isEmpty else { return }
            let isJoint = Self.joints.contains(word)
            if isJoint || Self.boundaries.contains(word) { part += 1 }
            if word == "not", let last = words.last, last.part == part, let contraction = Self.contractions[last.text] {
                words[words.count - 1].text = contraction
                words[words.count - 1].spelled += " " + spelled
            } else if !isJoint {
                words.append(Word(text: word, spelled: spelled, clause: clause, part: part))
            }
        }
        for character in text {
            if character.isLetter || character.isNumber || Self.apostrophes.contains(character) {
                spelled.append(character)
            } else {
                finish()
                let endsClause = character.isNewline || ".;!?".contains(character)
                if endsClause { clause += 1 }
                if endsClause || ",:()".contains(character) { part += 1 }
            }
        }
        finish()
    }

    /// Returns the text without the words of these phrases.
    func without(_ phrases: [Phrase]) -> NoteText {
        var rest = self
        for elements in phrases.filter({ $0.mayOccur(in: starts) }).map(\.elements) {
            for start in rest.words.indices {
                guard let end = rest.places(of: elements, from: start)?.last else { continue }
                for place in start...end { rest.words[place].text = "" }
            }
        }
        return rest
    }

    /// Returns the words, as written, of the first place where a phrase occurs and is meant; nil if there is none.
    func firstMatch(of phrase: Phrase) -> String? {
        guard phrase.mayOccur(in: starts) else { return nil }
        let elements = phrase.elements
        for start in words.indices {
            guard let places = places(of: elements, from: start), let end = places.last, isMeant(places) else {
                continue
            }
            return words[start...end].map(\.spelled).joined(separator: " ")
        }
        return nil
    }

    /// Returns the indices of the words of a phrase that starts at an index.
    private func places(of elements: [Phrase.Element], from start: Int) -> [Int]? {
        var places: [Int] = []
        for (number, element) in elements.enumerated() {
            let previous = places.last ?? start
            let gap = element.isNext ? 0 : Phrase.largestGap
            let last = number == 0 ? start : min(previous + gap + 1, words.count - 1)
            let first = number == 0 ? start : previous + 1
            guard first <= last,
                let next = (first...last).first(where: { candidate in
                    words[candidate].clause == words[start].clause
                        && (!element.isNext || words[candidate].part == words[previous].part)
                        && element.matches(words[candidate].text)
                })
            else { return nil }
            places.append(next)
        }
        return places.isEmpty ? nil : places
    }
}
