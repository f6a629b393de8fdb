/// Decides whether words found in a note are true of the writer now.
extension NoteText {
    /// Words that negate what follows in the same part of a clause.
    private static let negations: Set<String> = [
        "no", "not", "never", "without", "nor", "neither", "none", "isnt", "arent", "wasnt", "werent", "dont",
        "doesnt", "didnt", "havent", "hasnt", "hadnt", "wont", "free", "denies", "denied",
    ]
    /// Words after a negation that cancel it: “not only numb”, “no sleep, numb”.
    private static let restrictions: Set<String> = [
        "only", "just", "better", "change", "improvement", "relief", "sleep", "slept", "idea", "doubt", "well",
        "good", "reason", "sure", "great", "right", "know", "matter", "wonder", "joke",
    ]
    /// Words that make what follows merely hypothetical.
    private static let doubts: Set<String> = [
        "if", "unless", "asked", "asks", "read", "reading", "leaflet", "warned", "worried", "afraid", "scared",
        "fear", "dreamt", "dreamed", "dream", "dreams", "nightmare", "film", "movie", "article", "book", "podcast",
        "novel", "video", "imagine", "imagined", "questionnaire", "exclude", "excluded", "advised",
    ]
    /// Sources other than the writer, for the whole clause: “a leaflet: numb between the legs”.
    private static let tales: Set<String> = ["leaflet", "article", "documentary", "podcast", "film", "movie", "novel"]
    /// Words that do so together with the word before them: “in case”, “checked for”.
    private static let doubtingPairs: [String: Set<String>] = [
        "case": ["in"], "for": ["checked", "screened", "tested", "watch", "look", "looked", "checking", "out"],
        "out": ["ruled"], "about": ["read", "reading", "talk", "talked", "heard", "story", "video"],
    ]
    /// Other people: what is said of them is no sign in the writer, unless the writer comes up after them: “my wife says I …”.
    private static let people: Set<String> = [
        "wife", "husband", "mother", "father", "mum", "mom", "dad", "son", "daughter", "friend", "neighbour",
        "neighbor", "colleague", "coworker", "boss", "brother", "sister", "dog", "cat", "baby", "toddler", "kid",
        "child", "children", "boy", "girl", "grandma", "grandpa", "grandmother", "grandfather", "granny", "grandad",
        "gran", "nan", "parents", "uncle", "aunt", "cousin", "nephew", "niece", "partner", "boyfriend", "girlfriend",
        "flatmate", "roommate", "patient", "patients", "he", "she", "his", "her", "him", "they", "their", "someone",
        "somebody",
    ]
    private static let selves: Set<String> = ["i", "me", "my", "im", "ive", "myself", "we", "us", "our", "mine"]
    /// Words that make another person the object of an action: “fell over the dog”.
    private static let handling: Set<String> = [
        "over", "by", "into", "onto", "behind", "carrying", "carried", "holding", "held", "lifting", "lifted",
        "picking", "picked",
    ]
    /// Symptoms that are nouns in a list: “no numbness, tingling or weakness”.
    private static let nouns: Set<String> = [
        "numbness", "tingling", "weakness", "pain", "trouble", "difficulty", "loss", "incontinence", "pressure",
        "fever", "chills", "problems", "tightness", "pins",
    ]
    /// Words with which a “no” negates what follows: “no problems with my bladder”.
    private static let troubles: Set<String> = [
        "problem", "problems", "trouble", "troubles", "issue", "issues", "difficulty", "difficulties", "worries",
    ]
    private static let gone: Set<String> = ["gone", "away", "disappeared", "resolved", "vanished", "cleared"]
    /// Things whose loss is the symptom.
    private static let missed: Set<String> = ["feeling", "sensation", "strength", "control", "power"]
    /// Answers to the words before them: “numb between the legs: no”.
    private static let answers: Set<String> = ["no", "none", "nope", "never", "nil", "negative"]
    /// How many words before a phrase may hold a negation, and how many after it may end it.
    private static let (reach, reachAfter) = (5, 3)
    /// How many words before and after a phrase are examined at all, so that the time per phrase doesn't grow with the length
    /// of a note without full stops.
    private static let widest = 60

    /// Returns whether the words at these indices are true of the writer now.
    func isMeant(_ places: [Int]) -> Bool {
        guard let first = places.first, let last = places.last else { return false }
        let place = first...last
        let before = nearest(before: first).filter { $0.part == words[first].part }.map(\.text)
        return !isDenied(before.suffix(Self.reach) + [words[first].text]) && !isDeniedWithin(places)
            && !isFreeOfTrouble(first) && !isToldByOthers(first) && !isDeniedInList(place)
            && !isDoubted(before) && !isOfSomebodyElse(before, place) && !isOver(place) && !isLongAgo(place)
    }

