import Diary
import Reports

extension CommandContext {
    /// Returns the report of a day.
    ///
    /// Today's is made from the latest months and a digest of the others. What was usual on another day, and the streak of days
    /// with stretches by then, may depend on any day before, so for other days everything is read.
    func dayReport(_ day: DiaryDate) throws -> DayReport {
        let isToday = day == (try today())
        return DayReport(
            day, in: try isToday ? digestedSource(through: day) : source(readingOfEverything(), through: day))
    }
}
