import Catalog
import Diary
import Files
import Journal

/// Writes changes of the catalog to disk: to the user's own files, to what was logged and to the settings.
///
/// Both the commands and the screens write through it.
struct CatalogWriting: Sendable {
    let ownCatalog: OwnCatalog
    let settings: SettingsFile
    let journal: Journal

    /// Carries out a change of the user's files as they are now, which another program may have changed.
    ///
    /// - Throws: ``Failure`` or `FileError` if they can't be read or written.
    func carryOut(_ change: CatalogChange) throws { try carryOut { _ in change } }

    /// Carries out a change that depends on the user's files as they are now.
    ///
    /// It may give an abandoned name a new meaning. Entries logged under that name and not rewritten yet, because a renaming was
    /// interrupted or another device wrote them later, first get the current name of what they meant.
    ///
    /// - Parameter make: returns the change; `nil` leaves the files as they are.
    /// - Returns: The catalog afterwards.
    /// - Throws: ``Failure`` or `FileError` if they can't be read or written, or what `make` throws.
    @discardableResult
    func carryOut(_ make: (Catalog) throws -> CatalogChange?) throws -> Catalog {
        try ownCatalog.change { before in
            guard let change = try make(before) else { return nil }
            let names = before.formerNames
            if !names.isEmpty, before.applying(change).formerNames.frees(oneOf: names) { try write(names) }
            return change
        }.after
    }

    /// Writes the current names into entries and routines that were written under names from before a renaming.
    ///
    /// - Returns: How many entries were changed.
    /// - Throws: `FileError` if the diary can't be read or written.
    @discardableResult
    func write(_ names: FormerNames, at now: Moment? = nil) throws(FileError) -> Int {
        let count = try journal.changeEntries { entry in
            var renamed = names.renamed(entry)
            if renamed != entry, let now { renamed.edited = now }
            return renamed
        }
        try journal.rewriteRoutines { names.renamed($0) }
        return count
    }

    /// Writes the habits asked at check-in to the settings; nil for those the catalog suggests.
    ///
    /// - Throws: ``Failure`` or `FileError` if the settings can't be written.
    func track(_ habits: [Name]?) throws {
        try settings.write(.track, habits?.map(\.text) ?? [])
    }

    /// Writes to the settings whether the weekly questions are asked.
    ///
    /// - Throws: ``Failure`` or `FileError` if the settings can't be written.
    func askWeeklyQuestions(_ isWanted: Bool) throws {
        try settings.write(.weekly, [isWanted ? "yes" : "no"])
    }
}

extension CommandContext {
    /// Where the user's own catalog files are.
    var ownCatalog: OwnCatalog { OwnCatalog(in: locations.settingsFolder, home: environment["HOME"]) }

    /// Writes changes of the catalog.
    var catalogWriting: CatalogWriting {
        CatalogWriting(ownCatalog: ownCatalog, settings: SettingsFile(path: locations.settings), journal: journal)
    }
}