    private func isDenied(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { Self.negations.contains($0) && !Self.restrictions.contains($1) }
    }

    /// Returns whether a word between the matched words negates them: “legs are no longer numb”.
    private func isDeniedWithin(_ places: [Int]) -> Bool {
        zip(places, places.dropFirst()).contains { left, right in isDenied(words[(left + 1)...right].map(\.text)) }
    }

    /// Returns whether it begins with “no trouble”.
    private func isFreeOfTrouble(_ first: Int) -> Bool {
        words[first].text == "no" && first + 1 < words.count && Self.troubles.contains(words[first + 1].text)
    }

    private func isToldByOthers(_ first: Int) -> Bool {
        let before = nearest(before: first).filter { $0.clause == words[first].clause }.map(\.text)
        let isReading = zip(before, before.dropFirst()).contains { ["read", "reading"].contains($0) && $1 == "about" }
        return isReading || before.contains(where: Self.tales.contains)
    }

    /// Returns whether it is one of several nouns joined by “or” after a “no”.
    private func isDeniedInList(_ place: ClosedRange<Int>) -> Bool {
        let first = words[place.lowerBound]
        guard Self.nouns.contains(first.text) else { return false }
        let clause = (nearest(before: place.lowerBound) + words[place]).filter { $0.clause == first.clause }
        guard clause.contains(where: { $0.text == "or" || $0.text == "nor" }),
            let no = clause.last(where: { ["no", "without", "denies", "denied"].contains($0.text) }),
            no.part < first.part
        else { return false }
        return (no.part..<first.part).allSatisfy { part in clause.count { $0.part == part } <= 4 }
    }

    private func isDoubted(_ words: [String]) -> Bool {
        words.indices.contains { place in
            let previous = place > 0 ? words[place - 1] : ""
            let isComparison = words[place] == "if" && previous == "as"
            return Self.doubts.contains(words[place]) && !isComparison
                || Self.doubtingPairs[words[place]]?.contains(previous) == true
        }
    }

    private func isOfSomebodyElse(_ before: [String], _ place: ClosedRange<Int>) -> Bool {
        let said = before + [words[place.lowerBound].text]
        let other = said.indices.last { index in
            Self.isPerson(said[index]) && !said[max(0, index - 2)..<index].contains(where: Self.handling.contains)
        }
        guard let other else { return false }
        let rest = words[place].map(\.text) + after(place).prefix(2)
        return !(said[other...] + rest).contains(where: Self.selves.contains)
    }

    private static func isPerson(_ word: String) -> Bool {
        people.contains(word) || word.hasSuffix("s") && people.contains(String(word.dropLast()))
    }

    /// Returns the words after a range that belong to the same part.
    private func after(_ place: ClosedRange<Int>) -> [String] {
        words[(place.upperBound + 1)...].prefix(Self.widest).prefix { $0.part == words[place.upperBound].part }
            .map(\.text)
    }

    private func nearest(before place: Int) -> ArraySlice<Word> { words[..<place].suffix(Self.widest) }

    /// Returns whether the words after it say that it has passed, or answer no.
    private func isOver(_ place: ClosedRange<Int>) -> Bool {
        let rest = Array(after(place).prefix(Self.reachAfter))
        if let end = rest.firstIndex(where: Self.gone.contains) {
            return !rest[..<end].contains { Self.negations.contains($0) || Self.missed.contains($0) || $0 == "cant" }
        }
        guard place.upperBound + 1 < words.count, Self.answers.contains(words[place.upperBound + 1].text) else {
            return false
        }
        return place.upperBound + 2 == words.count
            || words[place.upperBound + 2].part != words[place.upperBound + 1].part
    }

    /// Returns whether it is about years ago.
    private func isLongAgo(_ place: ClosedRange<Int>) -> Bool {
        let around =
            nearest(before: place.lowerBound) + words[place] + words[(place.upperBound + 1)...].prefix(Self.widest)
        let part = around.filter { $0.part == words[place.lowerBound].part || $0.part == words[place.upperBound].part }
            .map(\.text)
        return zip(part, part.dropFirst()).contains { first, second in
            switch first {
            case "year", "years", "decades": ["ago", "back", "earlier"].contains(second)
            case "last": second == "year"
            case "used": second == "to"
            case "as": second == "a" && !Set(part).isDisjoint(with: ["child", "kid", "teenager", "student"])
            case "in": second.count == 4 && (second.hasPrefix("19") || second.hasPrefix("20")) && Int(second) != nil
            default: false
            }
        }
    }
}
