import Diary

/// The state of an experiment and, once it is over, its results.
///
/// It has everything CENT 2015 asks of a trial in one person: the design, the order and how it was drawn, adherence, missing
/// days, and the comparison as assigned beside the one as done (Vohra et al., BMJ 2015;350:h1738).
public struct ExperimentReport: Hashable, Sendable {
    /// How closely the days were lived as drawn.
    public struct Adherence: Hashable, Sendable {
        /// Days logged as drawn.
        public var asDrawn = 0
        /// Days logged otherwise.
        public var otherwise = 0
        /// Days whose log doesn't say.
        public var notKnown = 0

        /// All days so far.
        public var days: Int { asDrawn + otherwise + notKnown }
    }

    /// The experiment.
    public let experiment: Experiment
    /// The day of the report.
    public let today: DiaryDate
    /// The state on that day.
    public let phase: Experiment.Phase
    /// How closely the days were lived as drawn: all until yesterday, the end, or the day before it was stopped.
    public let adherence: Adherence
    /// What it can detect, from the days before it was registered; nil if too few of them have pain.
    public let power: ExperimentPower?
    /// The days so far other than washout days.
    public let countedDays: Int
    /// The number of these without logged pain.
    public let missingDays: Int
    /// The comparison by what was drawn; nil until the experiment is over, so that nobody looks too early.
    public let asAssigned: ExperimentComparison?
    /// The comparison by what was really done, within the same pairs. Nil until the experiment is over, if the diary can't tell,
    /// and for what acts at once: treatments and medicines are taken because it hurts, so days with them look worse.
    public let asDone: ExperimentComparison?

    /// Creates a report on an experiment.
    ///
    /// - Parameter habit: the habit of its criterion from the catalog, if there is one.
    /// - Complexity: O(days of the experiment + 2^pairs)
    public init(_ experiment: Experiment, table: DayTable, habit: Habit?, today: DiaryDate) {
        self.experiment = experiment
        self.today = today
        phase = experiment.phase(on: today)
        power = ExperimentPower(of: experiment.design, before: experiment.registered.date, in: table)
        let last = min(experiment.lastDay, today - 1)
        let days = ExperimentDay.all(of: experiment, through: last, table: table, habit: habit)
        adherence = days.reduce(into: Adherence()) { adherence, day in
            switch day.isAsDrawn {
            case true?: adherence.asDrawn += 1
            case false?: adherence.otherwise += 1
            case nil: adherence.notKnown += 1
            }
        }
        let counted = days.filter { !$0.place.isWashout }
        countedDays = counted.count
        missingDays = counted.count { $0.pain == nil }
        guard phase == .finished || phase == .stopped else {
            (asAssigned, asDone) = (nil, nil)
            return
        }
        asAssigned = ExperimentComparison(days.pairs(by: \.place.arm), seed: experiment.seed)
        asDone =
            experiment.criterion?.actsAtOnce != false
            ? nil : ExperimentComparison(days.pairs(by: \.doneArm), seed: experiment.seed)
    }

    /// The day from which the result is shown.
    public var readyOn: DiaryDate { experiment.end + 1 }

    /// Whether the order is the one that the seed produces; anybody can check that.
    public var isOrderAsDrawn: Bool {
        Experiment.drawnOrder(pairs: experiment.design.pairs, seed: experiment.seed) == experiment.order
    }
}

extension [Experiment] {
    /// Returns the experiment that is running on a day; nil if none is.
    public func running(on day: DiaryDate) -> Experiment? { last { $0.phase(on: day) == .running } }

    /// Returns one that shares a day with another; nil if there is none. The days after one was stopped are free again.
    public func overlapping(_ other: Experiment) -> Experiment? {
        first { $0.id != other.id && $0.isFollowed(in: other.start...other.end) }
    }

    /// Returns the experiment that is running or planned on any of `dayCount` days, the first of which is `day`; nil if there is none.
    public func inTheWay(from day: DiaryDate, dayCount: Int) -> Experiment? {
        first { $0.isFollowed(in: day...(day + Swift.max(0, dayCount - 1))) }
    }

    /// Returns the first day, `day` or later, on which an experiment of `dayCount` days can begin.
    public func firstFreeDay(from day: DiaryDate, dayCount: Int) -> DiaryDate {
        var day = day
        while let other = inTheWay(from: day, dayCount: dayCount) { day = other.lastDay + 1 }
        return day
    }
}
