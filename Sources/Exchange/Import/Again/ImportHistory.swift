import Diary

/// What earlier imports wrote into the diary.
public struct ImportHistory: Sendable {
    private var prints: [String: [EntryID: EntryPrint]] = [:]
    private var sources: [String: String] = [:]

    /// Puts the imports together, oldest first; those that were taken back count no more.
    public init(_ records: [ImportRecord] = []) {
        for record in records where record.undone == nil {
            if !record.digest.isEmpty { sources[record.digest] = record.source }
            for entry in record.entries {
                prints[record.source, default: [:]][entry.id] = entry.fate == .removed ? nil : entry.print
            }
        }
    }

    /// What was written into the entries of a source.
    func written(by source: String) -> [EntryID: EntryPrint] { prints[source] ?? [:] }

    /// The source that a file was imported as before; nil for a file that is new.
    func source(ofFile digest: String) -> String? { sources[digest] }
}
