import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension DiaryFolder {
    /// Makes the folders that are missing, for their owner alone, with the descriptor and the merge set-up in them.
    ///
    /// - Throws: ``JournalError`` if they cannot be made.
    public func create() throws(JournalError) {
        try Self.makeFolder(journal)
        try writeCompanions()
    }

    /// Writes the files beside the months that can be made again at any time, where they are missing.
    func writeCompanions() throws(JournalError) {
        try Self.writeOnce(schema, JournalFormat.header)
        try Self.writeOnce(gitAttributes, "*.rec merge=twinge\n")
    }

    /// Makes a folder, and those above it that are missing, for its owner alone whatever the umask is.
    static func makeFolder(_ folder: FilePath) throws(JournalError) {
        switch make(folder) {
        case nil: break
        case .fileExists?:
            // A link to nowhere exists as a name but cannot be entered; saying so beats failing later.
            guard (try? Stat(folder))?.type == .directory else {
                throw JournalError(.write, folder, (try? Stat(folder)) == nil ? .noSuchFileOrDirectory : .notDirectory)
            }
            return
        case .noSuchFileOrDirectory?:
            let parent = folder.removingLastComponent()
            guard !parent.isEmpty, parent != folder else { throw JournalError(.write, folder, .noSuchFileOrDirectory) }
            try makeFolder(parent)
            if let failure = make(folder), failure != .fileExists { throw JournalError(.write, folder, failure) }
        case let failure?: throw JournalError(.write, folder, failure)
        }
        try synchronize(folder.removingLastComponent())
    }

    /// Waits until the names in a folder are on the disk.
    static func synchronize(_ folder: FilePath) throws(JournalError) {
        try OpenFolder(folder.isEmpty ? "." : folder).synchronize()
    }

    private static func make(_ folder: FilePath) -> Errno? {
        do throws(Errno) {
            try retryingInterrupted { folder.withPlatformString { mkdir($0, 0o700) } }
            try retryingInterrupted { folder.withPlatformString { chmod($0, 0o700) } }
            return nil
        } catch {
            return error
        }
    }

    /// Writes a file that can be made again at any time, unless it is there.
    private static func writeOnce(_ path: FilePath, _ text: String) throws(JournalError) {
        do throws(JournalError) {
            let file = try RegularFile.open(path, .writeOnly, options: [.create, .exclusiveCreate], for: .write)
            try file.setPermissions(.ownerReadWrite)
            try file.writeAll(Array(text.utf8))
        } catch {
            if error.reason != .system(.fileExists) { throw error }
        }
    }
}
