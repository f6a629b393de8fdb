import Diary

/// The report of a week, month, quarter or year: its days, its summary, the period before, and the trend up to it.
public struct PeriodReport: Sendable {
    /// One day of the period.
    public struct Day: Hashable, Sendable {
        /// The summary of the day's entries.
        public let summary: DaySummary
        /// Whether it is a flare-up day, by the rule or the user's own mark.
        public let isFlare: Bool
        /// The routine planned and done that day; nil for days after today.
        public let stretches: StretchDay?

        /// The date.
        public var day: DiaryDate { summary.day }
    }

    /// The period.
    public let period: Period
    /// All days of the period, including those without entries.
    public let days: [Day]
    /// The summary of the period.
    public let summary: PeriodSummary
    /// The summary of the period before.
    public let previous: PeriodSummary
    /// The trend of weekly pain up to the end of the period, or up to today while it runs.
    public let trend: WeeklyTrend
    /// On how many days a week the user wants to stretch; nil if no goal is set.
    public let weekGoal: Int?
    /// The flare-ups that overlap it, oldest first, each with what was unusual on the day before it began.
    public let flares: [FlareOnset]
    /// The comparison with the period before; nil if not requested, or if the period has not begun.
    public private(set) var contrast: PeriodContrast?
    /// The summary to compare with: of the period before, or, while this one is running, of the same part of it.
    public var before: PeriodSummary { contrast?.before ?? previous }

    /// Creates the report of a period.
    ///
    /// - Parameter isCompared: whether to compare it with earlier periods, for its marks and its wording.
    /// - Complexity: O(days · habits); with a comparison, thirteen times as much
    public init(_ period: Period, in source: PeriodSource, isCompared: Bool = false) {
        var summaries = PeriodSummaries(source)
        self.init(period, in: &summaries, isCompared: isCompared)
    }

    /// Creates the report of a period, with whatever is known of its source.
    public init(_ period: Period, in summaries: inout PeriodSummaries, isCompared: Bool) {
        let source = summaries.source
        self.period = period
        days = source.summaries(of: period.days, for: source.habits).map { summary in
            Day(
                summary: summary, isFlare: source.flares.isFlareDay(summary.day),
                stretches: summary.day <= source.today ? source.stretchDay(summary) : nil)
        }
        let done = days.reduce(Adherence.nothingPlanned) { $0 + ($1.stretches?.adherence ?? .nothingPlanned) }
        summary = summaries.summary(of: period.days, stretches: done)
        previous = summaries.summary(of: period.previous.days)
        trend = WeeklyTrend(of: period, in: source.table, today: source.today)
        flares = source.flares.flares(in: period.days).map {
            FlareOnset($0, in: source, isDescribed: period.kind == .week)
        }
        weekGoal = source.weekGoal
        if isCompared { contrast = PeriodContrast(self, in: &summaries) }
    }
}
