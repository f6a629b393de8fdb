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
    /// Words with which a “no” negates what stands beside them: “no problems with my bladder”, “no bladder problems”.
    private static let troubles: Set<String> = [
        "problem", "problems", "trouble", "troubles", "issue", "issues", "difficulty", "difficulties", "worries",
        "loss", "lack",
    ]
    private static let gone: Set<String> = ["gone", "away", "disappeared", "resolved", "vanished", "cleared"]
    /// What may follow “stopped” where the symptom has: “the numbness has stopped now”, unlike “stopped me”.
    private static let times: Set<String> = ["now", "today", "again", "completely", "since", "yesterday", "altogether"]
    /// Words before a film or a book that make it a time, not the source: “after the film”.
    private static let timing: Set<String> = ["after", "during", "before"]
    /// Things whose loss is the symptom.
    private static let missed: Set<String> = ["feeling", "sensation", "strength", "control", "power"]
    /// Answers to the words before them: “numb between the legs: no”.
    private static let answers = [
        ["no"], ["none"], ["nope"], ["never"], ["nil"], ["negative"], ["0"], ["not", "at", "all"], ["not", "today"],
        ["not", "any", "more"], ["not", "anymore"],
    ]
    /// Doubts that are none where the writer then says what is: “I'm afraid I've lost control”, unlike “afraid of losing control”.
    private static let fears: Set<String> = ["worried", "afraid", "scared", "fear"]
    private static let statements: Set<String> = ["have", "cant", "cannot", "couldnt", "dont", "didnt", "lost", "wet"]
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
            && !isFreeOfTrouble(place) && !isToldByOthers(first) && !isDeniedInList(place)
            && !isDoubted(before, before: words[first].text) && !isOfSomebodyElse(before, place) && !isOver(place) && !isLongAgo(place)
    }

    private func isDenied(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { Self.negations.contains($0) && !Self.restrictions.contains($1) }
    }

    /// Returns whether a word between the matched words negates them: “legs are no longer numb”, “leg stopped giving way”.
    private func isDeniedWithin(_ places: [Int]) -> Bool {
        zip(places, places.dropFirst()).contains { left, right in
            let between = words[(left + 1)...right].map(\.text)
            return isDenied(between) || between.dropLast().last == "stopped" && words[right].text.hasSuffix("ing")
        }
    }

    /// Returns whether it begins with “no trouble”, or with “no” before a trouble: “no bladder problems”.
    private func isFreeOfTrouble(_ place: ClosedRange<Int>) -> Bool {
        guard words[place.lowerBound].text == "no", place.lowerBound + 1 < words.count else { return false }
        let beside = [words[place.lowerBound + 1].text] + after(place).prefix(1)
        return beside.contains(where: Self.troubles.contains)
    }

    private func isToldByOthers(_ first: Int) -> Bool {
        let before = nearest(before: first).filter { $0.clause == words[first].clause }.map(\.text)
        let isReading = zip(before, before.dropFirst()).contains { ["read", "reading"].contains($0) && $1 == "about" }
        return isReading || before.indices.contains { Self.tales.contains(before[$0]) && !isTime($0, of: before) }
    }

    /// Returns whether what is told is only when something was: “after the film”.
    private func isTime(_ tale: Int, of words: [String]) -> Bool {
        words[max(0, tale - 2)..<tale].contains(where: Self.timing.contains)
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

    private func isDoubted(_ words: [String], before next: String) -> Bool {
        words.indices.contains { place in
            let previous = place > 0 ? words[place - 1] : ""
            let isComparison = words[place] == "if" && previous == "as"
            let isStated = Self.fears.contains(words[place]) && isStatement(words[(place + 1)...] + [next])
            let isTime = Self.tales.contains(words[place]) && isTime(place, of: words)
            return Self.doubts.contains(words[place]) && !isComparison && !isStated && !isTime
                || Self.doubtingPairs[words[place]]?.contains(previous) == true
        }
    }

    /// Returns whether words say what is with the writer: “that I have lost”, not “I might lose” or “I'm going to lose”.
    private func isStatement(_ words: ArraySlice<String>) -> Bool {
        let words = words.drop { $0 == "that" }.prefix(2)
        switch words.first {
        case "ive": return true
        case "im": return words.last != "going"
        case "i": return words.last.map(Self.statements.contains) == true
        default: return false
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
        let rest = after(place)
        if let end = rest.prefix(Self.reachAfter).indices.first(where: { isEnd($0, in: rest) }) {
            let isDenied = rest[..<end].contains {
                Self.negations.contains($0) || Self.missed.contains($0) || $0 == "cant"
            }
            return !isDenied && !hasReturned(place.upperBound + 1 + end)
        }
        return rest.first == "free" || isAnsweredNo(place)
    }

    /// Returns whether a word says that what is before it has ended: “gone”, “worn off”, or “stopped” with nothing that it stops.
    private func isEnd(_ place: Int, in words: [String]) -> Bool {
        switch words[place] {
        case "off": place > 0 && ["worn", "wore"].contains(words[place - 1])
        case "stopped": words.dropFirst(place + 1).first.map(Self.times.contains) ?? true
        default: Self.gone.contains(words[place])
        }
    }

    /// Returns whether the words of the clause after one say that it came again: “gone, but now it's back”.
    private func hasReturned(_ end: Int) -> Bool {
        let rest = words[end...].prefix(Self.widest).filter { $0.clause == words[end].clause }.map(\.text)
        return rest.indices.dropFirst(2).contains { place in
            let isBack = rest[place] == "back" && ["is", "its", "came", "come"].contains(rest[place - 1])
            return isBack && !Self.negations.contains(rest[place - 2]) || rest[place] == "returned"
        }
    }

    private func isAnsweredNo(_ place: ClosedRange<Int>) -> Bool {
        let rest = words[(place.upperBound + 1)...]
        guard let part = rest.first?.part else { return false }
        let answer = rest.prefix(Self.widest).prefix { $0.part == part }.map(\.text)
        return Self.answers.contains(answer)
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
