import Diary
import Reports
import Trends

/// What a page of today or of a period needs from earlier months, in a form that is read in a moment however many years they are:
/// the flare-ups, the latest days with each habit, for what is usual, and the first days.
struct DiaryDigest: Equatable {
    /// The flare-ups before the current months.
    let past: FlarePast
    /// One entry for each day that a usual value or a streak of stretches can depend on, for the first day of the diary and for the
    /// first with a stretch.
    let entries: [Entry]
    /// The days on which a warning sign rules out exercises.
    let signDays: Set<DiaryDate>

    /// Takes what is known.
    init(past: FlarePast, entries: [Entry], signDays: Set<DiaryDate>) {
        self.past = past
        self.entries = entries
        self.signDays = signDays
    }

    /// Sums up the days before a boundary; nil if there are none.
    ///
    /// - Parameters:
    ///   - source: the days, of entries dated before it alone, and what is planned on them.
    ///   - habits: the habits whose usual amount is needed.
    ///   - signDays: the days before it on which a warning sign rules out exercises.
    /// - Complexity: O(days · habits)
    init?(of source: PeriodSource, habits: [Habit], signDays: Set<DiaryDate>, before boundary: YearMonth) {
        let table = source.table
        guard let past = FlarePast(table, through: boundary.firstDay - 1) else { return nil }
        self.past = past
        let streak = source.startOfStreak(
            upTo: boundary.firstDay - 1, flaresSettledBefore: past.firstUnsettledDay)
        entries = Self.entries(of: table, habits: habits, streakSince: streak)
        self.signDays = signDays
    }

    /// Returns entries that represent the latest days of each habit, of pain, and of the streak of stretches.
    private static func entries(of table: DayTable, habits: [Habit], streakSince streak: DiaryDate) -> [Entry] {
        var missing = Array(repeating: usualDayCount, count: habits.count)
        var missingPain = usualDayCount
        var entries: [Entry] = []
        let firsts = [table.days.first, table.days.first(where: \.hasDoneHold)].compactMap { $0?.day }
        for day in table.days.reversed() {
            let isFirst = firsts.contains(day.day)
            let isOfStreak = day.day >= streak
            let isMissing = missingPain > 0 || isOfStreak || missing.contains { $0 > 0 }
            guard isMissing || isFirst else { continue }
            var entry = Entry(digesting: day.day)
            if missingPain > 0, let worst = day.worst {
                entry.pain = worst
                missingPain -= 1
            }
            let holds = isOfStreak || isFirst ? day.holdsAndExercises : []
            if isOfStreak, let hold = holds.first(where: { $0.duration != nil }) {
                entry.holds = [hold]
            } else {
                // A hold left out because it hurt doesn't end a streak.
                entry.holds = holds
            }
            for (place, habit) in habits.enumerated() {
                // After a strain only gentle stretches are planned, if any.
                let isNeeded = missing[place] > 0 || isOfStreak && habit.name == .strain
                guard isNeeded, let amount = day.amount(of: habit), (try? entry.log(habit, amount)) != nil else {
                    continue
                }
                missing[place] -= 1
            }
            if !entry.isEmpty || isFirst { entries.append(entry) }
        }
        return entries.reversed()
    }
}
