import Diary

/// The undoing of an import.
public struct ImportUndo: Sendable {
    /// The changes to the diary.
    public private(set) var changes: [Change] = []
    /// The entries that stay as they are because they were changed since.
    public private(set) var kept: [EntryID] = []

    /// Finds the changes that restore the diary from before an import.
    ///
    /// - Parameters:
    ///   - existing: the entries of the diary.
    ///   - names: the former names of things, under which they may have been imported.
    public init(_ record: ImportRecord, existing: [EntryID: Entry], names: FormerNames = FormerNames()) {
        let before = Dictionary(record.before.map { ($0.id, names.renamed($0)) }) { first, _ in first }
        for item in record.entries {
            let entry = existing[item.id]
            let isUntouched = entry.map { item.print.isPrint(of: $0, names) } ?? false
            switch (item.fate, entry, before[item.id]) {
            case (.added, let entry?, _) where isUntouched: changes.append(.delete(entry))
            case (.changed, let entry?, let old?):
                let update = EntryUpdate(entry, to: old, written: item.print, names: names, isWhole: true)
                if update.entry != entry { changes.append(.edit(from: entry, to: update.entry)) }
                if !update.kept.isEmpty { kept.append(item.id) }
            case (.removed, nil, let old?): changes.append(.add(old))
            case (.known, _, _), (_, nil, _): break
            default: kept.append(item.id)
            }
        }
    }
}
