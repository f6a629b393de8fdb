import Data
import Diary

extension CommandContext {
    /// Where the person's own catalog files are.
    var ownCatalog: OwnCatalog { OwnCatalog(beside: locations.settings, home: environment["HOME"]) }

    /// The name of a thing that shows, as it was typed in whole or in part.
    ///
    /// - Throws: `NameError` when it stands for none or several.
    func name(typed text: String, of kind: CatalogKind) throws -> Name {
        let catalog = try catalog()
        switch kind {
        case .activity: return try catalog.activity(typed: text).name
        case .site: return try catalog.site(typed: text).name
        case .stretch: return try catalog.stretch(typed: text).name
        case .care: return try catalog.care(typed: text).name
        case .habit, .muscle, .feel: return try catalog.habit(typed: text).name
        }
    }

    /// Puts another name for a thing into the entries and the routine, where the old one stands.
    ///
    /// - Returns: How many entries were changed.
    func renameLogged(_ old: Name, to new: Name) throws -> Int {
        var count = 0
        for month in try journal.contents() {
            for entry in month.entries {
                var renamed = entry.renaming(old, to: new)
                guard renamed != entry else { continue }
                renamed.edited = now
                _ = try journal.edit(from: entry, to: renamed)
                count += 1
            }
        }
        for routine in try journal.routines().history.routines where routine.renaming(old, to: new) != routine {
            try journal.save(routine.renaming(old, to: new))
        }
        return count
    }

    /// Puts another name for a habit into the list of those asked at check-in.
    func renameTracked(_ old: Name, to new: Name) throws {
        guard let tracked = try settings().preferences.trackedHabits, tracked.contains(old) else { return }
        try SettingsFile(path: locations.settings).write(.track, tracked.map { ($0 == old ? new : $0).text })
    }
}
