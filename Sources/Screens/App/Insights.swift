import Catalog
import Diary
import Reports
import Trends

/// What is derived from the entries and cached so that no key press has to wait for it: the day table and the flare-ups.
struct Insights: Sendable {
    /// Every day with entries, summed up.
    private(set) var table: DayTable
    /// The flare-ups, as they are known today.
    private(set) var flares = FlareHistory()
    /// The days on which a warning sign rules out exercises.
    private(set) var signDays: Set<DiaryDate> = []
    /// The day on which they are known; nil before anything was read.
    private var today: DiaryDate?
    /// The usual amounts before the day last requested.
    private(set) var usual: UsualAmounts?
    private var usualBasis: UsualBasis?
    /// The number of changes so far to the entries, the catalog and the reviews, so that slow results are recomputed only when needed.
    private(set) var revision = 0
    /// The revision of the last change that could affect any day, and that of the last change of each day since.
    private var changes: (ofAnyDay: Int, ofDays: [DiaryDate: Int]) = (0, [:])

    /// Creates the insights of an empty diary.
    init() {
        table = DayTable(Logbook())
    }

    /// Recomputes everything.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    mutating func rebuild(from logbook: Logbook, today: DiaryDate, signs: SignDays) {
        table = DayTable(logbook)
        noteChange(in: logbook, signs: signs)
        flares = FlareHistory(table, through: today)
        self.today = today
    }

    /// Finds the flare-ups as they are known on another day, when the present one is over: a day without an entry is missing by then.
    mutating func moveOn(to today: DiaryDate) {
        guard let known = self.today, known != today else { return }
        flares = flares.updated(table, since: min(known, today) + 1, through: today)
        self.today = today
    }

    /// Recomputes what a change affects; flare-ups only if it affects pain.
    mutating func update(after change: Change, in logbook: Logbook, today: DiaryDate, signs: SignDays) {
        let sides = change.entries
        var signs = signs
        let days = Set(sides.map { logbook.day(of: $0.when) })
        for day in days {
            table.update(day, from: logbook)
            signs.update(day, from: logbook)
            signDays.remove(day)
            // The usual amounts before a day don't depend on the day itself.
            if let known = usual, day < known.day { usual = nil }
        }
        signDays.formUnion(signs.days)
        revision += 1
        for day in days { changes.ofDays[day] = revision }
        guard let first = days.min(), sides.contains(where: { !$0.scores.isEmpty || $0.flare != nil }) else { return }
        flares = flares.updated(table, since: first, through: today)
    }

    /// Notes that the catalog or the reviews have changed.
    ///
    /// - Complexity: O(length of what was written).
    mutating func noteChange(in logbook: Logbook, signs: SignDays) {
        var signs = signs
        signs.add(logbook)
        signDays = signs.days
        usual = nil
        revision += 1
        changes = (revision, [:])
    }

    /// Returns the first day changed since a revision, a distant one if none was; nil if any day may have changed.
    ///
    /// - Complexity: O(*c*) for *c* days changed since everything was read.
    func firstDayChanged(since revision: Int) -> DiaryDate? {
        guard changes.ofAnyDay <= revision else { return nil }
        return changes.ofDays.filter { $0.value > revision }.keys.min() ?? DiaryDate(dayNumber: .max)
    }

    /// Returns the revision of the last change that could affect what follows from the days before a day: logging today doesn't change
    /// what was before.
    ///
    /// - Complexity: O(*c*) for *c* days changed since everything was read.
    func revision(before day: DiaryDate) -> Int {
        changes.ofDays.reduce(changes.ofAnyDay) { $1.key < day ? max($0, $1.value) : $0 }
    }

    /// Finds the usual amounts before a day, unless they are known already.
    ///
    /// - Parameter tracked: the habits chosen for the check-in; nil for the default ones.
    /// - Complexity: O(*d*) in the number of earlier days, for habits that are hardly ever logged.
    mutating func findUsual(before day: DiaryDate, tracked: [Name]?, of habits: () -> [Habit]) {
        let basis = UsualBasis(day: day, revision: revision, tracked: tracked)
        guard usual == nil || usualBasis != basis else { return }
        usualBasis = basis
        let habits = habits()
        if usual?.covers(habits, before: day) != true { usual = UsualAmounts(before: day, of: habits, in: table) }
    }

    /// The inputs of the usual amounts.
    private struct UsualBasis: Equatable {
        let day: DiaryDate
        let revision: Int
        let tracked: [Name]?
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
