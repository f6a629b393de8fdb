import Diary

/// What earlier imports wrote into the diary.
public struct ImportHistory: Sendable {
    private var prints: [String: [EntryID: EntryPrint]] = [:]
    private var sourcesByDigest: [String: String] = [:]
    private var filesBySource: [String: Set<String>] = [:]
    private var seriesByEntry: [EntryID: String] = [:]

    /// Combines the imports, oldest first; undone ones don't count.
    public init(_ records: [ImportRecord] = []) {
        var owners: [EntryID: String] = [:]
        for record in records where record.undone == nil {
            if !record.digest.isEmpty { sourcesByDigest[record.digest] = record.source }
            filesBySource[record.source, default: []].insert(record.file)
            for entry in record.entries {
                // A file may have entries of several earlier sources, each of which keeps its own. What Twinge itself exported has
                // the entries of every source, as the user has edited them.
                let owner = record.isOwn ? record.source : owners[entry.id] ?? record.source
                if !record.isOwn { owners[entry.id] = owner }
                if !record.isOwn, seriesByEntry[entry.id] == nil {
                    seriesByEntry[entry.id] = record.series ?? record.id
                }
                prints[owner, default: [:]][entry.id] = entry.fate == .removed ? nil : entry.print
            }
        }
    }

    /// The sources, in alphabetical order.
    var sources: [String] { filesBySource.keys.sorted() }

    /// Returns what was written into the entries of a source.
    func written(by source: String) -> [EntryID: EntryPrint] { prints[source] ?? [:] }

    /// Returns the names of the files that a source was imported from.
    func files(of source: String) -> Set<String> { filesBySource[source] ?? [] }

    /// Returns the first of the imports, each a later version of the one before, that an entry came with.
    func series(of entry: EntryID) -> String? { seriesByEntry[entry] }

    /// Returns the source that a file was imported as before, or nil for a new file.
    func source(ofFile digest: String) -> String? { sourcesByDigest[digest] }
}
