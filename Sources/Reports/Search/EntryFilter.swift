import Catalog
import Diary

/// What to search entries for: words, and conditions such as `pain>=7`, `site:"low back left"` or `from:2026-01-01`.
///
/// The same language serves `/` in the journal and `twinge journal`; it ignores case and hyphens.
public struct EntryFilter: Hashable, Sendable {
    /// The words that must occur anywhere in the entry's text.
    public private(set) var words: [SearchText] = []
    /// The condition on its pain score; nil for none.
    public var pain: ScoreCondition?
    /// The first day.
    public private(set) var from: DiaryDate?
    /// The last day.
    public private(set) var to: DiaryDate?
    /// The sites it must name.
    public var sites: [SiteCondition] = []
    /// Parts of the names of habits and stretches that it must have.
    private(set) var habits: [SearchText] = []
    private(set) var stretches: [SearchText] = []
    /// The ratings whose names have such a part: they are habits to the user.
    private var ratings: [SearchText: Set<RatingField>] = [:]
    /// The current names of what was called like one of the words before a renaming: entries have these.
    private(set) var currentNames: [SearchText: [SearchText]] = [:]

    /// Whether every entry matches.
    public var isEmpty: Bool { words.isEmpty && !hasConditions }

    /// Creates a filter that every entry matches.
    public init() {}

    /// Parses a search as typed; anything that isn't a condition is a word, and quoted text stays together.
    ///
    /// - Parameters:
    ///   - today: the day that relative dates such as `-30` count back from.
    ///   - calendarDay: today on the calendar, which after midnight is a day later than the diary's; nil if it is the same.
    ///   - order: which number of `12/11` is the day; nil if unknown.
    public init(
        parsing text: String, today: DiaryDate, calendarDay: DiaryDate? = nil, order: DateOrder?, catalog: Catalog
    ) {
        let names = catalog.formerNames
        func current(_ text: String, _ kind: FormerNames.Kind) -> SearchText {
            SearchText(names.currentName(of: text, kind)?.text ?? text)
        }
        func date(_ typed: String) -> DiaryDate? {
            try? DiaryDate(typed: typed, today: today, calendarDay: calendarDay, order: order)
        }
        for part in Self.parts(text) {
            if let value = part.afterPrefix("pain"), let condition = try? ScoreCondition(parsing: value) {
                pain = condition
            } else if let date = part.afterPrefix("from:").flatMap(date) {
                from = date
            } else if let date = part.afterPrefix("to:").flatMap(date) {
                to = date
            } else if let value = part.afterPrefix("site:") {
                sites.append(SiteCondition(typed: value, catalog: catalog))
            } else if let value = part.afterPrefix("habit:") {
                habits.append(current(value, .habit))
            } else if let value = part.afterPrefix("stretch:") {
                stretches.append(current(value, .stretch))
            } else {
                let word = SearchText(part)
                words.append(word)
                let current = FormerNames.Kind.allCases.compactMap { names.currentName(of: part, $0) }
                if !current.isEmpty { currentNames[word] = current.map { SearchText(folded: $0.key) } }
            }
        }
        for part in habits { ratings[part] = Self.ratings(named: part, in: catalog) }
    }

    /// Returns the ratings with a part in their names.
    private static func ratings(named part: SearchText, in catalog: Catalog) -> Set<RatingField> {
        var found: Set<RatingField> = []
        for habit in catalog.habits {
            if case .rating(let field) = habit.kind, habit.name.contains(part) { found.insert(field) }
        }
        return found
    }

    /// Whether it has conditions besides words.
    public var hasConditions: Bool {
        pain != nil || from != nil || to != nil || !sites.isEmpty || !habits.isEmpty || !stretches.isEmpty
    }

    /// Returns whether an entry on this day matches.
    public func matches(_ entry: Entry, day: DiaryDate) -> Bool {
        meetsConditions(entry, day: day) && (words.isEmpty || matches(SearchText(of: entry)))
    }

    /// Returns whether the text of an entry contains every word.
    public func matches(_ text: SearchText) -> Bool {
        words.allSatisfy { word in
            text.contains(word) || currentNames[word]?.contains { text.contains($0) } == true
        }
    }

    /// Returns whether an entry on this day meets all conditions, whatever its words.
    public func meetsConditions(_ entry: Entry, day: DiaryDate) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        if let pain, !pain.holds(for: entry) { return false }
        return sites.allSatisfy { $0.holds(for: entry) }
            && habits.allSatisfy { part in
                (entry.habits + entry.activities).contains { $0.name.contains(part) }
                    || ratings[part]?.contains { entry.ratings[$0] != nil } == true
            }
            && stretches.allSatisfy { part in
                entry.holds.contains { $0.name.contains(part) } || entry.exercises.contains { $0.name.contains(part) }
            }
    }

    /// Returns whether every match is sure to match another filter too, as when that one was extended by typing.
    public func isNarrower(than other: EntryFilter) -> Bool {
        func narrows(_ parts: [SearchText], _ others: [SearchText]) -> Bool {
            others.allSatisfy { other in parts.contains { $0.contains(other) } }
        }
        guard currentNames.allSatisfy({ other.currentNames[$0.key] != nil }) else { return false }
        return narrows(words, other.words) && narrows(habits, other.habits) && narrows(stretches, other.stretches)
            && other.sites.allSatisfy { wider in sites.contains { $0.isNarrower(than: wider) } }
            && other.from.map { wider in from.map { $0 >= wider } ?? false } ?? true
            && other.to.map { wider in to.map { $0 <= wider } ?? false } ?? true
            && other.pain.map { wider in pain.map { $0.scores.isSubset(of: wider.scores) } ?? false } ?? true
    }

    /// Returns whether a part of an entry's text is a hit.
    public func isHit(_ part: String) -> Bool {
        let text = SearchText(part)
        return (words + currentNames.values.joined() + sites.map(\.name) + habits + stretches).contains {
            text.contains($0)
        }
    }

    /// Splits a text at blanks, except within quotes.
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
    /// The text after a prefix, ignoring case; nil if the text doesn't begin with it.
    fileprivate func afterPrefix(_ prefix: String) -> String? {
        lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}

extension FormerNames {
    /// Returns the current name of what a text named before a renaming; nil if it names nothing of that kind, or as it is called now.
    fileprivate func currentName(of text: String, _ kind: Kind) -> Name? {
        guard !isEmpty, let former = try? Name(parsing: text) else { return nil }
        let current = name(for: former, of: kind)
        return current == former ? nil : current
    }
}
