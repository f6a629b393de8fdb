import Diary

/// The days of a diary that have entries, each summarised, oldest first.
public struct DayTable: Sendable {
    /// The days with entries, oldest first.
    public private(set) var days: [DaySummary]

    /// Takes the days, oldest first.
    init(_ days: [DaySummary]) { self.days = days }

    /// Summarises every day of a logbook.
    /// - Complexity: O(n) in the entries, and O(d log d) in the days
    public init(_ logbook: Logbook) {
        days = []
        append(logbook)
    }

    /// Adds the days of a logbook, all of them later than those there are.
    /// - Complexity: O(n) in its entries
    public mutating func append(_ logbook: Logbook) {
        days += logbook.days.map { DaySummary(day: $0, entries: logbook.entries(on: $0)) }
    }

    /// The first and last day with entries; nil without any.
    public var span: ClosedRange<DiaryDate>? {
        guard let first = days.first, let last = days.last else { return nil }
        return first.day...last.day
    }

    /// The summary of a day; an empty one for a day without entries.
    /// - Complexity: O(log d)
    public subscript(day: DiaryDate) -> DaySummary {
        let place = place(of: day)
        return place < days.count && days[place].day == day ? days[place] : DaySummary(day: day)
    }

    /// Returns the days with entries within a range, oldest first.
    public func logged(in range: ClosedRange<DiaryDate>) -> ArraySlice<DaySummary> {
        days[place(of: range.lowerBound)..<place(of: range.upperBound + 1)]
    }

    /// Returns the table with each day transformed.
    func mapped(_ transform: (DaySummary) -> DaySummary) -> DayTable {
        var table = self
        table.days = days.map(transform)
        return table
    }

    /// Returns the table up to and including a day.
    public func through(_ last: DiaryDate) -> DayTable {
        let place = place(of: last + 1)
        guard place < days.count else { return self }
        var table = self
        table.days = Array(days[..<place])
        return table
    }

    /// Updates the summary of one day after its entries have changed.
    /// - Complexity: O(d) at most
    public mutating func update(_ day: DiaryDate, from logbook: Logbook) {
        let entries = logbook.entries(on: day)
        let place = place(of: day)
        let isKnown = place < days.count && days[place].day == day
        switch (entries.isEmpty, isKnown) {
        case (true, true): days.remove(at: place)
        case (false, true): days[place] = DaySummary(day: day, entries: entries)
        case (false, false): days.insert(DaySummary(day: day, entries: entries), at: place)
        case (true, false): break
        }
    }

    /// Returns the index of the first day that is not before `day`.
    func place(of day: DiaryDate) -> Int {
        days.partitionIndex { $0.day >= day }
    }
}
