import Diary
import Trends

extension ReportSource {
    /// The report of a period, with every habit logged in it, compared with those before.
    /// - Complexity: O(days · habits)
    public func report(of period: Period) -> PeriodReport {
        PeriodReport(period, in: periodSource(habits: habits(in: period.days)), isCompared: true)
    }
}
