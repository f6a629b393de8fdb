import Diary

/// What the journal remembers: the search, its hits so far, and the selected entry.
struct JournalModel: Equatable, Sendable {
    /// The hits of one day, the latest first.
    struct Day: Hashable, Sendable {
        let date: DiaryDate
        var entries: [EntryID]
    }

    /// The search as typed.
    private(set) var search = ""
    private(set) var filter = JournalFilter()
    /// The days with hits found so far, the newest first.
    private(set) var days: [Day] = []
    /// How many hits were found so far.
    private(set) var hitCount = 0
    /// The days before this one have not been searched yet; nothing before the search has begun.
    private(set) var searchedFrom: DiaryDate?
    /// Whether every day read was searched.
    private(set) var isComplete = false
    /// The selected entry; nothing until the person moves, which means the first one.
    var selection: EntryID?
    /// Where the selected entry stood at the latest event, to find its neighbour when it is gone.
    var lastPlace = JournalPlace(day: 0, line: 1)
    /// The first visible line.
    var top = JournalPlace(day: 0, line: 0)

    /// Days searched in one go: few enough for a frame, so that keys never wait for ten years. Without words to look for a
    /// day costs next to nothing.
    private var daysAtOnce: Int { filter.isEmpty ? 1000 : 60 }

    /// Searches for something else.
    mutating func setSearch(_ text: String, today: DiaryDate) {
        search = text
        filter = JournalFilter(parsing: text, today: today)
        restart()
    }

    /// Begins the search anew, for instance when more of the diary was read.
    mutating func restart() {
        days = []
        hitCount = 0
        searchedFrom = nil
        isComplete = false
        top = JournalPlace(day: 0, line: 0)
    }

    /// Searches the next days.
    mutating func searchOn(in logbook: Logbook, days all: [DiaryDate]) {
        guard !isComplete else { return }
        let end = searchedFrom.map { first in all.partitionIndex { $0 >= first } } ?? all.count
        let start = max(0, end - daysAtOnce)
        for date in all[start..<end].reversed() {
            let hits = hits(on: date, in: logbook)
            if !hits.isEmpty { days.append(Day(date: date, entries: hits)) }
            hitCount += hits.count
        }
        searchedFrom = start < all.count ? all[start] : nil
        isComplete = start == 0
    }

    /// Searches one day again after its entries changed.
    mutating func refresh(_ date: DiaryDate, in logbook: Logbook) {
        guard isComplete || searchedFrom.map({ $0 <= date }) == true else { return }
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

    private func hits(on date: DiaryDate, in logbook: Logbook) -> [EntryID] {
        logbook.entries(on: date).reversed().filter { filter.isEmpty || filter.matches($0, day: date) }.map(\.id)
    }
}

/// A line of the journal: a day by its place among the hits, and a line of that day from its heading (0) on.
struct JournalPlace: Hashable, Comparable, Sendable {
    var day: Int
    var line: Int

    static func < (left: JournalPlace, right: JournalPlace) -> Bool { (left.day, left.line) < (right.day, right.line) }
}

extension Array {
    /// The first index whose element fulfils a condition that no element before it and every one after it fulfils.
    ///
    /// - Complexity: O(log *n*).
    func partitionIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
