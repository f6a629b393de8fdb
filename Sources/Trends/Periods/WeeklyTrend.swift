import Diary
import Statistics

/// Whether pain has been rising or falling over the weeks.
///
/// Weekly means of the worst score, Theil-Sen slope, Mann-Kendall test with the Hamed-Rao factor. It rises or falls only
/// with 8 weeks or more, p below 0.02 and a change of a point or more over the span.
public struct WeeklyTrend: Hashable, Sendable {
    /// What can be said.
    public enum Verdict: String, Hashable, Sendable {
        /// Pain has been rising.
        case rising
        /// Pain has been falling.
        case falling
        /// No trend that could be told from chance.
        case unclear
        /// Too few weeks.
        case tooFewWeeks = "too few weeks"
    }

    /// One week of the series.
    public struct Week: Hashable, Sendable {
        /// Its first day.
        public let start: DiaryDate
        /// The mean of the days' worst scores; nil below three observed days.
        public let meanWorst: Double?
    }

    /// The weeks looked at, oldest first, also those without a mean.
    public let weeks: [Week]
    /// What can be said.
    public let verdict: Verdict
    /// How many more weeks are needed before anything is said; 0 when there are enough.
    public let weeksMissing: Int
    /// The change of weekly pain, points per week; nil below two weeks.
    public let slopePerWeek: Double?
    /// The two-sided p value; nil when there are too few weeks.
    public let p: Double?

    /// How many weeks have a mean.
    public var weekCount: Int { weeks.count { $0.meanWorst != nil } }

    /// How many observed days give a week its mean.
    public static let leastDays = 3
    /// How many weeks with a mean a verdict needs.
    public static let leastWeeks = 8
    /// How many weeks are looked at, at the least.
    public static let window = 12

    /// The trend up to the end of a period: over its own weeks, and at least the last 12.
    public init(of period: Period, in table: DayTable) {
        let lastStart = period.last.startOfWeek(startingOn: period.weekStart)
        let count = max(Self.window, (period.dayCount + 6) / 7)
        self.init(
            (0..<count).reversed().map { back in
                let start = lastStart - 7 * back
                let worst = table.logged(in: start...(start + 6)).compactMap { $0.worst.map { Double($0.value) } }
                return Week(start: start, meanWorst: worst.count >= Self.leastDays ? mean(worst) : nil)
            })
    }

    /// The trend of a series of weeks, oldest first.
    init(_ weeks: [Week]) {
        self.weeks = weeks
        let known = weeks.indices.filter { weeks[$0].meanWorst != nil }
        let places = known.map(Double.init)
        let means = known.compactMap { weeks[$0].meanWorst }
        slopePerWeek = TheilSen(x: places, y: means)?.slope
        weeksMissing = max(0, Self.leastWeeks - known.count)
        guard weeksMissing == 0, let slopePerWeek, let first = places.first, let last = places.last else {
            (verdict, p) = (.tooFewWeeks, nil)
            return
        }
        let p = MannKendall(means, correctingDependence: true).p
        self.p = p
        if p < 0.02, abs(slopePerWeek * (last - first)) >= 1 {
            verdict = slopePerWeek > 0 ? .rising : .falling
        } else {
            verdict = .unclear
        }
    }
}
