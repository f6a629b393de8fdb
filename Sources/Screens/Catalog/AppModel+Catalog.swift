import Catalog
import Diary

extension AppModel {
    /// Opens the list of what can be logged, unless nothing can be written.
    mutating func openCatalog() {
        guard !refusesWriting() else { return }
        open(CatalogEditor())
    }

    /// Changes what can be logged: in memory at once, on disk as soon as the run loop can; undone together.
    ///
    /// - Parameters:
    ///   - tracked: the habits asked at check-in from now on; as before when left out.
    ///   - summary: what was done, in words that follow “Saved: ”.
    mutating func commit(
        _ change: CatalogChange, renaming: Renaming? = nil, tracked: [Name]? = nil, summary: String
    ) {
        var changes = [DiaryChange.catalog(change)]
        if let tracked { changes.append(.trackedHabits(from: preferences.trackedHabits, to: tracked)) }
        if let renaming { changes += self.changes(renaming) }
        let entries = changes.count { $0.ofEntry != nil }
        commit(changes, summary: summary)
        // Years of entries take a moment.
        if entries > 0, !writes.isEmpty {
            message = Message(.note, "Writing the new name into \(entries.counted("entry", "entries")).")
        }
    }

    /// Asks other habits at check-in, or the same in another order.
    mutating func commit(tracked names: [Name], summary: String) {
        commit([.trackedHabits(from: preferences.trackedHabits, to: names)], summary: summary)
    }

    /// The routines and entries with another name in them, as changes.
    private mutating func changes(_ renaming: Renaming) -> [DiaryChange] {
        diary.routines.routines.map { DiaryChange.routine(from: $0, to: renaming.renamed($0)) }.filter {
            $0 != $0.inverse
        }
            + edits(renaming).map(DiaryChange.entry)
    }

    /// The entries with another name in them, as changes.
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
    /// Puts the cursor of the list, where it is open, on a thing.
    mutating func selectInCatalog(_ name: Name) {
        guard let place = overlays.lastIndex(where: { $0.dialog is CatalogEditor }),
            var editor = overlays[place].dialog as? CatalogEditor
        else { return }
        editor.select(name)
        overlays[place].dialog = editor
    }
}
