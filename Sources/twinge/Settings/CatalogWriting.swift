import Catalog
import Diary
import Journal

/// Carries out changes of the catalog on disk: in the person's own files, in what was logged and in the settings.
///
/// The commands and the screens write through it alike.
struct CatalogWriting: Sendable {
    let ownCatalog: OwnCatalog
    let settings: SettingsFile
    let journal: Journal

    /// Carries out a change of the own files as they are now, which another program may have changed.
    ///
    /// - Throws: ``Failure`` when they cannot be read or written.
    func carryOut(_ change: CatalogChange) throws(Failure) {
        let before = try ownCatalog.read()
        let after = before.applying(change)
        if after != before { try ownCatalog.write(after, insteadOf: before) }
    }

    /// Puts another name for a thing into the entries and the routine, where the old one stands.
    ///
    /// - Returns: How many entries were changed.
    /// - Throws: `JournalError` when the diary cannot be read or written.
    @discardableResult
    func carryOut(_ renaming: Renaming, at now: Moment) throws(JournalError) -> Int {
        let count = try journal.changeEntries { entry in
            var renamed = renaming.renamed(entry)
            if renamed != entry { renamed.edited = now }
            return renamed
        }
        for routine in try journal.routines().history.routines {
            let renamed = renaming.renamed(routine)
            if renamed != routine { try journal.save(renamed) }
        }
        return count
    }

    /// Takes the habits that are asked at check-in into the settings; nothing for those the catalog suggests.
    ///
    /// - Throws: ``Failure`` when the settings cannot be written.
    func track(_ habits: [Name]?) throws(Failure) {
        try settings.write(.track, habits?.map(\.text) ?? [])
    }
}

extension CommandContext {
    /// Where the person's own catalog files are.
    var ownCatalog: OwnCatalog { OwnCatalog(in: locations.settingsFolder, home: environment["HOME"]) }

    /// Where changes of the catalog go.
    var catalogWriting: CatalogWriting {
        CatalogWriting(ownCatalog: ownCatalog, settings: SettingsFile(path: locations.settings), journal: journal)
    }
}
