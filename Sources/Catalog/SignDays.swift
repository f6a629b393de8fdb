import Diary

/// The days on which a warning sign in what was logged rules out exercises, collected day by day, so that the entries needn't be kept.
///
/// Such a day counts as if a review of it had said so.
public struct SignDays: Sendable {
    /// The days.
    public private(set) var days: Set<DiaryDate> = []
    private let catalog: Catalog
    private let health: HealthHistory
    private let hasOwnSigns: Bool

    /// Starts without any.
    ///
    /// - Parameter health: what the reviews say.
    public init(_ catalog: Catalog, health: HealthHistory) {
        (self.catalog, self.health) = (catalog, health)
        hasOwnSigns = catalog.hasOwnSigns
    }

    /// Looks through the days of a logbook.
    ///
    /// - Complexity: O(length of what was written); far more for the few texts that may raise a sign.
    public mutating func add(_ logbook: Logbook) {
        for day in logbook.days { add(logbook.entries(on: day), dayStart: logbook.dayStart) }
    }

    /// Looks through one day again, whose entries have changed.
    public mutating func update(_ day: DiaryDate, from logbook: Logbook) {
        days.remove(day)
        add(logbook.entries(on: day), dayStart: logbook.dayStart)
    }

    /// Looks through entries, which may be only some of their days'.
    ///
    /// - Parameter matters: whether a day has to be looked at.
    public mutating func add(_ entries: [Entry], dayStart: Int, where matters: (DiaryDate) -> Bool = { _ in true }) {
        // By index: iterating over the entries would copy each of them.
        for place in entries.indices {
            let day = entries[place].when.diaryDay(startingAt: dayStart)
            guard !days.contains(day), matters(day) else { continue }
            func conditions() -> Set<HealthCondition> { health.profile(on: day).conditions }
            guard
                hasOwnSigns
                    || SignOutlines.builtIn.mayRaise(
                        by: entries[place], rulingOutExercise: true, conditions: conditions)
            else { continue }
            let raised = catalog.raisedSigns(by: entries[place], conditions: conditions())
            if raised.contains(where: \.sign.rulesOutExercise) { days.insert(day) }
        }
    }
}
