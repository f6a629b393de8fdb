import Catalog
import Diary
import Trends

extension Catalog {
    /// The habit of a name in the diary; one that the catalog does not know is taken as it was logged.
    func habitOrOwn(_ name: Name, in summary: DaySummary) -> Habit {
        if let habit = habit(name) { return habit }
        let amount = summary.habits.first { $0.name == name }?.amount
        return Habit(name: name, measure: amount?.measure ?? .yesNo, question: "")
    }
}

extension Catalog {
    /// The habits that a period shows: the tracked ones, then others that were logged in it.
    func shownHabits(in table: DayTable, days: ClosedRange<DiaryDate>, _ preferences: Preferences) -> [Habit] {
        let tracked = trackedHabits(chosen: preferences.trackedHabits)
        var known = Set(tracked.map(\.name))
        var others: [Habit] = []
        for summary in table.logged(in: days) {
            for reading in summary.habits where known.insert(reading.name).inserted {
                others.append(habitOrOwn(reading.name, in: summary))
            }
        }
        return tracked + others
    }
}
