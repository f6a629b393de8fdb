import Diary

/// What the summaries of periods are made from.
public struct PeriodSource: Sendable {
    /// The days of the diary.
    public var table: DayTable
    /// Its flare-ups.
    public var flares: FlareHistory
    /// The habits to sum up, in the order in which they are shown.
    public var habits: [Habit]
    /// The stretch routine over time.
    public var routines: RoutineHistory
    /// What is planned of the routine on a day; nil to plan all of it on every day.
    public var rules: PlanRules?
    /// On how many days of a week you want to stretch; nil where you have set no goal.
    public var weekGoal: Int?
    /// The present diary day: nothing is planned after it.
    public var today: DiaryDate

    /// Takes what there is.
    ///
    /// - Parameter flares: the flare-ups; worked out from the table when left out.
    public init(
        table: DayTable, flares: FlareHistory? = nil, habits: [Habit], routines: RoutineHistory,
        rules: PlanRules? = nil, today: DiaryDate
    ) {
        self.rules = rules
        self.table = table
        self.habits = habits
        self.routines = routines
        self.today = today
        self.flares = flares ?? FlareHistory(table, through: max(today, table.days.last?.day ?? today))
    }
}
