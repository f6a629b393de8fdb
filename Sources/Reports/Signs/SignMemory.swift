import Catalog
import Diary
import Synchronization

/// The warning signs found last in a day's entries, so that a screen doesn't search the same words at every key press.
public final class SignMemory: Sendable {
    private struct Search: Sendable {
        let entries: [Entry]
        let conditions: Set<HealthCondition>
        let additions: [CatalogSource]
        let found: [RaisedSign]
    }

    private let latest = Mutex<Search?>(nil)

    /// Creates an empty memory.
    public init() {}

    /// Returns the signs that a day's entries raise and that rule out exercises on that day.
    public func signs(
        in entries: [Entry], catalog: Catalog, conditions: Set<HealthCondition>
    ) -> [RaisedSign] {
        latest.withLock { latest in
            if let latest, latest.entries == entries, latest.conditions == conditions,
                latest.additions == catalog.additions
            {
                return latest.found
            }
            let found = catalog.pressingSigns(in: entries, conditions: conditions)
            latest = Search(
                entries: entries, conditions: conditions, additions: catalog.additions, found: found)
            return found
        }
    }
}
