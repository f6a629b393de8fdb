import Data
import Diary

/// The forms that other diaries can be read from.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
    /// A CSV file with a mapping, or one that `twinge export csv` wrote.
    case csv
    /// The JSON that `twinge export json` writes.
    case twingeJSON = "twinge-json"

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - mapping: the mapping file, for CSV.
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
        }
    }
}
