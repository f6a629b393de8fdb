/// The entries of a diary in memory, by diary day and within a day by time.
public struct Logbook: Hashable, Sendable {
    /// The hour at which a diary day begins, 0 to 12.
    public let dayStart: Int
    private var entriesByDay: [DiaryDate: [Entry]] = [:]
    private var dayByID: [EntryID: DiaryDate] = [:]

    /// Creates a logbook with entries in any order; of two with the same identifier the later one counts.
    ///
    /// - Complexity: O(*n* log *m*) for *n* entries, at most *m* a day.
    public init(_ entries: some Sequence<Entry> = [], dayStart: Int = 4) {
        self.dayStart = dayStart
        for entry in entries { insert(entry) }
    }

    /// The number of entries.
    public var count: Int { dayByID.count }

    /// Whether there is no entry.
    public var isEmpty: Bool { dayByID.isEmpty }

    /// The days with at least one entry, oldest first.
    ///
    /// - Complexity: O(*d* log *d*) for *d* days.
    public var days: [DiaryDate] { entriesByDay.keys.sorted() }

    /// The first and the last day with an entry.
    public var span: ClosedRange<DiaryDate>? {
        guard let first = entriesByDay.keys.min(), let last = entriesByDay.keys.max() else { return nil }
        return first...last
    }

    /// The entries of a diary day, earliest first; those of the same minute in the order they were inserted.
    ///
    /// - Complexity: O(1).
    public func entries(on day: DiaryDate) -> [Entry] { entriesByDay[day] ?? [] }

    /// Every entry, oldest day first and within a day by time.
    public var entries: [Entry] { days.flatMap { entriesByDay[$0] ?? [] } }

    /// The entry with an identifier.
    public func entry(_ id: EntryID) -> Entry? {
        dayByID[id].flatMap { day in entriesByDay[day]?.first { $0.id == id } }
    }

    /// The diary day of a moment by this logbook's start of day.
    public func day(of moment: Moment) -> DiaryDate { moment.diaryDay(startingAt: dayStart) }

    /// Adds an entry, in place of one with the same identifier.
    public mutating func insert(_ entry: Entry) {
        if let day = dayByID[entry.id], let index = entriesByDay[day]?.firstIndex(where: { $0.id == entry.id }) {
            if entriesByDay[day]?[index].when == entry.when {
                // As in the file, where a changed record keeps its place.
                entriesByDay[day]?[index] = entry
                return
            }
            remove(entry.id)
        }
        let day = day(of: entry.when)
        dayByID[entry.id] = day
        entriesByDay[day, default: []].insertSorted(entry)
    }

    /// Takes out the entry with an identifier, if there is one.
    @discardableResult
    public mutating func remove(_ id: EntryID) -> Entry? {
        guard let day = dayByID.removeValue(forKey: id),
            let index = entriesByDay[day]?.firstIndex(where: { $0.id == id })
        else { return nil }
        let entry = entriesByDay[day]?.remove(at: index)
        if entriesByDay[day]?.isEmpty == true { entriesByDay[day] = nil }
        return entry
    }

    /// Carries out a change.
    public mutating func apply(_ change: Change) {
        switch change {
        case .add(let entry): insert(entry)
        case .edit(let before, let after):
            if before.id != after.id { remove(before.id) }
            insert(after)
        case .delete(let entry): remove(entry.id)
        }
    }

    /// Puts the entries of a calendar month, as just read from its file, in place of those known so far.
    public mutating func replace(_ month: YearMonth, with entries: some Sequence<Entry>) {
        // A diary day can begin in one month and end, after midnight, in the next.
        for day in (month.firstDay - 1)...month.lastDay {
            for entry in self.entries(on: day) where entry.when.date.yearMonth == month { remove(entry.id) }
        }
        for entry in entries { insert(entry) }
    }
}

extension [Entry] {
    fileprivate mutating func insertSorted(_ entry: Entry) {
        var index = endIndex
        // Of two entries of the same minute the one written later, which the file has last, comes last: its amounts count.
        while index > startIndex, entry.when < self[index - 1].when { index -= 1 }
        insert(entry, at: index)
    }
}
