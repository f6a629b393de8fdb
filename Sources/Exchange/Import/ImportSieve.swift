import Catalog
import Files

/// Takes a file in pieces and keeps only what an import makes use of, so that a large export is never in memory whole.
///
/// For Apple Health, whose exports reach gigabytes, these are symptoms, sleep, steps and workouts; for all other forms everything.
public struct ImportSieve {
    private let format: ImportFormat
    private let health: AppleHealthReader?
    private var bytes: [UInt8] = []
    private var hash = Fingerprint()

    /// A sieve for a form.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins, 0 to 12.
    public init(for format: ImportFormat, dayStart: Int) {
        self.format = format
        health = format == .appleHealth ? AppleHealthReader(dayStart: dayStart) : nil
    }

    /// Takes the next piece.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func take(_ piece: [UInt8]) {
        hash.mix(piece)
        if let health { health.read(piece) } else { bytes += piece }
        // That it is the archive and not the file in it is for the import to say.
        if health != nil, bytes.isEmpty { bytes += piece.prefix(2) }
    }

    /// Reads what was taken.
    ///
    /// - Parameters:
    ///   - mapping: the mapping file; needed for CSV of other programs, for apps it says what names mean.
    ///   - context: what is known of the diary it is for.
    /// - Throws: ``ImportError`` when the file cannot be used as a whole; rows that cannot are in the account.
    public func outcome(mapping: CatalogSource?, context: ImportContext) throws(ImportError) -> ImportOutcome {
        var context = context
        context.digest = String(hash.value, radix: 36)
        if let app = format.app {
            try AppImport.refuseArchive(bytes)
            let reading = if let health { try health.finish() } else { try app.read(bytes, for: context) }
            return try AppImport.read(reading, from: app, mapping: mapping, context: context)
        }
        if format == .twingeJSON { return try TwingeJSONImport.read(bytes, context: context) }
        if format == .twingeRec { return try TwingeRecImport.read(bytes, context: context) }
        guard let mapping else { return try TwingeCSVImport.read(bytes, context: context) }
        return try CSVImport.read(
            bytes, mapping: try ImportMapping(mapping, catalog: context.catalog), context: context)
    }
}
