import Catalog
import Diary

/// The forms that other diaries can be read from.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
    /// A CSV file with a mapping, or one that `twinge export csv` wrote.
    case csv
    /// The JSON that `twinge export json` writes.
    case twingeJSON = "twinge-json"
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

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - mapping: the mapping file; needed for CSV of other programs, for apps it says what names mean.
    ///   - context: what is known of the diary it is for.
    /// - Throws: ``ImportError`` when the file cannot be used as a whole; rows that cannot are in the account.
    public func read(
        _ bytes: [UInt8], mapping: CatalogSource? = nil, context: ImportContext
    ) throws(ImportError) -> ImportOutcome {
        switch self {
        case .csv:
            guard let mapping else { return try TwingeCSVImport.read(bytes, context: context) }
            return try CSVImport.read(
                bytes, mapping: try ImportMapping(mapping, catalog: context.catalog), context: context)
        case .twingeJSON: return try TwingeJSONImport.read(bytes, context: context)
        case .bearable: return try AppImport.read(bytes, from: BearableSource.self, mapping: mapping, context: context)
        case .daylio: return try AppImport.read(bytes, from: DaylioSource.self, mapping: mapping, context: context)
        case .trackAndGraph:
            return try AppImport.read(bytes, from: TrackAndGraphSource.self, mapping: mapping, context: context)
        case .loop: return try AppImport.read(bytes, from: LoopSource.self, mapping: mapping, context: context)
        case .appleHealth:
            return try AppImport.read(bytes, from: AppleHealthSource.self, mapping: mapping, context: context)
        case .jrnl: return try AppImport.read(bytes, from: JrnlSource.self, mapping: mapping, context: context)
        }
    }
}
