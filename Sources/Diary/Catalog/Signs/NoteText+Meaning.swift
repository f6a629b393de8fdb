/// Decides whether words found in a note are true of the writer now.
extension NoteText {
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
            && !isDoubted(before, before: words[first].text) && !isOfSomebodyElse(before, place) && !isOver(place)
            && !isLongAgo(place)
    }

    private func isDenied(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains {
            NoteWords.negations.contains($0) && !NoteWords.restrictions.contains($1)
        }
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
        return beside.contains(where: NoteWords.troubles.contains)
    }

    private func isToldByOthers(_ first: Int) -> Bool {
        let before = nearest(before: first).filter { $0.clause == words[first].clause }.map(\.text)
        let isReading = zip(before, before.dropFirst()).contains { ["read", "reading"].contains($0) && $1 == "about" }
        return isReading || before.indices.contains { NoteWords.tales.contains(before[$0]) && !isTime($0, of: before) }
    }

    /// Returns whether what is told is only when something was: “after the film”.
    private func isTime(_ tale: Int, of words: [String]) -> Bool {
        words[max(0, tale - 2)..<tale].contains(where: NoteWords.timing.contains)
    }

    /// Returns whether it is one of several nouns joined by “or” after a “no”, or listed after “denies”.
    private func isDeniedInList(_ place: ClosedRange<Int>) -> Bool {
        let first = words[place.lowerBound]
        guard NoteWords.nouns.contains(first.text) else { return false }
        let clause = (nearest(before: place.lowerBound) + words[place]).filter { $0.clause == first.clause }
        guard let no = clause.last(where: { ["no", "without", "denies", "denied"].contains($0.text) }),
            no.part < first.part,
            ["denies", "denied"].contains(no.text) || clause.contains(where: { ["or", "nor"].contains($0.text) })
        else { return false }
        return (no.part..<first.part).allSatisfy { part in clause.count { $0.part == part } <= 4 }
    }

    private func isDoubted(_ words: [String], before next: String) -> Bool {
        words.indices.contains { place in
            let previous = place > 0 ? words[place - 1] : ""
            let isComparison = words[place] == "if" && previous == "as"
            let isStated = NoteWords.fears.contains(words[place]) && isStatement(words[(place + 1)...] + [next])
            let isTime = NoteWords.tales.contains(words[place]) && isTime(place, of: words)
            return NoteWords.doubts.contains(words[place]) && !isComparison && !isStated && !isTime
                || NoteWords.doubtingPairs[words[place]]?.contains(previous) == true
        }
    }

    /// Returns whether words say what is with the writer: “that I have lost”, not “I might lose” or “I'm going to lose”.
    private func isStatement(_ words: ArraySlice<String>) -> Bool {
        let words = words.drop { $0 == "that" }.prefix(2)
        switch words.first {
        case "ive": return true
        case "im": return words.last != "going"
        case "i": return words.last.map(NoteWords.statements.contains) == true
        default: return false
        }
    }

    private func isOfSomebodyElse(_ before: [String], _ place: ClosedRange<Int>) -> Bool {
        let said = before + [words[place.lowerBound].text]
        let other = said.indices.last { index in
            Self.isPerson(said[index]) && !said[max(0, index - 2)..<index].contains(where: NoteWords.handling.contains)
        }
        guard let other else { return false }
        let rest = words[place].map(\.text) + after(place).prefix(2)
        return !(said[other...] + rest).contains(where: NoteWords.selves.contains)
    }

    private static func isPerson(_ word: String) -> Bool {
        NoteWords.people.contains(word) || word.hasSuffix("s") && NoteWords.people.contains(String(word.dropLast()))
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
                NoteWords.negations.contains($0) || NoteWords.missed.contains($0) || $0 == "cant"
            }
            return !isDenied && !hasReturned(place.upperBound + 1 + end)
        }
        return rest.first == "free" || isAnsweredNo(place)
    }

    /// Returns whether a word says that what is before it has ended: “gone”, “worn off”, or “stopped” with nothing that it stops.
    private func isEnd(_ place: Int, in words: [String]) -> Bool {
        switch words[place] {
        case "off": place > 0 && ["worn", "wore"].contains(words[place - 1])
        case "stopped": words.dropFirst(place + 1).first.map(NoteWords.times.contains) ?? true
        default: NoteWords.gone.contains(words[place])
        }
    }

    /// Returns whether the words of the clause after one say that it came again: “gone, but now it's back”.
    private func hasReturned(_ end: Int) -> Bool {
        let rest = words[end...].prefix(Self.widest).filter { $0.clause == words[end].clause }.map(\.text)
        return rest.indices.dropFirst(2).contains { place in
            let isBack = rest[place] == "back" && ["is", "its", "came", "come"].contains(rest[place - 1])
            return isBack && !NoteWords.negations.contains(rest[place - 2]) || rest[place] == "returned"
        }
    }

    private func isAnsweredNo(_ place: ClosedRange<Int>) -> Bool {
        let rest = words[(place.upperBound + 1)...]
        guard let part = rest.first?.part else { return false }
        let answer = rest.prefix(Self.widest).prefix { $0.part == part }.map(\.text)
        return NoteWords.answers.contains(answer)
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
