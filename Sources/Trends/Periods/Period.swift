import Diary

/// A calendar week, month, quarter or year.
public struct Period: Hashable, Sendable {
    /// The length of a period.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Seven days, starting on the first day of the week.
        case week
        /// A calendar month.
        case month
        /// Three calendar months, starting in January, April, July or October.
        case quarter
        /// A calendar year.
        case year
    }

    /// The length of the period.
    public let kind: Kind
    /// The first day.
    public let first: DiaryDate
    /// The last day.
    public let last: DiaryDate
    /// The first day of the week.
    public let weekStart: Weekday

    /// Creates the period of a kind that contains a day.
    public init(_ kind: Kind, containing day: DiaryDate, weekStart: Weekday = .monday) {
        self.kind = kind
        self.weekStart = weekStart
        let month = day.yearMonth
        switch kind {
        case .week:
            first = day.startOfWeek(startingOn: weekStart)
            last = first + 6
        case .month:
            first = month.firstDay
            last = month.lastDay
        case .quarter:
            let start = month.advanced(by: -((month.month - 1) % 3))
            first = start.firstDay
            last = start.advanced(by: 2).lastDay
        case .year:
            first = month.advanced(by: 1 - month.month).firstDay
            last = month.advanced(by: 12 - month.month).lastDay
        }
    }

    /// The days of the period.
    public var days: ClosedRange<DiaryDate> { first...last }

    /// The number of days.
    public var dayCount: Int { last - first + 1 }

    /// The period of the same kind before this one.
    public var previous: Period { Period(kind, containing: first - 1, weekStart: weekStart) }

    /// The period of the same kind after this one.
    public var next: Period { Period(kind, containing: last + 1, weekStart: weekStart) }
}
