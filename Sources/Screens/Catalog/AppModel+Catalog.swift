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
        guard !refusesWriting() else { return }
        let habits = tracked.map { History.HabitChoice(before: preferences.trackedHabits, after: $0) }
        var step = History.CatalogStep(change: change, habits: habits)
        var edits: [Change] = []
        if let renaming {
            edits = self.edits(renaming)
            step.routinesBefore = diary.routines.routines.filter { renaming.renamed($0) != $0 }
            step.routinesAfter = step.routinesBefore.map(renaming.renamed)
        }
        history.record(History.Step(changes: edits, catalog: step, summary: summary))
        // Years of entries take a moment.
        if !edits.isEmpty {
            message = Message(.note, "Writing the new name into \(edits.count.counted("entry", "entries")).")
        }
        write(step, edits, summary: "Saved: \(summary)")
    }

    /// Asks other habits at check-in, or the same in another order.
    mutating func commit(tracked names: [Name], summary: String) {
        guard !refusesWriting() else { return }
        let habits = History.HabitChoice(before: preferences.trackedHabits, after: names)
        history.record(History.Step(trackedHabits: habits, summary: summary))
        write(habits, summary: "Saved: \(summary)")
    }

    /// Carries out a change of what can be logged, in memory and towards the disk.
    ///
    /// - Parameter changes: the entries in which something has another name.
    mutating func write(_ step: History.CatalogStep, _ changes: [Change], summary: String) {
        catalog = catalog.applying(step.change)
        apply(changes)
        if !step.routinesAfter.isEmpty { stretches.endSession() }
        for routine in step.routinesAfter { diary.routines.insert(routine) }
        var sides = [SideChange.catalog(step.change)]
        if let habits = step.habits {
            preferences.trackedHabits = habits.after
            sides.append(.trackedHabits(habits.after))
        }
        append(sides, routines: step.routinesAfter, changes: changes, summary: summary)
    }

    /// Takes what another program has written into the person's own files.
    mutating func takeCatalog(_ read: Catalog, trackedHabits: [Name]?) {
        var read = read
        var tracked = trackedHabits
        // What is still on its way to disk is newer than what was read.
        for side in writes.sides {
            if case .catalog(let change) = side { read = read.applying(change) }
            if case .trackedHabits(let names) = side { tracked = names }
        }
        catalog = read
        preferences.trackedHabits = tracked
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
