import Diary
import Trends

/// What Week remembers: the period on view, the selected day and what the chart shows.
struct WeekModel: Equatable, Sendable {
    /// The length of the period.
    var kind = Period.Kind.week
    /// The selected day, in the period on view; nothing means the present day, also when that turns.
    var chosenDay: DiaryDate?
    /// What the chart or the map shows.
    var measure = WeekMeasure.worst
    /// The first visible row of what can be scrolled.
    var scroll = 0
    /// What the diary says about the period, once it was worked out.
    @Derived var facts = Memo<PeriodFacts.Basis, PeriodFacts>()
}

extension AppModel {
    /// The selected day of Week.
    var weekDay: DiaryDate { week.chosenDay ?? presentDay }

    /// The period that Week shows.
    var weekPeriod: Period { Period(week.kind, containing: weekDay, weekStart: preferences.weekStart) }

    /// The last day that Week goes to: the present one, or a later one with entries.
    var lastWeekDay: DiaryDate { max(presentDay, insights.table.span?.upperBound ?? presentDay) }

    /// Selects a day on Week.
    mutating func selectWeekDay(_ day: DiaryDate) {
        let last = Period(week.kind, containing: lastWeekDay, weekStart: preferences.weekStart).last
        let day = min(day, last)
        week.chosenDay = day == presentDay ? nil : day
    }

    /// The habits that a report over days shows: those asked at check-in, then any others logged in these days.
    func habits(in days: ClosedRange<DiaryDate>) -> [Habit] {
        var habits = catalog.trackedHabits(chosen: preferences.trackedHabits)
        var known = Set(habits.map(\.name))
        var ratings = catalog.habits.filter { $0.isRating && !known.contains($0.name) }
        for summary in insights.table.logged(in: days) {
            for reading in summary.habits + summary.activities where known.insert(reading.name).inserted {
                habits.append(habit(named: reading.name))
            }
            while let place = ratings.firstIndex(where: { summary.amount(of: $0) != nil }) {
                let habit = ratings.remove(at: place)
                if known.insert(habit.name).inserted { habits.append(habit) }
            }
        }
        return habits
    }
}
