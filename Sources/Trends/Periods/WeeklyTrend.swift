import Diary
import Statistics

/// Whether pain has been rising or falling over the weeks.
///
/// Uses weekly means of the worst score, the Theil-Sen slope, and the Mann-Kendall test with the Hamed-Rao factor. Pain counts
/// as rising or falling only with at least 8 weeks, p below 0.02 and a change of at least one point over the span.
public struct WeeklyTrend: Hashable, Sendable {
    /// The conclusion that may be drawn.
    public enum Verdict: String, Hashable, Sendable {
        /// Pain has been rising.
        case rising
        /// Pain has been falling.
        case falling
        /// No trend can be told from chance.
        case unclear
        /// There are too few weeks.
        case tooFewWeeks = "too few weeks"
        /// The period has not begun, so it has no trend.
        case notBegun = "not begun"
    }

    /// One week of the series.
    public struct Week: Hashable, Sendable {
        /// The first day of the week.
        public let start: DiaryDate
        /// On how many of the days pain was scored.
        public let dayCount: Int
        /// The mean of the daily worst scores; nil with fewer than three scored days.
        public let meanWorst: Double?
    }

    /// The weeks of the series, oldest first, including those without a mean.
    public let weeks: [Week]
    /// The conclusion that may be drawn.
    public let verdict: Verdict
    /// How many more weeks are needed for a verdict; 0 if there are enough.
    public let weeksMissing: Int
    /// The change in weekly pain, in points per week; nil with fewer than two weeks.
    public let slopePerWeek: Double?
    /// The test for a trend; nil if there are too few weeks.
    public let test: MannKendall?
    /// The change over the weeks with a mean, in points; nil if there are too few.
    public let change: Double?

    /// The two-sided p-value; nil if there are too few weeks.
    public var p: Double? { test?.p }

    /// The number of weeks with a mean.
    public var weekCount: Int { weeks.count { $0.meanWorst != nil } }

    /// How many scored days a week needs for a mean.
    public static let leastDays = 3
    /// How many weeks with a mean a verdict needs.
    public static let leastWeeks = 8
    /// The least number of weeks to look back over.
    public static let window = 12

    /// Computes the trend up to the end of a period, or up to today while it runs: over its own weeks so far, but at least 12.
    /// The current week counts too; entries dated after today don't.
    public init(of period: Period, in table: DayTable, today: DiaryDate) {
        self.init(of: period.days, weekStart: period.weekStart, in: table, today: today)
    }

    /// Computes the same for any range of days.
    package init(of days: ClosedRange<DiaryDate>, weekStart: Weekday, in table: DayTable, today: DiaryDate) {
        guard days.lowerBound <= today else {
            self = .none
            return
        }
        let end = min(days.upperBound, today)
        let lastStart = end.startOfWeek(startingOn: weekStart)
        let count = max(Self.window, (end - days.lowerBound + 7) / 7)
        self.init(
            (0..<count).reversed().map { back in
                let start = lastStart - 7 * back
                let days = start...min(start + 6, today)
                let worst = table.logged(in: days).compactMap { $0.worst.map { Double($0.value) } }
                return Week(
                    start: start, dayCount: worst.count, meanWorst: worst.count >= Self.leastDays ? mean(worst) : nil)
            })
    }

    /// The trend of a period that has not begun.
    private static let none = WeeklyTrend(verdict: .notBegun)

    private init(verdict: Verdict) {
        self.verdict = verdict
        (weeks, weeksMissing, slopePerWeek, test, change) = ([], 0, nil, nil, nil)
    }

    /// Computes the trend of a series of weeks, oldest first.
    init(_ weeks: [Week]) {
        self.weeks = weeks
        let known = weeks.indices.filter { weeks[$0].meanWorst != nil }
        let places = known.map(Double.init)
        let means = known.compactMap { weeks[$0].meanWorst }
        slopePerWeek = TheilSen(x: places, y: means)?.slope
        weeksMissing = max(0, Self.leastWeeks - known.count)
        guard weeksMissing == 0, let slopePerWeek, let first = places.first, let last = places.last else {
            (verdict, test, change) = (.tooFewWeeks, nil, nil)
            return
        }
        let test = MannKendall(means, correctingDependence: true)
        let change = slopePerWeek * (last - first)
        self.test = test
        self.change = change
        if test.p < 0.02, abs(change) >= 1 {
            verdict = slopePerWeek > 0 ? .rising : .falling
        } else {
            verdict = .unclear
        }
    }
}
