import Catalog
import Diary

/// What an import knows about the diary it is for.
public struct ImportContext: Sendable {
    /// The catalog, with the person's own additions.
    public var catalog: Catalog
    /// The identifiers of the entries the diary has, so that a second import adds nothing.
    public var existing: Set<EntryID>
    /// The hour at which a diary day begins, 0 to 12.
    public var dayStart: Int
    /// The zone the person lives in, for sources that do not say one.
    public var zone: ZoneRule
    /// The present moment, which nothing that was logged can lie after.
    public var now: Moment?
    /// The order of day, month and year, where the person has said it; nil when it is to be found out.
    public var dates: DateOrder?

    /// Creates the context of an import.
    public init(
        catalog: Catalog = .standard, existing: Set<EntryID> = [], dayStart: Int = 4, zone: ZoneRule,
        now: Moment? = nil, dates: DateOrder? = nil
    ) {
        self.catalog = catalog
        self.existing = existing
        self.dayStart = dayStart
        self.zone = zone
        self.now = now
        self.dates = dates
    }
}
