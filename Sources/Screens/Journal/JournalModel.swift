import Diary
import Reports
import Trends

/// The state of the journal: the search, its hits so far, and the selected entry.
struct JournalModel: Equatable, Sendable {
    /// The hits of one day, latest first.
    struct Day: Hashable, Sendable {
        let date: DiaryDate
        var entries: [EntryID]
    }

    /// The search as typed.
    private(set) var search = ""
    private(set) var filter = EntryFilter()
    /// The days with hits found so far, newest first.
    private(set) var days: [Day] = []
    /// The number of hits found so far.
    private(set) var hitCount = 0
    /// The days that had hits before the search was narrowed and still have to be searched again, oldest first.
    private var narrowed: [DiaryDate] = []
    /// The earliest day searched so far; nil before the search has begun.
    private var searchedFrom: DiaryDate?
    /// Whether every day read has been searched.
    private(set) var isComplete = false
    @Derived private var texts = SearchTexts()
    /// The selected entry; nil, until the user moves, for the first one.
    var selection: EntryID?
    /// The place of the selected entry at the latest event, for finding its neighbour once it is gone.
    var lastPlace = JournalPlace(day: 0, line: 1)
    /// The first visible line.
    var top = JournalPlace(day: 0, line: 0)

    /// Starts a different search.
    ///
    /// - Parameter wanted: the filter that the text means.
    mutating func setSearch(_ text: String, _ wanted: EntryFilter) {
        let isNarrower = searchedFrom != nil && wanted.isNarrower(than: filter)
        search = text
        filter = wanted
        if isNarrower { narrow() } else { searchAnew() }
    }

    /// Restarts the search after any change of the entries.
    mutating func restart() {
        texts = SearchTexts()
        searchAnew()
    }

    /// Restarts the search after months were read again, perhaps with new entries.
    mutating func restart(after months: [YearMonth]) {
        for month in months { texts.forget(month) }
        searchAnew()
    }

    private mutating func searchAnew() {
        narrowed = []
        searchedFrom = nil
        clearHits()
        isComplete = false
    }

    /// Searches only the days with hits, since a narrower search can't match on any other.
    private mutating func narrow() {
        narrowed += days.reversed().map(\.date)
        clearHits()
        isComplete = narrowed.isEmpty && isComplete
    }

    private mutating func clearHits() {
        days = []
        hitCount = 0
        top = JournalPlace(day: 0, line: 0)
    }

    /// The work done at a time, little enough for one frame, so that keys never wait for ten years of entries; the unit is examining one
    /// entry.
    private static let workAtOnce = 4000
    /// The work of spelling out an entry in words.
    private static let workOfWords = 10

    /// Searches the next days.
    mutating func searchOn(in logbook: Logbook, days all: [DaySummary]) {
        guard !isComplete else { return }
        var work = 0
        while work < Self.workAtOnce, let date = narrowed.popLast() { work += search(date, in: logbook) }
        var next = searchedFrom.map { first in all.partitionIndex { $0.day >= first } } ?? all.count
        while work < Self.workAtOnce, next > 0 {
            next -= 1
            work += search(all[next].day, in: logbook)
        }
        searchedFrom = next < all.count ? all[next].day : nil
        isComplete = next == 0 && narrowed.isEmpty
    }

    /// Returns whether a day is still to be searched.
    func isStillToSearch(_ date: DiaryDate) -> Bool {
        if let newest = narrowed.last, date <= newest { return true }
        return !isComplete && searchedFrom.map { date < $0 } ?? true
    }

    /// Searches the next earlier day, and returns how much work that was.
    private mutating func search(_ date: DiaryDate, in logbook: Logbook) -> Int {
        let needsWords = !filter.words.isEmpty && !texts.areKnown(on: date)
        let hits = hits(on: date, in: logbook)
        if !hits.isEmpty { days.append(Day(date: date, entries: hits)) }
        hitCount += hits.count
        return logbook.entries(on: date).count * (needsWords ? Self.workOfWords : 1)
    }

    /// Searches a day again after its entries changed.
    mutating func refresh(_ date: DiaryDate, in logbook: Logbook) {
        texts.forget(date)
        guard isComplete || searchedFrom.map({ $0 <= date }) == true else { return }
        if let newest = narrowed.last, date <= newest {
            let place = narrowed.partitionIndex { $0 >= date }
            if narrowed[place] != date { narrowed.insert(date, at: place) }
            return
        }
        let hits = hits(on: date, in: logbook)
        let place = days.partitionIndex { $0.date <= date }
        let isKnown = days.indices.contains(place) && days[place].date == date
        hitCount += hits.count - (isKnown ? days[place].entries.count : 0)
        switch (isKnown, hits.isEmpty) {
        case (true, true): days.remove(at: place)
        case (true, false): days[place].entries = hits
        case (false, true): break
        case (false, false): days.insert(Day(date: date, entries: hits), at: place)
        }
    }

    /// Returns the matching entries of a day, latest first.
    private mutating func hits(on date: DiaryDate, in logbook: Logbook) -> [EntryID] {
        let entries = logbook.entries(on: date)
        if filter.isEmpty { return entries.reversed().map(\.id) }
        let texts = filter.words.isEmpty ? [] : texts.texts(on: date, of: entries)
        let hasConditions = filter.hasConditions
        var hits: [EntryID] = []
        // Through a span: subscripting the entries could copy each of them.
        let span = entries.span
        for place in span.indices.reversed() {
            if !texts.isEmpty, !filter.matches(texts[place]) { continue }
            if hasConditions, !filter.meetsConditions(span[place], day: date) { continue }
            hits.append(span[place].id)
        }
        return hits
    }
}

extension AppModel {
    /// Searches the journal.
    mutating func search(_ text: String) {
        let order = preferences.dateOrder
        let filter = EntryFilter(
            parsing: text, today: presentDay, calendarDay: time.now.date, order: order, catalog: catalog)
        journal.setSearch(text, filter)
    }
}

/// A line of the journal: the index of a day among the hits, and a line of that day, starting with its heading (0).
struct JournalPlace: Hashable, Comparable, Sendable {
    var day: Int
    var line: Int

    static func < (left: JournalPlace, right: JournalPlace) -> Bool { (left.day, left.line) < (right.day, right.line) }
}
