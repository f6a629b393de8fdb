import Diary
import Trends

/// What follows from the entries and is kept so that no key waits for it: the day table and the flare-ups.
///
/// Two models with the same entries have the same insights, so they count as equal.
struct Insights: Equatable, Sendable {
    /// Every day with entries, summed up.
    private(set) var table: DayTable
    /// The flare-ups.
    private(set) var flares: FlareHistory
    /// How long they last.
    private(set) var lengths: FlareLengths

    /// What follows from no entries.
    init() {
        table = DayTable(Logbook())
        flares = FlareHistory(table)
        lengths = FlareLengths([])
    }

    /// Works everything out anew.
    ///
    /// - Complexity: O(*n*) in the entries.
    mutating func rebuild(from logbook: Logbook, today: DiaryDate) {
        table = DayTable(logbook)
        findFlares(today: today)
    }

    /// Works out what a change touches; flare-ups only when it touches pain.
    mutating func update(after change: Change, in logbook: Logbook, today: DiaryDate) {
        let sides = change.entries
        for day in Set(sides.map { logbook.day(of: $0.when) }) { table.update(day, from: logbook) }
        if sides.contains(where: { !$0.scores.isEmpty || $0.flare != nil }) { findFlares(today: today) }
    }

    private mutating func findFlares(today: DiaryDate) {
        flares = FlareHistory(table, through: today)
        lengths = FlareLengths(flares.flares)
    }

    static func == (left: Insights, right: Insights) -> Bool { true }
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
