import Diary

/// What the journal is searched for: words, and conditions such as `pain>=7` or `from:2026-01-01`.
struct JournalFilter: Hashable, Sendable {
    /// What has to be in the entry, each anywhere in its text.
    private(set) var words: [SearchText] = []
    /// Which scores its pain may have.
    private(set) var pain: ClosedRange<Int>?
    /// The first day.
    private(set) var from: DiaryDate?
    /// The last day.
    private(set) var to: DiaryDate?
    /// Names of sites, habits and stretches, parts of which the entry has to have.
    private(set) var sites: [SearchText] = []
    private(set) var habits: [SearchText] = []
    private(set) var stretches: [SearchText] = []

    /// Whether every entry fits.
    var isEmpty: Bool { self == JournalFilter() }

    init() {}

    /// Reads a search as it is typed; what is no condition is a word.
    ///
    /// - Parameter today: the day that dates such as `-30` count back from.
    init(parsing text: String, today: DiaryDate) {
        for part in Self.parts(text) {
            if let range = Self.painRange(part) {
                pain = range
            } else if let value = part.afterPrefix("from:"), let date = try? DiaryDate(typed: value, today: today) {
                from = date
            } else if let value = part.afterPrefix("to:"), let date = try? DiaryDate(typed: value, today: today) {
                to = date
            } else if let value = part.afterPrefix("site:") {
                sites.append(SearchText(value))
            } else if let value = part.afterPrefix("habit:") {
                habits.append(SearchText(value))
            } else if let value = part.afterPrefix("stretch:") {
                stretches.append(SearchText(value))
            } else {
                words.append(SearchText(part))
            }
        }
    }

    /// Whether it asks for more than words.
    var hasConditions: Bool {
        pain != nil || from != nil || to != nil || !sites.isEmpty || !habits.isEmpty || !stretches.isEmpty
    }

    /// Whether what an entry says has every word.
    func matches(_ text: SearchText) -> Bool { words.allSatisfy { text.contains($0) } }

    /// Whether an entry of a day fits in all but its words.
    func meetsConditions(_ entry: Entry, day: DiaryDate) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        if let pain, !entry.scores.contains(where: { pain.contains($0.value) }) { return false }
        return sites.allSatisfy { part in entry.sites.contains { $0.name.contains(part) } }
            && habits.allSatisfy { part in entry.habits.contains { $0.name.contains(part) } }
            && stretches.allSatisfy { part in entry.holds.contains { $0.name.contains(part) } }
    }

    /// Whether everything that fits it is sure to fit another one too, as where that one was typed on.
    func isNarrower(than other: JournalFilter) -> Bool {
        func narrows(_ parts: [SearchText], _ others: [SearchText]) -> Bool {
            others.allSatisfy { other in parts.contains { $0.contains(other) } }
        }
        return narrows(words, other.words) && narrows(sites, other.sites) && narrows(habits, other.habits)
            && narrows(stretches, other.stretches)
            && other.from.map { wider in from.map { $0 >= wider } ?? false } ?? true
            && other.to.map { wider in to.map { $0 <= wider } ?? false } ?? true
            && other.pain.map { wider in pain.map { wider.contains($0) } ?? false } ?? true
    }

    /// Whether something that an entry says is what is looked for.
    func isHit(_ part: String) -> Bool {
        let text = SearchText(part)
        return (words + sites + habits + stretches).contains { text.contains($0) }
    }

    /// The parts between blanks; quotes keep a part with blanks together.
    private static func parts(_ text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                if !part.isEmpty { parts.append(part) }
                part = ""
            } else {
                part.append(character)
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    /// The scores that `pain>=7`, `pain>6`, `pain<3`, `pain<=2` or `pain=5` lets through.
    private static func painRange(_ part: String) -> ClosedRange<Int>? {
        guard let condition = part.afterPrefix("pain") else { return nil }
        let sign = condition.prefix { "<>=".contains($0) }
        guard let number = Int(condition.dropFirst(sign.count)), PainScore.range.contains(number) else { return nil }
        switch sign {
        case "=", "==", "": return number...number
        case ">=": return number...10
        case "<=": return 0...number
        case ">": return number < 10 ? (number + 1)...10 : nil
        case "<": return number > 0 ? 0...(number - 1) : nil
        default: return nil
        }
    }
}

extension String {
    /// What comes after a beginning in any case; nothing when the text does not begin so.
    fileprivate func afterPrefix(_ prefix: String) -> String? {
        lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
