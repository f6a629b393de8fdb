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
}
