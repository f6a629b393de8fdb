/// The entries of a diary in memory, by diary day and chronologically within a day.
public struct Logbook: Hashable, Sendable {
    /// The hour at which a diary day begins, 0 to 12.
    public let dayStart: Int
    /// The days with entries, oldest first.
    private var loggedDays: [LoggedDay] = []
    private var dayByID: [EntryID: DiaryDate] = [:]

    /// A day with its entries, earliest first.
    private struct LoggedDay: Hashable {
        let day: DiaryDate
        var entries: [Entry]

        func index(of id: EntryID) -> Int? { entries.firstIndex { $0.id == id } }
    }

    /// Creates a logbook from entries in any order; of two with the same identifier, the later one counts.
    ///
    /// - Complexity: O(*n* log *m*) for *n* entries without duplicates, at most *m* a day.
    public init(_ entries: [Entry] = [], dayStart: Int = 4) { self.init(joining: [entries], dayStart: dayStart) }

    /// Creates a logbook from several lists of entries, as if they were one.
    ///
    /// - Complexity: O(*n* log *m*) for *n* entries without duplicates, at most *m* a day.
    public init(joining lists: [[Entry]], dayStart: Int) {
        self.dayStart = dayStart
        dayByID.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        if lists.allSatisfy({ takeAtOnce($0) }) {
            for place in loggedDays.indices { loggedDays[place].entries.sortByTime() }
        } else {
            (loggedDays, dayByID) = ([], [:])
            for entries in lists {
                for entry in entries { insert(entry) }
            }
        }
    }

    /// Takes more of the first entries, for each day in the order in which they come; false if an entry occurs twice.
    private mutating func takeAtOnce(_ entries: [Entry]) -> Bool {
        var start = 0
        while start < entries.count {
            // Those of a day nearly always follow each other, and are copied at once.
            let day = day(of: entries[start].when)
            var end = start
            repeat {
                guard dayByID.updateValue(day, forKey: entries[end].id) == nil else { return false }
                end += 1
            } while end < entries.count && self.day(of: entries[end].when) == day
            let place = firstPlace(from: day)
            if place == loggedDays.count || loggedDays[place].day != day {
                loggedDays.insert(LoggedDay(day: day, entries: Array(entries[start..<end])), at: place)
            } else {
                loggedDays[place].entries += entries[start..<end]
            }
            start = end
        }
        return true
    }

    /// The days with at least one entry, oldest first.
    ///
    /// - Complexity: O(*d*) for *d* days.
    public var days: [DiaryDate] { loggedDays.map { $0.day } }

    /// Returns the days of a range with at least one entry, oldest first.
    ///
    /// - Complexity: O(log *d* + *r*) for *d* days, *r* of them in the range.
    public func days(in range: ClosedRange<DiaryDate>) -> [DiaryDate] {
        loggedDays[firstPlace(from: range.lowerBound)..<firstPlace(from: range.upperBound + 1)].map { $0.day }
    }

    /// Returns the entries of a diary day, earliest first; those of the same minute in insertion order.
    ///
    /// - Complexity: O(log *d*) for *d* days.
    public func entries(on day: DiaryDate) -> [Entry] { place(of: day).map { loggedDays[$0].entries } ?? [] }

    /// Every entry, oldest day first and chronologically within a day.
    public var entries: [Entry] { loggedDays.flatMap { $0.entries } }

    /// Returns the entry with an identifier; nil if there is none.
    public func entry(_ id: EntryID) -> Entry? {
        dayByID[id].flatMap { day in entries(on: day).first { $0.id == id } }
    }

    /// Returns the diary day of a moment, given this logbook's start of day.
    public func day(of moment: Moment) -> DiaryDate { moment.diaryDay(startingAt: dayStart) }

    /// Inserts an entry, replacing one with the same identifier.
    public mutating func insert(_ entry: Entry) {
        let day = day(of: entry.when)
        if let known = dayByID.updateValue(day, forKey: entry.id), let place = place(of: known),
            let index = loggedDays[place].index(of: entry.id)
        {
            if loggedDays[place].entries[index].when == entry.when {
                // As in the file, where a changed record keeps its position.
                loggedDays[place].entries[index] = entry
                return
            }
            removeEntry(at: index, ofDayAt: place)
        }
        let place = firstPlace(from: day)
        if place == loggedDays.count || loggedDays[place].day != day {
            loggedDays.insert(LoggedDay(day: day, entries: [entry]), at: place)
        } else {
            loggedDays[place].entries.insertSorted(entry)
        }
    }

    /// Removes the entry with an identifier, if there is one.
    ///
    /// - Returns: the entry that was removed; nil if there was none.
    @discardableResult
    public mutating func remove(_ id: EntryID) -> Entry? {
        guard let day = dayByID.removeValue(forKey: id), let place = place(of: day),
            let index = loggedDays[place].index(of: id)
        else { return nil }
        return removeEntry(at: index, ofDayAt: place)
    }

    @discardableResult
    private mutating func removeEntry(at index: Int, ofDayAt place: Int) -> Entry {
        let entry = loggedDays[place].entries.remove(at: index)
        if loggedDays[place].entries.isEmpty { loggedDays.remove(at: place) }
        return entry
    }

    private func place(of day: DiaryDate) -> Int? {
        let place = firstPlace(from: day)
        return place < loggedDays.count && loggedDays[place].day == day ? place : nil
    }

    /// Returns the index of the first day that is not before `day`.
    private func firstPlace(from day: DiaryDate) -> Int {
        // Entries mostly arrive in chronological order.
        if let last = loggedDays.last, last.day < day { return loggedDays.count }
        return loggedDays.partitionIndex { $0.day >= day }
    }

    /// Applies a change.
    public mutating func apply(_ change: Change) {
        switch change {
        case .add(let entry): insert(entry)
        case .edit(let before, let after):
            if before.id != after.id { remove(before.id) }
            insert(after)
        case .delete(let entry): remove(entry.id)
        }
    }

    /// Replaces the entries of a calendar month with those just read from its file.
    public mutating func replace(_ month: YearMonth, with entries: [Entry]) {
        // A diary day can begin in one month and end, after midnight, in the next.
        for day in (month.firstDay - 1)...month.lastDay {
            for entry in self.entries(on: day) where entry.when.date.yearMonth == month { remove(entry.id) }
        }
        for entry in entries { insert(entry) }
    }
}

extension [Entry] {
    /// Sorts entries by time, stably.
    fileprivate mutating func sortByTime() {
        guard indices.dropFirst().contains(where: { self[$0].when < self[$0 - 1].when }) else { return }
        let order = indices.sorted { left, right in
            self[left].when < self[right].when || !(self[right].when < self[left].when) && left < right
        }
        self = order.map { self[$0] }
    }

    fileprivate mutating func insertSorted(_ entry: Entry) {
        var index = endIndex
        // Of two entries of the same minute, the one written later, which is last in the file, comes last: its amounts count.
        while index > startIndex, entry.when < self[index - 1].when { index -= 1 }
        insert(entry, at: index)
    }
}
