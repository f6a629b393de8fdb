import Exchange
import Files
import Journal

/// The undoing of what came beside the entries of an import: routines, reviews, experiments, earlier imports.
///
/// One that was changed since stays, as an entry does.
struct BesideUndo {
    /// A record, and what happens to it.
    struct Item: Encodable {
        /// What happens to a record.
        enum Fate: String, Encodable {
            /// It is removed.
            case removed
            /// It was changed since, and stays.
            case kept
        }

        let type: String
        let key: String
        let fate: Fate
    }

    /// The records that are still there, in the order in which they were added.
    private(set) var items: [Item] = []

    /// Compares what an import added with what the diary has now.
    ///
    /// - Throws: `FileError` if a file of the diary can't be read.
    init(_ beside: [ImportRecord.Beside], in journal: Journal) throws(FileError) {
        for file in SideFile.all {
            let added = beside.filter { $0.type == file.type }
            guard !added.isEmpty else { continue }
            var prints: [String: UInt64] = [:]
            for record in try journal.records(in: file).records { prints[record[file.key] ?? ""] = record.print }
            items += added.compactMap { record in
                prints[record.key].map { print in
                    Item(type: record.type, key: record.key, fate: print == record.print ? .removed : .kept)
                }
            }
        }
    }

    /// Removes those that weren't changed.
    ///
    /// - Throws: `FileError` if a file couldn't be written; it is then as it was.
    func save(in journal: Journal) throws(FileError) {
        for item in items where item.fate == .removed {
            guard let file = SideFile.all.first(where: { $0.type == item.type }) else { continue }
            try journal.remove(key: item.key, from: file)
        }
    }

    /// Returns what happens to them, in a line each; earlier imports are counted.
    ///
    /// - Parameter isWritten: false if nothing is written, to say what would happen.
    func lines(isWritten: Bool) -> [String] {
        let removed = isWritten ? "removed from" : "would be removed from"
        let lines = items.filter { $0.type != SideFile.imports.type }.map { item in
            let name = SideFile.all.first { $0.type == item.type }?.name ?? ""
            return switch item.fate {
            case .removed: "\(item.type) \(item.key) \(removed) \(name)"
            case .kept: "kept \(item.type) \(item.key) in \(name): it was changed since"
            }
        }
        let imports = items.filter { $0.type == SideFile.imports.type }
        let gone = imports.count { $0.fate == .removed }
        let kept = imports.count - gone
        return lines + (gone == 0 ? [] : ["\(gone.counted("earlier import")) \(removed) \(SideFile.imports.name)"])
            + (kept == 0 ? [] : ["kept \(kept.counted("earlier import")) in \(SideFile.imports.name), changed since"])
    }
}
