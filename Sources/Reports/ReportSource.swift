import Catalog
import Diary
import Trends

/// What every report is computed from: the diary as far as it was read, and what is derived from it.
///
/// It consists of shared values, so a copy costs next to nothing.
public struct ReportSource: Sendable {
    /// The entries.
    public var logbook: Logbook
    /// The days with entries, each summarised.
    public var table: DayTable
    /// The flare-ups.
    public var flares: FlareHistory
    /// The stretch routine over time.
    public var routines: RoutineHistory
    /// What is known about backs, and the user's own names.
    public var catalog: Catalog { didSet { rules = Self.rules(catalog, health) } }
    /// The habits chosen for the check-in, in order; nil for the default ones.
    public var trackedNames: [Name]?
    /// Whether the user wants the weekly questions.
    public var wantsWeeklyQuestions = false
    /// The seconds it takes to change from one hold to the next.
    public var changeover = Preferences().changeover
    /// What the user has said about their health, from review to review, and in what they logged on a day.
    public var health: HealthHistory { didSet { rules = Self.rules(catalog, health) } }
    /// What is planned of the routine on a day; kept, since every answer about stretches asks for the same plans.
    private var rules: PlanRules
    /// The warning signs in today's entries that call for emergency care or rule out exercises today, the most urgent first.
    public let signs: [RaisedSign]
    /// The self-experiments, ordered by their start.
    public var experiments: [Experiment]
    /// The current moment.
    public var now: Moment
    /// The usual amounts before a day; nil if not computed yet.
    public var usual: UsualAmounts?
    /// On how many days a week the user wants to stretch; nil if no goal is set.
    public var weekGoal: Int?
    /// The first day of the week.
    public var weekStart: Weekday

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - table: the summarised days; computed from the entries if omitted.
    ///   - flares: the flare-ups; computed from the days if omitted.
    ///   - health: what the user has said about their health in reviews.
    ///   - signs: the warning signs in today's entries, as above; looked for in the entries if omitted.
    ///   - signDays: the days with signs that rule out exercises; looked for in the entries if omitted.
    public init(
        logbook: Logbook, table: DayTable? = nil, flares: FlareHistory? = nil, routines: RoutineHistory,
        catalog: Catalog, trackedNames: [Name]? = nil, health: HealthHistory = HealthHistory(),
        signs: [RaisedSign]? = nil, signDays: Set<DiaryDate>? = nil,
        experiments: [Experiment] = [], now: Moment, usual: UsualAmounts? = nil, weekGoal: Int? = nil,
        weekStart: Weekday = .monday
    ) {
        (self.weekGoal, self.weekStart) = (weekGoal, weekStart)
        let table = table ?? DayTable(logbook)
        let today = now.diaryDay(startingAt: logbook.dayStart)
        self.logbook = logbook
        self.table = table
        self.flares = flares ?? FlareHistory(table, through: today)
        self.routines = routines
        self.catalog = catalog
        self.trackedNames = trackedNames
        self.signs =
            signs
            ?? catalog.pressingSigns(
                in: logbook.entries(on: today), conditions: health.profile(on: today).conditions)
        var found = SignDays(catalog, health: health)
        if signDays == nil { found.add(logbook) }
        self.health = health.withWarningSigns(on: signDays ?? found.days)
        rules = Self.rules(catalog, self.health)
        self.experiments = experiments
        self.now = now
        self.usual = usual
    }

    /// The current diary day.
    public var today: DiaryDate { now.diaryDay(startingAt: logbook.dayStart) }

    /// Returns the source for summaries of periods.
    ///
    /// - Parameter habits: the habits to summarise.
    public func periodSource(habits: [Habit] = []) -> PeriodSource {
        var source = PeriodSource(
            table: table, flares: flares, habits: habits, routines: routines, rules: rules, today: today)
        source.weekGoal = weekGoal
        return source
    }

    private static func rules(_ catalog: Catalog, _ health: HealthHistory) -> PlanRules {
        PlanRules(health: health) { name in catalog.loggedStretch(name) }
    }
}
