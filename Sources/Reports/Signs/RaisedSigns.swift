import Catalog
import Diary

/// The warning signs raised by entries, collected day by day.
struct RaisedSigns: Sendable {
    let catalog: Catalog
    private let health: HealthHistory
    /// The days on which each sign was raised, earliest first, and what was logged or written to raise it, without repetition.
    private(set) var found: [Name: (days: [DiaryDate], causes: [String])] = [:]

    /// Starts without any.
    init(_ catalog: Catalog, health: HealthHistory) { (self.catalog, self.health) = (catalog, health) }

    /// Examines the entries of a day.
    ///
    /// - Complexity: O(entries · signs).
    mutating func add(_ entries: [Entry], on day: DiaryDate) {
        let conditions = health.profile(on: day).conditions
        for entry in entries {
            for raised in catalog.raisedSigns(by: entry, conditions: conditions) {
                var known = found[raised.sign.sign] ?? ([], [])
                if known.days.last != day { known.days.append(day) }
                if !known.causes.contains(raised.cause) { known.causes.append(raised.cause) }
                found[raised.sign.sign] = known
            }
        }
    }
}
