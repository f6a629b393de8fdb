import Diary

/// A week, month, quarter or year as it is shown: its days, its summary, the period before, and the trend up to it.
public struct PeriodReport: Sendable {
    /// One day of the period.
    public struct Day: Hashable, Sendable {
        /// What the day's entries say.
        public let summary: DaySummary
        /// Whether it is a flare-up day, by the rule or the user's own mark.
        public let isFlare: Bool
        /// What was planned and done of the routine; nil for days after today.
        public let stretches: StretchDay?

        /// The date.
        public var day: DiaryDate { summary.day }
    }

    /// The period.
    public let period: Period
    /// Its days, all of them, also those without entries.
    public let days: [Day]
    /// The measures over the period.
    public let summary: PeriodSummary
    /// The measures over the period before.
    public let previous: PeriodSummary
    /// The trend of weekly pain up to the end of the period, or up to today while it runs.
    public let trend: WeeklyTrend
    /// On how many days of a week you want to stretch; nil where you have set no goal.
    public let weekGoal: Int?
    /// The flare-ups that touch it, oldest first, each with what was unusual on the day before it began.
    public let flares: [FlareOnset]
    /// How it compares with the period before; nil where that was not asked for, and for one that has not begun.
    public private(set) var contrast: PeriodContrast?

    /// The report of a period.
    ///
    /// - Parameter isCompared: whether it is held against the periods before, for its marks and its words.
    /// - Complexity: O(days · habits), with the periods before thirteen times as much
    public init(_ period: Period, in source: PeriodSource, isCompared: Bool = false) {
        self.period = period
        days = period.days.map { day in
            let summary = source.summary(of: day, for: source.habits)
            return Day(
                summary: summary, isFlare: source.flares.isFlareDay(day),
                stretches: day <= source.today ? source.stretchDay(summary) : nil)
        }
        let done = days.reduce(Adherence.nothingPlanned) { $0 + ($1.stretches?.adherence ?? .nothingPlanned) }
        summary = PeriodSummary(period.days, in: source, stretches: done)
        previous = PeriodSummary(period.previous.days, in: source)
        trend = WeeklyTrend(of: period, in: source.table, today: source.today)
        flares = source.flares.flares.filter { $0.start <= period.last && $0.end >= period.first }
            .map { FlareOnset($0, in: source, isDescribed: period.kind == .week) }
        weekGoal = source.weekGoal
        if isCompared { contrast = PeriodContrast(self, in: source) }
    }
}
