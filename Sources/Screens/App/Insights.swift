import Diary
import Reports
import Trends

/// What is derived from the entries and cached so that no key press has to wait for it: the day table and the flare-ups.
struct Insights: Sendable {
    /// Every day with entries, summed up.
    private(set) var table: DayTable
    /// The flare-ups.
    private(set) var flares: FlareHistory
    /// The usual amounts before the day last requested.
    private(set) var usual: UsualAmounts?
    /// The number of changes to the entries so far, so that slow results are recomputed only when needed.
    private(set) var revision = 0

    /// Creates the insights of an empty diary.
    init() {
        table = DayTable(Logbook())
        flares = FlareHistory(table)
    }

    /// Recomputes everything.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    mutating func rebuild(from logbook: Logbook, today: DiaryDate) {
        table = DayTable(logbook)
        usual = nil
        revision += 1
        flares = FlareHistory(table, through: today)
    }

    /// Recomputes what a change affects; flare-ups only if it affects pain.
    mutating func update(after change: Change, in logbook: Logbook, today: DiaryDate) {
        let sides = change.entries
        let days = Set(sides.map { logbook.day(of: $0.when) })
        for day in days {
            table.update(day, from: logbook)
            // The usual amounts before a day don't depend on the day itself.
            if let known = usual, day < known.day { usual = nil }
        }
        revision += 1
        guard let first = days.min(), sides.contains(where: { !$0.scores.isEmpty || $0.flare != nil }) else { return }
        flares = flares.updated(table, since: first, through: today)
    }

    /// Finds the usual amounts before a day, unless they are known already.
    ///
    /// - Complexity: O(*d*) in the number of earlier days, for habits that are hardly ever logged.
    mutating func findUsual(before day: DiaryDate, of habits: [Habit]) {
        if usual?.covers(habits, before: day) != true { usual = UsualAmounts(before: day, of: habits, in: table) }
    }
}

extension Change {
    /// The entries that the change removes or adds.
    var entries: [Entry] {
        switch self {
        case .add(let entry), .delete(let entry): [entry]
        case .edit(let before, let after): [before, after]
        }
    }
}
