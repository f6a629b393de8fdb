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

    /// Takes what is known.
    init(past: FlarePast, entries: [Entry]) {
        self.past = past
        self.entries = entries
    }

    /// Sums up the days before a boundary; nil if there are none.
    ///
    /// - Parameters:
    ///   - table: the days, of entries dated before it alone.
    ///   - habits: the habits whose usual amount is needed.
    /// - Complexity: O(days · habits)
    init?(of table: DayTable, routines: RoutineHistory, habits: [Habit], before boundary: YearMonth) {
        guard let past = FlarePast(table, through: boundary.firstDay - 1) else { return nil }
        self.past = past
        entries = Self.entries(of: table, routines: routines, habits: habits, today: boundary.firstDay)
    }

    /// Returns entries that represent the latest days of each habit, of pain, and of the streak of stretches.
    private static func entries(
        of table: DayTable, routines: RoutineHistory, habits: [Habit], today: DiaryDate
    ) -> [Entry] {
        var missing = Array(repeating: usualDayCount, count: habits.count)
        var missingPain = usualDayCount
        let streak = table.stretchStreak(on: today - 1, routines: routines)
        var missingStretches = streak
        var entries: [Entry] = []
        let firsts = [table.days.first, table.days.first(where: \.hasDoneHold)].compactMap { $0?.day }
        for day in table.days.reversed() {
            let isFirst = firsts.contains(day.day)
            let isMissing = missingPain > 0 || missingStretches > 0 || missing.contains { $0 > 0 }
            guard isMissing || isFirst else { continue }
            var entry = Entry(digesting: day.day)
            if missingPain > 0, let worst = day.worst {
                entry.pain = worst
                missingPain -= 1
            }
            if missingStretches > 0, let hold = day.holds.first(where: { $0.duration != nil }) {
                entry.holds = [hold]
                missingStretches -= 1
            } else if missingStretches > 0 || isFirst {
                // A hold left out because it hurt doesn't end a streak.
                entry.holds = day.holds
            }
            for (place, habit) in habits.enumerated() where missing[place] > 0 {
                guard let amount = day.amount(of: habit), (try? entry.log(habit, amount)) != nil else { continue }
                missing[place] -= 1
            }
            if !entry.isEmpty || isFirst { entries.append(entry) }
        }
        return entries.reversed()
    }
}
