import Diary

/// Entries in words.
extension Entry {
    /// Whether it tells how much, where or how it hurts.
    var isReading: Bool { pain != nil || !sites.isEmpty || !feels.isEmpty }

    /// Everything it says on one line: “pain 6 low back, left (ache, stiff) · sitting 7.5 h · Woke stiff.”
    ///
    /// - Parameters:
    ///   - separator: what stands between two things, with the blanks around it.
    ///   - hasScore: whether the pain score stands in front.
    func line(separator: String = "; ", hasScore: Bool = true) -> String {
        parts(hasScore: hasScore).joined(separator: separator)
    }

    /// Everything it says, thing by thing: “pain 6 low back, left (ache, stiff)”, “sitting 7.5 h”, “Woke stiff.”
    ///
    /// - Parameter hasScore: whether the pain score stands in front.
    func parts(hasScore: Bool = true) -> [String] {
        var parts: [String] = []
        let score = hasScore ? painNow.map { "pain \($0.value)" } : nil
        let reading = [score, sites.isEmpty ? nil : SiteWords.text(sites)]
        var pain = reading.compactMap { $0 }.joined(separator: " ")
        if !feels.isEmpty { pain += "\(pain.isEmpty ? "" : " ")(\(feels.map(\.text).joined(separator: ", ")))" }
        if !pain.isEmpty { parts.append(pain) }
        parts += habits.map(\.words)
        parts += RatingField.allCases.compactMap { field in ratings[field].map { "\(field.words) \($0.value)" } }
        parts += activities.map(\.words)
        parts += care.map(\.words)
        parts += holds.map(\.words)
        if let painBefore { parts.append("pain before \(painBefore.value)") }
        if let painAfter { parts.append("pain after \(painAfter.value)") }
        if let flare { parts.append(flare ? "flare-up" : "no flare-up") }
        if let note { parts.append(note.inOneLine(joinedBy: " ")) }
        // When a value was merged is for the next merge, not for people.
        parts += other.filter { !$0.isConflict && $0.name != "Merged" }.map { "\($0.name) \($0.value)" }
        parts += conflicts.map { "also \($0)" }
        return parts
    }
}

extension Entry.OtherField {
    /// Whether it holds a value that gave way where two changes met.
    fileprivate var isConflict: Bool { name == "Conflict" }
}

extension Entry {
    /// The values that gave way where it was changed in two places: “pain 5”, “habit driving, 2 h”.
    var conflicts: [String] {
        other.filter(\.isConflict).map { field in
            let words = field.value.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard words.count == 2 else { return field.value }
            return "\(words[0].lowercased()) \(words[1])"
        }
    }
}

extension HabitAmount {
    /// The reading without commas: “walking 20 min”.
    var words: String { [name.text, amount?.text, detail].compactMap { $0 }.joined(separator: " ") }
}

extension Treatment {
    /// The treatment without commas: “massage 60 min”.
    var words: String { [name.text, detail].compactMap { $0 }.joined(separator: " ") }
}

extension Hold {
    /// The hold in words: “kneeling hip flexor left 45 s”, “side bend right skipped, no time”.
    var words: String {
        let what = [name.text, side?.rawValue].compactMap { $0 }.joined(separator: " ")
        switch outcome {
        case .done(let duration): return "\(what) \(duration.text)"
        case .skipped(let why): return "\(what) skipped" + (why.map { ", \($0)" } ?? "")
        }
    }
}
