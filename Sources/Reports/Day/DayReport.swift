import Desk
import Diary
import Trends

/// One diary day: pain, flare-up, readings, habits beside what is usual, stretches.
///
/// What costs something is worked out when it is asked for.
public struct DayReport: Sendable {
    /// What it is computed from.
    public let source: ReportSource
    /// The diary day.
    public let day: DiaryDate
    /// Whether it is the present one.
    public let isToday: Bool
    /// What its entries say together.
    public let summary: DaySummary
    /// Its entries, earliest first.
    public let entries: [Entry]

    /// The report of a day.
    public init(_ day: DiaryDate, in source: ReportSource) {
        self.source = source
        self.day = day
        isToday = source.today == day
        summary = source.table[day]
        entries = source.logbook.entries(on: day)
    }

    /// The date on the calendar: after midnight, while the diary day still runs, it is the next one.
    public var calendarDate: DiaryDate { isToday ? source.now.date : day }

    // MARK: pain

    /// Pain now: the latest score reported that day, be it a reading or pain before or after stretching or care.
    public var painNow: PainScore? { entries.reversed().lazy.compactMap(\.lastScore).first }

    /// The usual worst pain: the median of the last 28 days with a score.
    public var usualPain: Double? { source.usualPain(before: day) }

    /// The readings of the day, and what else a score was given with, earliest first.
    public var readings: [Entry] { entries.filter { $0.isReading || $0.occasionWords != nil } }

    /// The flare-up that the day lies in.
    public var flare: FlareDay? { FlareDay(day, in: source.flares, isToday: isToday) }

    /// The worst score of the last 14 days, the day itself last; nil for those without one.
    public var fortnight: [PainScore?] { ((day - 13)...day).map { source.table[$0].worst } }

    // MARK: habits

    /// A habit of the day beside what is usual.
    public struct HabitLine: Hashable, Sendable {
        /// The habit.
        public let habit: Habit
        /// What was logged; nil when it was not.
        public let amount: Amount?
        /// What is usual: the median, or the most frequent answer, of the last 28 days on which it was logged.
        public let usual: Amount?
        /// Whether it is unlike what is usual; see `OrdinaryAmounts`.
        public let isUnusual: Bool
        /// What was measured at the desk, where the day has nothing else of it; nil once you have said it yourself.
        public let measured: Amount?

        /// What a check-in offers.
        public var offered: Amount? { measured ?? usual }
    }

    /// The habits asked at check-in, then others logged that day.
    public var habits: [HabitLine] { source.habits(on: day).map(line) }

    /// The habits asked at check-in.
    public var questions: [HabitLine] { source.trackedHabits.map(line) }

    /// The check-in questions that the day has no answer to.
    public var openHabits: [Habit] { source.trackedHabits.filter { amount(of: $0) == nil } }

    /// The check-in questions to ask: those without an answer, and those with a measured one that you have not confirmed.
    public var unconfirmedHabits: [HabitLine] { questions.filter { $0.amount == nil || $0.measured != nil } }

    /// The weekly questions, on a day on which the check-in asks them, too.
    public var weeklyQuestions: [HabitLine] {
        isToday && source.asksWeeklyQuestions ? Habit.weeklyQuestions.map(line) : []
    }

    private func line(_ habit: Habit) -> HabitLine {
        // An activity is nothing usual unless it usually happens.
        let isUsual = habit.kind != .activity || source.table.isUsuallyDone(habit, before: day)
        let summary = summary(for: habit)
        return HabitLine(
            habit: habit, amount: summary.amountAsLogged(of: habit),
            usual: isUsual ? source.usual(habit, before: day) : nil,
            isUnusual: summary.amount(of: habit).map { source.isUnusual($0, of: habit, on: day) } ?? false,
            measured: measuredAmount(of: habit))
    }

    /// What was logged of a habit, or follows from what was; nil when neither.
    private func amount(of habit: Habit) -> Amount? { summary(for: habit).amountAsLogged(of: habit) }

    private func summary(for habit: Habit) -> DaySummary { source.periodSource().summary(of: day, for: [habit]) }

    /// What was measured at the desk; nil once you have said how much it was yourself.
    private func measuredAmount(of habit: Habit) -> Amount? {
        // What was done adds up over a day, so that it is not asked again.
        guard habit.kind == .habit, let last = entries.last(where: { $0.mentions(habit) }) else { return nil }
        return last.deskMark(of: habit.name).flatMap {
            $0.added == nil && $0.measured == last.amount(of: habit) ? $0.measured : nil
        }
    }

    // MARK: stretches

    /// The holds planned for the day and what became of them; in a flare-up or after a strain, those of the gentle version.
    public var stretches: StretchDay { source.periodSource().stretchDay(summary) }

    /// Why the gentle version is planned; nil when the whole routine is.
    public var gentleReason: GentleReason? { source.periodSource().gentleReason(on: day) }

    /// How many days in a row had a stretch, up to the day.
    public var streak: Int { source.table.stretchStreak(on: day, routines: source.routines) }

    // MARK: the rest

    /// The experiment that has something to say on the day.
    public var experiment: Experiment? { source.experiments.last { $0.words(on: day) != nil } }

    /// The notes, earliest first.
    public var notes: [String] { entries.compactMap(\.note).filter { !$0.isEmpty } }
}
