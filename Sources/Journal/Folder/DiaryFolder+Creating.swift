import Files
import SystemPackage

extension DiaryFolder {
    /// Creates the folders that are missing, accessible only to their owner, with the descriptor and the merge set-up in them.
    ///
    /// - Throws: `FileError` if they can't be created.
    public func create() throws(FileError) {
        try journal.makeFolders()
        // A diary that has its descriptor is opened as it is.
        if (try? Stat(schema, followTargetSymlink: false)) == nil { try writeCompanions() }
    }

    /// Writes the missing files beside the months that can be recreated at any time.
    func writeCompanions() throws(FileError) {
        for (path, text) in companions { try Self.writeOnce(path, text) }
    }

    /// The contents of the files beside the months that can be recreated at any time.
    private var companions: [(path: FilePath, text: String)] {
        [
            (schema, JournalFormat.header), (gitAttributes, "*.rec merge=twinge\n"), (gitIgnore, Self.ignoredByGit),
            (syncthingIgnore, Self.ignoredBySyncthing),
        ]
    }

    /// Patterns of files that are useless on another device, for git.
    static let ignoredByGit = "journal/.lock\n.*\(TemporaryName.suffix)\n"
    /// Patterns of files that are useless on another device, for Syncthing.
    static let ignoredBySyncthing = "(?d)journal/.lock\n(?d).*\(TemporaryName.suffix)\n"

    /// Writes a file that can be recreated at any time, unless something is there.
    private static func writeOnce(_ path: FilePath, _ text: String) throws(FileError) {
        guard (try? Stat(path, followTargetSymlink: false)) == nil else { return }
        do throws(FileError) {
            try path.create(Array(text.utf8))
        } catch {
            if error.reason != .system(.fileExists) { throw error }
        }
    }
}
