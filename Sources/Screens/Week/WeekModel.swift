import Diary
import Trends

/// The state of Week: the period on view, the selected day and what the chart shows.
struct WeekModel: Equatable, Sendable {
    /// The length of the period.
    var kind = Period.Kind.week
    /// The selected day, in the period on view; nil for today, even after midnight.
    var chosenDay: DiaryDate?
    /// What the chart or the map shows.
    var measure = WeekMeasure.worst
    /// The first visible row of the part that scrolls.
    var scroll = 0
    /// The facts about the period, once computed.
    @Derived var facts = Memo<PeriodFacts.Basis, PeriodFacts>()
}

extension AppModel {
    /// The selected day of Week.
    var weekDay: DiaryDate { week.chosenDay ?? presentDay }

    /// The period that Week shows.
    var weekPeriod: Period { Period(week.kind, containing: weekDay, weekStart: preferences.weekStart) }

    /// The last day that Week shows: today, or a later day with entries.
    var lastWeekDay: DiaryDate { max(presentDay, insights.table.span?.upperBound ?? presentDay) }

    /// Selects a day on Week.
    mutating func selectWeekDay(_ day: DiaryDate) {
        let last = Period(week.kind, containing: lastWeekDay, weekStart: preferences.weekStart).last
        let day = min(day, last)
        week.chosenDay = day == presentDay ? nil : day
    }
}
