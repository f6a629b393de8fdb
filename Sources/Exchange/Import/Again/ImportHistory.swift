import Diary

/// What earlier imports wrote into the diary.
public struct ImportHistory: Sendable {
    private var prints: [String: [EntryID: EntryPrint]] = [:]
    private var sources: [String: String] = [:]

    /// Combines the imports, oldest first; undone ones don't count.
    public init(_ records: [ImportRecord] = []) {
        for record in records where record.undone == nil {
            if !record.digest.isEmpty { sources[record.digest] = record.source }
            for entry in record.entries {
                prints[record.source, default: [:]][entry.id] = entry.fate == .removed ? nil : entry.print
            }
        }
    }

    /// Returns what was written into the entries of a source.
    func written(by source: String) -> [EntryID: EntryPrint] { prints[source] ?? [:] }

    /// Returns the source that a file was imported as before, or nil for a new file.
    func source(ofFile digest: String) -> String? { sources[digest] }
}
