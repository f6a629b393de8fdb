import Desk
import Diary
import Trends

/// One diary day: pain, flare-up, readings, habits compared with the usual, stretches.
///
/// Costly values are computed on demand.
public struct DayReport: Sendable {
    /// The source the report is computed from.
    public let source: ReportSource
    /// The diary day.
    public let day: DiaryDate
    /// Whether the day is today.
    public let isToday: Bool
    /// The summary of its entries.
    public let summary: DaySummary
    /// Its entries, earliest first.
    public let entries: [Entry]

    /// Creates the report of a day.
    public init(_ day: DiaryDate, in source: ReportSource) {
        self.source = source
        self.day = day
        isToday = source.today == day
        summary = source.table[day]
        entries = source.logbook.entries(on: day)
    }

    /// The calendar date: after midnight, while the diary day still runs, it is the next day's.
    public var calendarDate: DiaryDate { isToday ? source.now.date : day }

    // MARK: pain

    /// The current pain: the latest score of the day, whether from a reading or from before or after stretching or care; nil without
    /// a score.
    public var painNow: PainScore? { entries.reversed().lazy.compactMap(\.lastScore).first }

    /// The usual worst pain: the median of the last 28 days with a score; nil with fewer than seven.
    public var usualPain: Double? { source.usualPain(before: day) }

    /// The day's readings and other entries with a score, earliest first.
    public var readings: [Entry] { entries.filter(\.isListed) }

    /// The flare-up that includes the day; nil if none does.
    public var flare: FlareDay? { FlareDay(day, in: source.flares, isToday: isToday) }

    /// The worst scores of 14 days, ending with this day; nil for days without one.
    public var fortnight: [PainScore?] { ((day - 13)...day).map { source.table[$0].worst } }

    // MARK: habits

    /// A habit of the day compared with its usual amount.
    public struct HabitLine: Hashable, Sendable {
        /// The habit.
        public let habit: Habit
        /// What was logged; nil if it wasn't.
        public let amount: Amount?
        /// The usual amount: the median, or the most frequent answer, of the last 28 days on which it was logged; nil without any,
        /// and for an activity that isn't usually done.
        public let usual: Amount?
        /// Whether the amount is out of the ordinary; see `OrdinaryAmounts`.
        public let isUnusual: Bool
        /// The amount measured at the desk, if nothing else was logged; nil once the user has stated one.
        public let measured: Amount?

        /// The amount that a check-in offers; nil if it offers none.
        public var offered: Amount? { measured ?? habit.offerable(usual) }
    }

    /// The habits asked at check-in, then others logged that day.
    public var habits: [HabitLine] { lines(source.habits(on: day)) }

    /// What was logged out of the ordinary, in the order of the habits.
    public var unusual: [HabitAmount] {
        habits.filter(\.isUnusual).compactMap { line in line.amount.map { HabitAmount(line.habit.name, $0) } }
    }

    /// The habits asked at check-in.
    public var questions: [HabitLine] { lines(source.trackedHabits) }

    /// The check-in questions without an answer that day.
    public var openHabits: [Habit] {
        let tracked = source.trackedHabits
        let summary = summary(for: tracked)
        return tracked.filter { summary.amountAsLogged(of: $0) == nil }
    }

    /// The check-in questions to ask: those without an answer, and those with a measured one that the user hasn't confirmed.
    public var unconfirmedHabits: [HabitLine] { questions.filter { $0.amount == nil || $0.measured != nil } }

    /// The weekly questions, on days when the check-in includes them.
    public var weeklyQuestions: [HabitLine] {
        isToday && source.asksWeeklyQuestions ? lines(Habit.weeklyQuestions) : []
    }

    private func lines(_ habits: [Habit]) -> [HabitLine] {
        let summary = summary(for: habits)
        return habits.map { line($0, in: summary) }
    }

    private func line(_ habit: Habit, in summary: DaySummary) -> HabitLine {
        // An activity has no usual amount unless it is usually done.
        let isUsual = habit.kind != .activity || source.table.isUsuallyDone(habit, before: day)
        return HabitLine(
            habit: habit, amount: summary.amountAsLogged(of: habit),
            usual: isUsual ? source.usual(habit, before: day) : nil,
            isUnusual: summary.amount(of: habit).map { source.isUnusual($0, of: habit, on: day) } ?? false,
            measured: measuredAmount(of: habit))
    }

    /// Returns the summary of the day with what follows from the routine, if one of these habits does.
    private func summary(for habits: [Habit]) -> DaySummary { source.periodSource().summary(of: day, for: habits) }

    /// The amount measured at the desk; nil once the user has stated one.
    private func measuredAmount(of habit: Habit) -> Amount? {
        // Activities add up over a day, so they aren't asked for again.
        guard habit.kind == .habit, let last = entries.last(where: { $0.mentions(habit) }) else { return nil }
        return last.deskMark(of: habit.name).flatMap {
            $0.added == nil && $0.measured == last.amount(of: habit) ? $0.measured : nil
        }
    }

    // MARK: stretches

    /// The holds planned for the day and their outcome; in a flare-up or after a strain, those of the gentle version.
    public var stretches: StretchDay { source.periodSource().stretchDay(summary) }

    /// Whether there is a routine, even if nothing of it is planned on the day.
    public var hasRoutine: Bool { source.periodSource().hasRoutine(on: day) }

    /// Why the gentle version is planned; nil if the whole routine is.
    public var gentleReason: GentleReason? { source.periodSource().gentleReason(on: day) }

    /// The user's health on this day; with a warning sign no exercises are planned.
    public var health: HealthProfile { source.health.profile(on: day) }

    /// Why not the whole routine is planned, in a sentence; nil if it is.
    public var exerciseNotice: String? {
        waitingWords ?? gentleReason.map { "Gentle version: \($0.words)." }
    }

    /// The number of consecutive days with a stretch, up to this day.
    public var streak: Int { source.periodSource().stretchStreak(on: day) }

    // MARK: the rest

    /// The latest experiment with something to say about the day; nil if there is none.
    public var experiment: Experiment? { source.experiments.last { $0.words(on: day) != nil } }

    /// The notes, earliest first.
    public var notes: [String] { entries.compactMap(\.note).filter { !$0.isEmpty } }
}
