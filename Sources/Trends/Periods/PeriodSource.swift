import Diary

/// The source of the summaries of periods.
public struct PeriodSource: Sendable {
    /// The days of the diary.
    public var table: DayTable
    /// The flare-ups of the diary.
    public var flares: FlareHistory
    /// The habits to summarise, in the order in which they are shown.
    public var habits: [Habit]
    /// The stretch routine over time.
    public var routines: RoutineHistory
    /// The rules for what is planned of the routine on a day; nil to plan all of it every day.
    public var rules: PlanRules?
    /// On how many days a week the user wants to stretch; nil if no goal is set.
    public var weekGoal: Int?
    /// The current diary day; nothing is planned after it.
    public var today: DiaryDate

    /// Creates a source.
    ///
    /// - Parameter flares: the flare-ups; computed from the table if omitted.
    public init(
        table: DayTable, flares: FlareHistory? = nil, habits: [Habit], routines: RoutineHistory,
        rules: PlanRules? = nil, today: DiaryDate
    ) {
        self.rules = rules
        self.table = table
        self.habits = habits
        self.routines = routines
        self.today = today
        self.flares = flares ?? FlareHistory(table, through: today)
    }
}
