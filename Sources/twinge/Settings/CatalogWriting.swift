import Catalog
import Diary
import Files
import Journal

/// Carries out changes of the catalog on disk: in the user's own files, in what was logged and in the settings.
///
/// The commands and the screens write through it alike.
struct CatalogWriting: Sendable {
    let ownCatalog: OwnCatalog
    let settings: SettingsFile
    let journal: Journal

    /// Carries out a change of the own files as they are now, which another program may have changed.
    ///
    /// - Throws: ``Failure`` or `FileError` when they cannot be read or written.
    func carryOut(_ change: CatalogChange) throws { try carryOut { _ in change } }

    /// Carries out a change that follows from the own files as they are now.
    ///
    /// An abandoned name may get another meaning by it. What was logged under it and not rewritten yet, because a
    /// renaming was cut off or another device wrote it later, gets the name of its own thing first.
    ///
    /// - Parameter make: gives the change; `nil` leaves the files as they are.
    /// - Returns: the catalog afterwards.
    /// - Throws: ``Failure`` or `FileError` when they cannot be read or written, or what `make` throws.
    @discardableResult
    func carryOut(_ make: (Catalog) throws -> CatalogChange?) throws -> Catalog {
        try ownCatalog.change { before in
            guard let change = try make(before) else { return nil }
            let names = before.formerNames
            if !names.isEmpty, before.applying(change).formerNames.frees(oneOf: names) { try write(names) }
            return change
        }.after
    }

    /// Writes the present names into the entries and routines that were written under names from before a renaming.
    ///
    /// - Returns: How many entries were changed.
    /// - Throws: `FileError` when the diary cannot be read or written.
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

    /// Takes the habits that are asked at check-in into the settings; none for those the catalog suggests.
    ///
    /// - Throws: ``Failure`` or `FileError` when the settings cannot be written.
    func track(_ habits: [Name]?) throws {
        try settings.write(.track, habits?.map(\.text) ?? [])
    }

    /// Takes into the settings whether the weekly questions are asked.
    ///
    /// - Throws: ``Failure`` or `FileError` when the settings cannot be written.
    func askWeeklyQuestions(_ isWanted: Bool) throws {
        try settings.write(.weekly, [isWanted ? "yes" : "no"])
    }
}

extension CommandContext {
    /// Where the user's own catalog files are.
    var ownCatalog: OwnCatalog { OwnCatalog(in: locations.settingsFolder, home: environment["HOME"]) }

    /// Where changes of the catalog go.
    var catalogWriting: CatalogWriting {
        CatalogWriting(ownCatalog: ownCatalog, settings: SettingsFile(path: locations.settings), journal: journal)
    }
}
