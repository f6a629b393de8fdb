import Diary
import Statistics

/// The measures of a day taken over all days of a period.
public struct PeriodSummary: Hashable, Sendable {
    /// How many days the period has.
    public let dayCount: Int
    /// The highest pain score, 0-10; nil without any.
    public let worst: PainScore?
    /// The mean of the days' averages, so that a day with many readings counts no more than another; not rounded.
    public let average: Double?
    /// The mean of the days' worst scores, not rounded.
    public let averageWorst: Double?
    /// How many pain scores there are.
    public let readingCount: Int
    /// How many days have an entry.
    public let loggedDays: Int
    /// How many days have a pain score.
    public let painDays: Int
    /// How many days are flare-up days.
    public let flareDays: Int
    /// How many flare-ups touch the period.
    public let flareCount: Int
    /// Each habit asked for, in the order given.
    public let habits: [HabitSummary]
    /// The mean of each rating, 0-10; none of what was not rated.
    public let ratings: [RatingField: Double]
    /// Planned holds, and how many were done.
    public let stretches: Adherence

    /// Sums up the days of a range.
    /// - Complexity: O(days · habits)
    public init(_ range: ClosedRange<DiaryDate>, in source: PeriodSource) {
        self.init(range, in: source, stretches: Self.stretches(range, in: source))
    }

    /// Sums up the days of a range of which it is known already what was planned and done.
    init(_ range: ClosedRange<DiaryDate>, in source: PeriodSource, stretches: Adherence) {
        let days = source.table.logged(in: range)
        dayCount = range.count
        worst = days.compactMap(\.worst).max()
        average = mean(days.compactMap(\.average))
        averageWorst = mean(days.compactMap { $0.worst.map { Double($0.value) } })
        readingCount = days.reduce(0) { $0 + $1.readingCount }
        loggedDays = days.count
        painDays = days.count { $0.worst != nil }
        flareDays = range.count { source.flares.isFlareDay($0) }
        flareCount = source.flares.flares.count { $0.start <= range.upperBound && $0.end >= range.lowerBound }
        habits = source.habits.map { HabitSummary($0, days: source.logged(in: range, for: $0)) }
        ratings = RatingField.allCases.reduce(into: [:]) { ratings, field in
            ratings[field] = mean(days.compactMap { $0.ratings[field].map { Double($0.value) } })
        }
        self.stretches = stretches
    }

    private static func stretches(_ range: ClosedRange<DiaryDate>, in source: PeriodSource) -> Adherence {
        guard range.lowerBound <= source.today else { return .nothingPlanned }
        return (range.lowerBound...min(range.upperBound, source.today)).reduce(.nothingPlanned) { sum, day in
            sum + source.adherence(source.table[day])
        }
    }
}
