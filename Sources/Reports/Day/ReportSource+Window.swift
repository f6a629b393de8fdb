import Diary
import Trends

extension ReportSource {
    /// Returns whether the days from `first` on, and the flare-ups, are all that a report of a day depends on.
    ///
    /// - Complexity: O(habits · logged days since `first`)
    public func isEnough(for day: DiaryDate, since first: DiaryDate) -> Bool {
        // The measure of a habit that the catalog doesn't know is that of the last day with it, whenever that was.
        table[day].habits.allSatisfy { catalog.loggedHabit($0.name) != nil }
            && table.knowsUsualPain(before: day, since: first)
            && periodSource().knowsStretchStreak(on: day, since: first)
            && habits(on: day).allSatisfy { table.knowsUsual($0, before: day, since: first) }
    }
}
