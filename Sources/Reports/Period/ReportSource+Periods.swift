import Diary
import Trends

extension ReportSource {
    /// Returns the report on a period, with every habit logged in it, compared with the periods before.
    /// - Complexity: O(days · habits)
    public func report(of period: Period) -> PeriodReport {
        PeriodReport(period, in: periodSource(habits: habits(in: period.days)), isCompared: true)
    }
}
