import Catalog
import Diary

/// What an import knows about the diary it is for.
public struct ImportContext: Sendable {
    /// The catalog, with the user's own additions.
    public var catalog: Catalog
    /// The entries the diary has, so that a second import adds nothing.
    public var existing: [EntryID: Entry]
    /// The former names of things, under which earlier imports may have written them.
    public var names = FormerNames()
    /// What earlier imports wrote.
    public var history: ImportHistory
    /// The path of the file, whose folders may say what it is about; empty for standard input.
    public var file = ""
    /// The name of the file that was given, which may be an archive; empty if it isn't known.
    public var fileName = ""
    /// The table beside the file in its archive that says what its columns are; empty if there is none.
    public var legend: [UInt8] = []
    /// A number derived from the file's bytes, by which the file is recognised.
    public var digest = ""
    /// The hour at which a diary day begins, 0 to 12.
    public var dayStart: Int
    /// The zone the user lives in, for sources that name none.
    public var zone: Zone
    /// The current moment, after which nothing can have been logged; nil if it isn't known.
    public var now: Moment?
    /// The order of day, month and year, if the user has chosen one; nil to detect it.
    public var dates: DatePartOrder?
    /// From which day numbers in place of dates count.
    public var serials = SerialDateSystem.since1900

    /// Creates the context of an import.
    public init(
        catalog: Catalog = .standard, existing: [Entry] = [], history: ImportHistory = ImportHistory(),
        dayStart: Int = 4, zone: Zone,
        now: Moment? = nil, dates: DatePartOrder? = nil
    ) {
        self.catalog = catalog
        self.existing = Dictionary(existing.map { ($0.id, $0) }) { first, _ in first }
        self.history = history
        self.dayStart = dayStart
        self.zone = zone
        self.now = now
        self.dates = dates
    }
}
