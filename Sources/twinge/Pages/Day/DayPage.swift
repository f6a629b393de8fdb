import Catalog
import Diary
import Trends

/// One diary day as it is shown: pain, flare-up, readings, habits beside their usual, stretches.
struct DayPage {
    /// The present moment.
    let now: Moment
    /// The diary day shown.
    let day: DiaryDate
    /// Whether it is the present one.
    let isToday: Bool
    /// What its entries say together.
    let summary: DaySummary
    /// Its entries, earliest first.
    let entries: [Entry]
    /// The usual worst pain: the median of the last 28 days with a score.
    let usualPain: Double?
    /// The flare-up that the day lies in.
    let flare: FlareState?
    /// The tracked habits and those logged on the day.
    let habits: [HabitLine]
    /// The routine of the day.
    let stretches: StretchDay
    /// How many days in a row had a stretch, up to the day.
    let streak: Int
    /// The worst score of the last 14 days, the day itself last.
    let fortnight: [PainScore?]
    /// The experiment that has something to say on the day.
    let experiment: Experiment?

    /// A habit of the day with its usual amount.
    struct HabitLine {
        /// The habit.
        let habit: Habit
        /// What was logged; nothing when it was not.
        let amount: Amount?
        /// What is usual: the median, or the most frequent answer, of the last 28 days on which it was logged.
        let usual: Amount?
    }

    /// A flare-up as it stands on a day.
    struct FlareState {
        /// Which day of the flare-up it is, from 1.
        let day: Int
        /// Its first day.
        let since: DiaryDate
        /// How long the person's flare-ups last.
        let lengths: FlareLengths
    }

    /// The date on the calendar: after midnight, while the diary day still runs, it is the next one.
    var calendarDate: DiaryDate { isToday ? now.date : day }

    /// The latest score that was said on the day.
    var latestPain: PainScore? {
        entries.reversed().lazy.compactMap {
            $0.pain ?? $0.painAfter ?? $0.painBefore ?? $0.sites.compactMap(\.pain).max()
        }
        .first
    }

    /// The page of a day.
    ///
    /// - Parameter flares: the flare-ups of the whole diary where the day lies in one, so that their lengths are known.
    init(
        _ day: DiaryDate, now: Moment, reading: DiaryReading, flares: FlareHistory, tracked: [Habit], catalog: Catalog,
        experiments: [Experiment]
    ) {
        self.now = now
        self.day = day
        isToday = reading.logbook.day(of: now) == day
        let table = reading.table
        let summary = table[day]
        self.summary = summary
        entries = reading.logbook.entries(on: day)
        usualPain = table.usualPain(before: day)
        let flare = flares.flare(on: day) ?? flares.running(on: day)
        self.flare = flare.map {
            FlareState(day: day - $0.start + 1, since: $0.start, lengths: FlareLengths(flares))
        }
        let logged = summary.habits.map(\.name).filter { name in !tracked.contains { $0.name == name } }
        habits = (tracked + logged.map { catalog.habitOrOwn($0, in: summary) }).map { habit in
            HabitLine(habit: habit, amount: summary.amountAsLogged(of: habit), usual: table.usual(habit, before: day))
        }
        stretches = StretchDay(summary, routines: reading.routines)
        streak = table.stretchStreak(on: day, routines: reading.routines)
        fortnight = ((day - 13)...day).map { table[$0].worst }
        experiment = experiments.last { $0.words(on: day) != nil }
    }
}
