import Diary
import Reports
import Trends

/// What follows from the entries and is kept so that no key waits for it: the day table and the flare-ups.
struct Insights: Sendable {
    /// Every day with entries, summed up.
    private(set) var table: DayTable
    /// The flare-ups.
    private(set) var flares: FlareHistory
    /// What is usual before the day asked about last.
    private(set) var usual: UsualAmounts?
    /// Counts the changes of the entries, so that what takes long to work out need not be worked out twice.
    private(set) var revision = 0

    /// What follows from no entries.
    init() {
        table = DayTable(Logbook())
        flares = FlareHistory(table)
    }

    /// Works everything out anew.
    ///
    /// - Complexity: O(*n*) in the entries.
    mutating func rebuild(from logbook: Logbook, today: DiaryDate) {
        table = DayTable(logbook)
        usual = nil
        revision += 1
        flares = FlareHistory(table, through: today)
    }

    /// Works out what a change touches; flare-ups only when it touches pain.
    mutating func update(after change: Change, in logbook: Logbook, today: DiaryDate) {
        let sides = change.entries
        let days = Set(sides.map { logbook.day(of: $0.when) })
        for day in days {
            table.update(day, from: logbook)
            // What is usual before a day does not follow from the day itself.
            if let known = usual, day < known.day { usual = nil }
        }
        revision += 1
        guard let first = days.min(), sides.contains(where: { !$0.scores.isEmpty || $0.flare != nil }) else { return }
        flares = flares.updated(table, since: first, through: today)
    }

    /// Works out what is usual before a day, unless that was done already.
    ///
    /// - Complexity: O(*d*) in the days before, for habits that are hardly ever logged.
    mutating func findUsual(before day: DiaryDate, of habits: [Habit]) {
        if usual?.covers(habits, before: day) != true { usual = UsualAmounts(before: day, of: habits, in: table) }
    }
}

extension Change {
    /// The entries that the change takes out or puts in.
    var entries: [Entry] {
        switch self {
        case .add(let entry), .delete(let entry): [entry]
        case .edit(let before, let after): [before, after]
        }
    }
}
