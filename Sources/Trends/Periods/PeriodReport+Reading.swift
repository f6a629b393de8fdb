import Diary

extension PeriodReport {
    /// The days whose entries the report of a period is made from: its own, those of the periods it is compared with, of the
    /// weeks its trend looks back on, and in a week those that tell what was ordinary before each of its flare-ups.
    ///
    /// It also needs to know the flare-ups, and the first day of the diary.
    ///
    /// - Parameter flares: all flare-ups of the diary.
    public static func daysRead(for period: Period, flares: FlareHistory) -> ClosedRange<DiaryDate> {
        let weeks = period.first - 7 * WeeklyTrend.window
        let onsets = flares.flares.filter { $0.start <= period.last && $0.end >= period.first }
            .map { $0.start - 1 - OrdinaryAmounts.lookBack }
        let first = min(PeriodContrast.firstPeriod(before: period).first, weeks)
        let earliest = period.kind == .week ? onsets.reduce(first, min) : first
        return (earliest - GentleReason.strainDays)...period.last
    }
}
