import Catalog
import Files

/// Takes a file in pieces and keeps only what an import needs, so that a large export is never in memory as a whole.
///
/// For Apple Health, whose exports reach gigabytes, that is symptoms, sleep, steps and workouts; for all other formats, everything.
public struct ImportSieve {
    private let format: ImportFormat
    private let health: AppleHealthReader?
    private var bytes: [UInt8] = []
    private var hash = Fingerprint()

    /// Creates a sieve for a format.
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
        // Keep enough to see that this is the archive itself; the import reports that.
        if health != nil, bytes.isEmpty { bytes += piece.prefix(2) }
    }

    /// Reads what was taken.
    ///
    /// - Parameters:
    ///   - mapping: the mapping file; needed for CSV from other programs; for apps it says what names mean.
    ///   - context: what is known about the diary it is for.
    /// - Throws: ``ImportError`` if the file can't be used as a whole; rows that can't are in the report.
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
