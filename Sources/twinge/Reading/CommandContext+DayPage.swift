import Diary
import Reports
import Trends

extension CommandContext {
    /// Returns the report of a day.
    ///
    /// It is made from the latest months and a digest of the others; for an earlier day, also from the months before it. If what was usual
    /// by then, or the streak of days with stretches, may depend on any day before those, everything is read.
    func dayReport(_ day: DiaryDate) throws -> DayReport {
        let today = try today()
        // What is said of a day depends on entries of the night before at most.
        let kept = (day - 1)...day
        guard day < today else { return DayReport(day, in: try digestedSource(keepingEntriesOf: kept)) }
        let first = (day - OrdinaryAmounts.lookBack).yearMonth.firstDay
        return DayReport(
            day,
            in: try digestedSource(
                reading: { _ in first...day }, ifEnough: { $0.isEnough(for: day, since: first) }, keepingEntriesOf: kept
            ))
    }
}
