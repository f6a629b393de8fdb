import Diary
import Statistics

/// The summary of the days of a period.
public struct PeriodSummary: Hashable, Sendable {
    /// The number of days in the period.
    public let dayCount: Int
    /// The highest pain score, 0-10; nil without any.
    public let worst: PainScore?
    /// The mean of the daily averages, so that a day with many readings counts no more than another; not rounded, nil without any.
    public let average: Double?
    /// The mean of the daily worst scores, not rounded; nil without any.
    public let averageWorst: Double?
    /// The number of pain scores.
    public let readingCount: Int
    /// The number of days with an entry.
    public let loggedDays: Int
    /// The number of days with a pain score.
    public let painDays: Int
    /// The number of flare-up days.
    public let flareDays: Int
    /// The number of flare-ups that overlap the period.
    public let flareCount: Int
    /// The summary of each requested habit, in the order given.
    public private(set) var habits: [HabitSummary]
    /// The mean of each rating, 0-10; absent if it wasn't given.
    public let ratings: [RatingField: Double]
    /// How much pain there was and how far it got in the way: the mean of the three weekly questions, 0 (best) to 10, over the
    /// days with all three answers; nil without such a day.
    public let function: Double?
    /// The number of planned holds, and how many were done.
    public let stretches: Adherence

    /// The number of flare-up days; nil if nothing is known of them: without a score or a mark nobody can tell.
    public var knownFlareDays: Int? { knowsFlares ? flareDays : nil }
    /// The number of flare-ups that overlap the period; nil if nothing is known of them.
    public var knownFlareCount: Int? { knowsFlares ? flareCount : nil }
    private var knowsFlares: Bool { painDays > 0 || flareDays > 0 || flareCount > 0 }

    /// Summarises the days of a range; those up to today if it has begun, so that what is told of it so far holds no entries to come.
    /// - Complexity: O(days · habits)
    public init(_ range: ClosedRange<DiaryDate>, in source: PeriodSource) {
        self.init(range, in: source, stretches: Self.stretches(range, in: source))
    }

    /// Summarises the days of a range whose adherence is already known.
    init(_ range: ClosedRange<DiaryDate>, in source: PeriodSource, stretches: Adherence) {
        let told = source.daysTold(of: range)
        let days = source.table.logged(in: told)
        // By index: iterating over the days would copy each of them.
        let places = days.indices
        let worsts = places.compactMap { days[$0].worst }
        dayCount = range.count
        worst = worsts.max()
        average = mean(places.compactMap { days[$0].average })
        averageWorst = mean(worsts.map { Double($0.value) })
        readingCount = places.reduce(0) { $0 + days[$1].readingCount }
        loggedDays = days.count
        painDays = worsts.count
        flareDays = told.count { source.flares.isFlareDay($0) }
        flareCount = source.flares.flares(in: told).count
        habits = source.habits.indices.map { source.summary(of: $0, over: days) }
        ratings = Self.ratings(of: days)
        function = mean(places.compactMap { days[$0].function })
        self.stretches = stretches
    }

    /// Returns the summary with the habits of a source, of which only those it doesn't have yet are summarised.
    func ofHabits(in source: PeriodSource, over range: ClosedRange<DiaryDate>) -> PeriodSummary {
        // By index: a habit is costly to copy.
        let wanted = source.habits
        let isSame = habits.count == wanted.count && habits.indices.allSatisfy { habits[$0].habit == wanted[$0] }
        guard !isSame else { return self }
        var summary = self
        let days = source.table.logged(in: source.daysTold(of: range))
        summary.habits = wanted.indices.map { place in
            let habit = wanted[place]
            let known = habits.indices.first { habits[$0].habit == habit }
            return known.map { habits[$0] } ?? source.summary(of: place, over: days)
        }
        return summary
    }

    /// Returns the means of the ratings that were given.
    private static func ratings(of days: ArraySlice<DaySummary>) -> [RatingField: Double] {
        var means: [RatingField: Double] = [:]
        for field in RatingField.allCases {
            var (sum, count) = (0.0, 0)
            for place in days.indices {
                guard let rating = days[place].ratings[field] else { continue }
                sum += Double(rating.value)
                count += 1
            }
            if count > 0 { means[field] = sum / Double(count) }
        }
        return means
    }

    private static func stretches(_ range: ClosedRange<DiaryDate>, in source: PeriodSource) -> Adherence {
        guard range.lowerBound <= source.today else { return .nothingPlanned }
        return source.daysTold(of: range).reduce(.nothingPlanned) { sum, day in
            sum + source.adherence(source.table[day])
        }
    }
}

extension PeriodSource {
    /// Returns the days of a range that its summary is about: those up to today, or all of them if none has come yet.
    func daysTold(of range: ClosedRange<DiaryDate>) -> ClosedRange<DiaryDate> {
        range.contains(today) ? range.lowerBound...today : range
    }

    /// Returns the summary of a habit, given by its index, over the logged days of a range.
    fileprivate func summary(of place: Int, over days: ArraySlice<DaySummary>) -> HabitSummary {
        HabitSummary(of: habits, at: place, days: logged(days, for: habits[place].name))
    }
}
