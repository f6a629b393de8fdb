import Catalog
import Diary

/// What entries are searched for: words, and conditions such as `pain>=7`, `site:"low back left"` or `from:2026-01-01`.
///
/// One language for `/` in the journal and for `twinge journal`; case and hyphens make no difference.
public struct EntryFilter: Hashable, Sendable {
    /// What has to be in the entry, each anywhere in its text.
    public private(set) var words: [SearchText] = []
    /// What its pain must be.
    public var pain: ScoreCondition?
    /// The first day.
    public private(set) var from: DiaryDate?
    /// The last day.
    public private(set) var to: DiaryDate?
    /// The sites it has to name.
    public var sites: [SiteCondition] = []
    /// Parts of names of the habits and stretches that it has to have.
    private(set) var habits: [SearchText] = []
    private(set) var stretches: [SearchText] = []

    /// Whether every entry fits.
    public var isEmpty: Bool { self == EntryFilter() }

    /// A filter that every entry fits.
    public init() {}

    /// Reads a search as it is typed; what is not a condition is a word, and what is quoted stays together.
    ///
    /// - Parameter today: the day that dates such as `-30` count back from.
    public init(parsing text: String, today: DiaryDate, catalog: Catalog) {
        for part in Self.parts(text) {
            if let value = part.afterPrefix("pain"), let condition = try? ScoreCondition(parsing: value) {
                pain = condition
            } else if let value = part.afterPrefix("from:"), let date = try? DiaryDate(typed: value, today: today) {
                from = date
            } else if let value = part.afterPrefix("to:"), let date = try? DiaryDate(typed: value, today: today) {
                to = date
            } else if let value = part.afterPrefix("site:") {
                sites.append(SiteCondition(typed: value, catalog: catalog))
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
    public var hasConditions: Bool {
        pain != nil || from != nil || to != nil || !sites.isEmpty || !habits.isEmpty || !stretches.isEmpty
    }

    /// Whether an entry of a day fits.
    public func matches(_ entry: Entry, day: DiaryDate) -> Bool {
        meetsConditions(entry, day: day) && (words.isEmpty || matches(SearchText(of: entry)))
    }

    /// Whether what an entry says has every word.
    public func matches(_ text: SearchText) -> Bool { words.allSatisfy { text.contains($0) } }

    /// Whether an entry of a day fits in all but its words.
    public func meetsConditions(_ entry: Entry, day: DiaryDate) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        if let pain, !pain.holds(for: entry) { return false }
        return sites.allSatisfy { $0.holds(for: entry) }
            && habits.allSatisfy { part in (entry.habits + entry.activities).contains { $0.name.contains(part) } }
            && stretches.allSatisfy { part in entry.holds.contains { $0.name.contains(part) } }
    }

    /// Whether everything that fits it is sure to fit another one too, as when that one was typed on.
    public func isNarrower(than other: EntryFilter) -> Bool {
        func narrows(_ parts: [SearchText], _ others: [SearchText]) -> Bool {
            others.allSatisfy { other in parts.contains { $0.contains(other) } }
        }
        return narrows(words, other.words) && narrows(habits, other.habits) && narrows(stretches, other.stretches)
            && other.sites.allSatisfy { wider in sites.contains { $0.isNarrower(than: wider) } }
            && other.from.map { wider in from.map { $0 >= wider } ?? false } ?? true
            && other.to.map { wider in to.map { $0 <= wider } ?? false } ?? true
            && other.pain.map { wider in pain.map { $0.scores.isSubset(of: wider.scores) } ?? false } ?? true
    }

    /// Whether something that an entry says is what is looked for.
    public func isHit(_ part: String) -> Bool {
        let text = SearchText(part)
        return (words + sites.map(\.name) + habits + stretches).contains { text.contains($0) }
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
}

extension String {
    /// What comes after a beginning in any case; nil when the text does not begin so.
    fileprivate func afterPrefix(_ prefix: String) -> String? {
        lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
