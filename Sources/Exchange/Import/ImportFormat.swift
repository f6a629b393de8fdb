import Catalog
import Diary

/// The formats that can be imported.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
    /// A CSV file with a mapping, or one that `twinge export csv` wrote.
    case csv
    /// The JSON that `twinge export json` writes.
    case twingeJSON = "twinge-json"
    /// The rec text that `twinge export rec` writes, or a file of a diary.
    case twingeRec = "twinge-rec"
    /// The CSV export of Bearable.
    case bearable
    /// The CSV export of Daylio.
    case daylio
    /// The CSV export of Track & Graph.
    case trackAndGraph = "track-and-graph"
    /// `Checkmarks.csv` of Loop Habit Tracker.
    case loop
    /// `export.xml` of Apple Health.
    case appleHealth = "apple-health"
    /// What `jrnl --export json` or `text` writes.
    case jrnl
    /// The CSV export of Migraine Buddy.
    case migraineBuddy = "migraine-buddy"
    /// The CSV export of PainTracker.ca.
    case painTracker = "paintracker"
    /// The CSV export of Cluster Headache Tracker.
    case clusterHeadache = "cluster-headache"
    /// The CSV export of HabitBull.
    case habitBull = "habitbull"
    /// The detailed CSV export of Nomie.
    case nomie
    /// The CSV export of Flaredown.
    case flaredown
    /// The CSV export of TapLog.
    case tapLog = "taplog"
    /// The JSON export of ActivityWatch.
    case activityWatch = "activitywatch"
    /// What `timew export` writes.
    case timewarrior
    /// Files of a Fitbit export.
    case fitbit
    /// Files of a Garmin Connect export.
    case garmin
    /// The database that Health Connect exports.
    case healthConnect = "health-connect"
    /// The database of SECUSO's Privacy Friendly Pain Diary.
    case secuso = "secuso-pain-diary"
    /// The JSON export of Day One.
    case dayOne = "day-one"
    /// An org file with dated headings.
    case org
    /// Markdown with dated headings, such as daily notes of Obsidian.
    case markdown
    /// An iCalendar file.
    case iCalendar = "icalendar"

    /// The app that writes the format; nil for tables and Twinge's own formats.
    var app: (any AppSource.Type)? {
        switch self {
        case .csv, .twingeJSON, .twingeRec: nil
        case .bearable: BearableSource.self
        case .daylio: DaylioSource.self
        case .trackAndGraph: TrackAndGraphSource.self
        case .loop: LoopSource.self
        case .appleHealth: AppleHealthSource.self
        case .jrnl: JrnlSource.self
        case .migraineBuddy: MigraineBuddySource.self
        case .painTracker: PainTrackerSource.self
        case .clusterHeadache: ClusterHeadacheSource.self
        case .habitBull: HabitBullSource.self
        case .nomie: NomieSource.self
        case .flaredown: FlaredownSource.self
        case .tapLog: TapLogSource.self
        case .activityWatch: ActivityWatchSource.self
        case .timewarrior: TimewarriorSource.self
        case .fitbit: FitbitSource.self
        case .garmin: GarminSource.self
        case .healthConnect: HealthConnectSource.self
        case .secuso: SecusoSource.self
        case .dayOne: DayOneSource.self
        case .org: OrgSource.self
        case .markdown: MarkdownSource.self
        case .iCalendar: CalendarSource.self
        }
    }

    /// Reads a file that is in memory as a whole, as in tests and fuzzing; the program gives it to an ``ImportSieve`` piece by piece.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - mapping: the mapping file; needed for CSV from other programs; for apps it says what names mean.
    ///   - context: what is known about the diary it is for.
    /// - Throws: ``ImportError`` if the file can't be used as a whole; rows that can't are in the report.
    public func read(
        _ bytes: [UInt8], mapping: CatalogSource? = nil, context: ImportContext
    ) throws(ImportError) -> ImportOutcome {
        var sieve = ImportSieve(for: self, dayStart: context.dayStart)
        sieve.take(bytes)
        return try sieve.outcome(mapping: mapping, context: context)
    }
}

extension ImportFormat {
    /// Returns the path of the table in an archive that says what the columns of a file are; nil if the format has none.
    public func legend(of path: String) -> String? { self == .loop ? LoopSource.legend(ofPath: path) : nil }
}
