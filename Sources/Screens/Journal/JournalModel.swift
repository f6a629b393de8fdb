import Diary
import Reports
import Trends

/// What the journal remembers: the search, its hits so far, and the selected entry.
struct JournalModel: Equatable, Sendable {
    /// The hits of one day, the latest first.
    struct Day: Hashable, Sendable {
        let date: DiaryDate
        var entries: [EntryID]
    }

    /// The search as typed.
    private(set) var search = ""
    private(set) var filter = EntryFilter()
    /// The days with hits found so far, the newest first.
    private(set) var days: [Day] = []
    /// How many hits were found so far.
    private(set) var hitCount = 0
    /// The days that had hits before the search was narrowed and were not searched again yet, the oldest first.
    private var narrowed: [DiaryDate] = []
    /// The days before this one have not been searched yet; nil before the search has begun.
    private var searchedFrom: DiaryDate?
    /// Whether every day read was searched.
    private(set) var isComplete = false
    @Derived private var texts = SearchTexts()
    /// The selected entry; nil until the person moves, which means the first one.
    var selection: EntryID?
    /// Where the selected entry stood at the latest event, to find its neighbour when it is gone.
    var lastPlace = JournalPlace(day: 0, line: 1)
    /// The first visible line.
    var top = JournalPlace(day: 0, line: 0)

    /// Searches for something else.
    ///
    /// - Parameter wanted: what the text asks for.
    mutating func setSearch(_ text: String, _ wanted: EntryFilter) {
        let isNarrower = searchedFrom != nil && wanted.isNarrower(than: filter)
        search = text
        filter = wanted
        if isNarrower { narrow() } else { searchAnew() }
    }

    /// Begins the search anew after any change of the entries.
    mutating func restart() {
        texts = SearchTexts()
        searchAnew()
    }

    /// Begins the search anew, since months were read again and with them perhaps entries that are new.
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

    /// Leaves the days without hits alone, which cannot have one when more is asked of them.
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

    /// The work done in one go, few enough for a frame, so that keys never wait for ten years: the unit is a look at one
    /// entry.
    private static let workAtOnce = 4000
    /// The work of writing out in words what an entry says.
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

    /// Searches a day before all those searched so far, and tells how much work that was.
    private mutating func search(_ date: DiaryDate, in logbook: Logbook) -> Int {
        let needsWords = !filter.words.isEmpty && !texts.areKnown(on: date)
        let hits = hits(on: date, in: logbook)
        if !hits.isEmpty { days.append(Day(date: date, entries: hits)) }
        hitCount += hits.count
        return logbook.entries(on: date).count * (needsWords ? Self.workOfWords : 1)
    }

    /// Searches one day again after its entries changed.
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

    /// The entries of a day that fit, the latest first.
    private mutating func hits(on date: DiaryDate, in logbook: Logbook) -> [EntryID] {
        let entries = logbook.entries(on: date)
        if filter.isEmpty { return entries.reversed().map(\.id) }
        let texts = filter.words.isEmpty ? [] : texts.texts(on: date, of: entries)
        var hits: [EntryID] = []
        for place in entries.indices.reversed() {
            if !filter.words.isEmpty, !filter.matches(texts[place]) { continue }
            if filter.hasConditions, !filter.meetsConditions(entries[place], day: date) { continue }
            hits.append(entries[place].id)
        }
        return hits
    }
}

extension AppModel {
    /// Searches the journal.
    mutating func search(_ text: String) {
        journal.setSearch(text, EntryFilter(parsing: text, today: presentDay, catalog: catalog))
    }
}

/// A line of the journal: a day by its place among the hits, and a line of that day from its heading (0) on.
struct JournalPlace: Hashable, Comparable, Sendable {
    var day: Int
    var line: Int

    static func < (left: JournalPlace, right: JournalPlace) -> Bool { (left.day, left.line) < (right.day, right.line) }
}
