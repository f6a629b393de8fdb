import Diary

extension PeriodReport {
    /// Returns the days whose entries the report of a period needs: its own, those of the periods it is compared with and of the
    /// weeks of its trend, the last of which may end after it, and for a week those that show what was ordinary before each of its
    /// flare-ups.
    ///
    /// The report also needs the flare-ups, and the first day of the diary.
    ///
    /// - Parameter flares: all flare-ups of the diary; nil for what is needed whatever they are.
    public static func daysRead(for period: Period, flares: FlareHistory?) -> ClosedRange<DiaryDate> {
        let weeks = period.first - 7 * WeeklyTrend.window
        let onsets = (flares?.flares(in: period.days) ?? []).map { $0.start - 1 - OrdinaryAmounts.lookBack }
        let first = min(PeriodContrast.firstPeriod(before: period).first, weeks)
        let earliest = period.kind == .week ? onsets.reduce(first, min) : first
        let endOfTrend = period.last.startOfWeek(startingOn: period.weekStart) + 6
        return (earliest - GentleReason.strainDays)...endOfTrend
    }
}
