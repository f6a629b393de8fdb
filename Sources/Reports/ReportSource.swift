import Catalog
import Diary
import Trends

/// What every report is computed from: the diary as far as it was read, with what follows from it.
///
/// It is a value of shared parts, so making one costs next to nothing.
public struct ReportSource: Sendable {
    /// The entries.
    public var logbook: Logbook
    /// The days with entries, each summed up.
    public var table: DayTable
    /// The flare-ups.
    public var flares: FlareHistory
    /// The stretch routine over time.
    public var routines: RoutineHistory
    /// What is known about backs, and what you call things.
    public var catalog: Catalog
    /// The habits you chose for the check-in, in order; nil for the usual ones.
    public var trackedNames: [Name]?
    /// Whether you want to be asked the weekly questions.
    public var wantsWeeklyQuestions = false
    /// The seconds to change over from one hold to the next.
    public var changeover = Preferences().changeover
    /// What you have said of your health, from one review to the next.
    public var health: HealthHistory
    /// The self-experiments, by their start.
    public var experiments: [Experiment]
    /// The present moment.
    public var now: Moment
    /// What is usual before a day, where that is known already.
    public var usual: UsualAmounts?
    /// On how many days of a week you want to stretch; nil where you have set no goal.
    public var weekGoal: Int?
    /// The day your weeks begin with.
    public var weekStart: Weekday

    /// Takes what there is.
    ///
    /// - Parameters:
    ///   - table: the days summed up; worked out from the entries when left out.
    ///   - flares: the flare-ups; worked out from the days when left out.
    public init(
        logbook: Logbook, table: DayTable? = nil, flares: FlareHistory? = nil, routines: RoutineHistory,
        catalog: Catalog, trackedNames: [Name]? = nil, health: HealthHistory = HealthHistory(),
        experiments: [Experiment] = [], now: Moment, usual: UsualAmounts? = nil, weekGoal: Int? = nil,
        weekStart: Weekday = .monday
    ) {
        (self.weekGoal, self.weekStart) = (weekGoal, weekStart)
        let table = table ?? DayTable(logbook)
        let today = now.diaryDay(startingAt: logbook.dayStart)
        self.logbook = logbook
        self.table = table
        self.flares = flares ?? FlareHistory(table, through: max(today, table.days.last?.day ?? today))
        self.routines = routines
        self.catalog = catalog
        self.trackedNames = trackedNames
        self.health = health
        self.experiments = experiments
        self.now = now
        self.usual = usual
    }

    /// The present diary day.
    public var today: DiaryDate { now.diaryDay(startingAt: logbook.dayStart) }

    /// What the summaries of periods are made from.
    ///
    /// - Parameter habits: the habits to sum up.
    public func periodSource(habits: [Habit] = []) -> PeriodSource {
        var source = PeriodSource(
            table: table, flares: flares, habits: habits, routines: routines,
            rules: PlanRules(health: health) { [catalog] name in catalog.stretch(name) }, today: today)
        source.weekGoal = weekGoal
        return source
    }
}
