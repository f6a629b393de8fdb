import Catalog
import Diary

extension AppModel {
    /// Opens the list of what can be logged, unless the diary is read-only.
    mutating func openCatalog() {
        guard !refusesWriting() else { return }
        open(CatalogEditor())
    }

    /// Changes what can be logged, in memory at once and on disk as soon as the run loop can; undone as one step.
    ///
    /// - Parameters:
    ///   - tracked: the habits asked at check-in from now on; nil for no change.
    ///   - summary: what was done, worded to follow “Saved: ”.
    mutating func commit(
        _ change: CatalogChange, renaming: Renaming? = nil, tracked: [Name]? = nil, summary: String
    ) {
        var changes = [DiaryChange.catalog(change)]
        if let tracked { changes.append(.trackedHabits(from: preferences.trackedHabits, to: tracked)) }
        if let renaming { changes += self.changes(renaming) }
        let entries = changes.count { $0.ofEntry != nil }
        commit(changes, summary: summary)
        // Rewriting years of entries takes a moment.
        if entries > 0, !writes.isEmpty {
            message = Message(.note, "Writing the new name into \(entries.counted("entry", "entries")).")
        }
    }

    /// Changes the habits asked at check-in, or their order.
    mutating func commit(tracked names: [Name], summary: String) {
        commit([.trackedHabits(from: preferences.trackedHabits, to: names)], summary: summary)
    }

    /// Returns the changes that rename something in the routines and entries.
    private mutating func changes(_ renaming: Renaming) -> [DiaryChange] {
        diary.routines.routines.map { DiaryChange.routine(from: $0, to: renaming.renamed($0)) }.filter {
            $0 != $0.inverse
        }
            + edits(renaming).map(DiaryChange.entry)
    }

    /// Returns the changes that rename something in the entries.
    private mutating func edits(_ renaming: Renaming) -> [Change] {
        var edits: [Change] = []
        for entry in diary.logbook.entries {
            var renamed = renaming.renamed(entry)
            guard renamed != entry else { continue }
            renamed.edited = time.now.wholeMinute
            if renamed.id.isProvisional { renamed.id = newEntryID() }
            edits.append(.edit(from: entry, to: renamed))
        }
        return edits
    }
}

extension AppModel {
    /// Moves the cursor of the list, if open, to an item.
    mutating func selectInCatalog(_ name: Name) {
        guard let place = overlays.lastIndex(where: { $0.dialog is CatalogEditor }),
            var editor = overlays[place].dialog as? CatalogEditor
        else { return }
        editor.select(name)
        overlays[place].dialog = editor
    }
}
