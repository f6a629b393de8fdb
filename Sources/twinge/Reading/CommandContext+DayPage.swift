import Diary
import Reports

extension CommandContext {
    /// The report of a day.
    ///
    /// Today's is made from the latest months and a digest of the others; what was usual on another day, and how many days in a
    /// row had stretches by then, may hang on any day before, so that everything is read for it.
    func dayReport(_ day: DiaryDate) throws -> DayReport {
        let isToday = day == (try today())
        return DayReport(
            day, in: try isToday ? digestedSource(through: day) : source(readingOfEverything(), through: day))
    }
}
