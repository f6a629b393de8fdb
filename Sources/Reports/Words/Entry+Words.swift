import Diary

/// Entries in words, the same on every screen, page and report.
extension Entry {
    /// Returns the whole entry on one line: “pain 6 low back, left (ache, stiff); sitting 7.5 h; Woke stiff.”
    ///
    /// - Parameters:
    ///   - separator: the text between two items, including blanks.
    ///   - hasScore: whether to begin with the pain score.
    public func line(separator: String = "; ", hasScore: Bool = true) -> String {
        parts(hasScore: hasScore).joined(separator: separator)
    }

    /// Returns the whole entry, item by item: “pain 6 low back, left (ache, stiff)”, “sitting 7.5 h”, “Woke stiff.”
    ///
    /// - Parameter hasScore: whether to begin with the pain score.
    public func parts(hasScore: Bool = true) -> [String] {
        var parts: [String] = []
        func add(_ label: String, _ value: PainScore?) {
            if let value { parts.append("\(label) \(value.value)") }
        }
        // One by one: an entry says little, and joining so many lists takes longer than all its words.
        let reading = readingWords(hasScore: hasScore)
        if !reading.isEmpty { parts.append(reading) }
        for habit in habits { parts.append(habit.words) }
        if !ratings.isEmpty {
            parts += RatingField.allCases.compactMap { field in ratings[field].map { "\(field.words) \($0.value)" } }
        }
        for activity in activities { parts.append(activity.words) }
        for treatment in care { parts.append(treatment.words) }
        for medicine in medicines { parts.append(medicine.words) }
        for hold in holds { parts.append(hold.words) }
        for exercise in exercises { parts.append(exercise.words) }
        add("pain before", painBefore)
        add("pain after", painAfter)
        if let flare { parts.append(flare ? "flare-up" : "no flare-up") }
        for trigger in triggers { parts.append("set off by \(trigger)") }
        if let event { parts.append("event: \(event)") }
        if let question { parts.append("to ask: \(question)" + (answered == true ? " (answered)" : "")) }
        if let note { parts.append(note.inOneLine(joinedBy: " ")) }
        guard !other.isEmpty else { return parts }
        // When a value was merged, and what an import source said, matters to the next merge or import, not to the reader.
        parts += other.filter { !$0.isConflict && $0.name != "Merged" }
            .map { "\($0.name) \($0.value.inOneLine(joinedBy: " "))" }
        parts += conflicts.map { "also \($0)" }
        return parts
    }

    /// Returns how much, where and how it hurts: “pain 6 low back, left (ache, stiff)”; empty if the entry doesn't say.
    ///
    /// - Parameter hasScore: whether to begin with the pain score.
    public func readingWords(hasScore: Bool = true) -> String {
        var words = ""
        if hasScore, let painNow { words = "pain \(painNow.value)" }
        if !sites.isEmpty { words.append(siteWords, after: " ") }
        if !feels.isEmpty { words.append("(\(feels.map(\.text).joined(separator: ", ")))", after: " ") }
        return words
    }

    /// Whether it is listed among a day's readings: it is one, or has a score of what was done for pain.
    public var isListed: Bool { isReading || lastScore != nil }

    /// The occasion of its score, if it isn't a reading: “after heat, 5 before”, “before stretching”; otherwise nil.
    public var occasionWords: String? {
        guard !isReading, lastScore != nil else { return nil }
        let doing = care.isEmpty ? "stretching" : care.map(\.name.text).joined(separator: ", ")
        guard painAfter != nil else { return "before \(doing)" }
        return "after \(doing)" + (painBefore.map { ", \($0.value) before" } ?? "")
    }

    /// The score listed among a day's readings: its own, or that of what was done for pain.
    public var listedScore: PainScore? { isReading ? painNow : lastScore }

    /// Returns the entry as listed among a day's readings: “pain 6 low back, left (ache)”, “pain 3 after heat, 5 before”.
    ///
    /// - Parameter hasScore: whether to begin with the pain score.
    public func listedWords(hasScore: Bool = true) -> String {
        guard let occasionWords else { return readingWords(hasScore: hasScore) }
        return hasScore
            ? [listedScore.map { "pain \($0.value)" }, occasionWords].compactMap(\.self).joined(separator: " ")
            : occasionWords
    }

    /// Where it hurts: “low back, left”; a site whose score differs from that of the reading is followed by it.
    public var siteWords: String { SiteWords.text(sites, score: painNow) }

    /// The values that lost a conflict between two edits: “pain 5”, “habit driving, 2 h”.
    public var conflicts: [String] {
        other.filter(\.isConflict).map { field in
            let words = field.value.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard words.count == 2 else { return field.value }
            return "\(words[0].lowercased()) \(words[1])"
        }
    }
}

extension Entry.OtherField {
    /// Whether it holds a value that lost a conflict between two edits.
    fileprivate var isConflict: Bool { name == "Conflict" }
}
