import SystemPackage

/// A file as it was read, and the way to put other bytes in its place at one instant.
struct FileReplacement {
    /// How often a write is tried on a file that another program keeps putting anew: enough for one that does so many times a
    /// second while the machine is busy.
    static let mostTries = 200

    /// The file itself, after following links.
    let path: FilePath
    /// Its bytes as they were read.
    let bytes: [UInt8]
    private let status: Stat

    /// Reads a file; a link is followed.
    init(reading path: FilePath) throws(JournalError) {
        self.path = try path.resolvingLinks()
        let file = try RegularFile.open(self.path, .readOnly, for: .read)
        bytes = try file.readToEnd()
        status = file.status
    }

    /// Puts the bytes in place of the file and waits until that is on the disk.
    ///
    /// At every instant the name stands for the whole old file or the whole new one. An editor that takes no lock may save between
    /// the last look at the file and the replacing; so the two files change places, and what comes out is looked at once more.
    ///
    /// - Parameter first: done when nothing is left that is likely to fail; if it throws, the file is left as it was.
    /// - Returns: `nil`, having changed nothing, if the file is no longer as it was read.
    func replace(
        with newBytes: [UInt8], after first: () throws(JournalError) -> Void = {}
    ) throws(JournalError) -> WrittenFile? {
        guard newBytes != bytes else {
            // The change may be there already because an earlier try got this far and then failed.
            try DiaryFolder.synchronize(path.folder)
            return WrittenFile(file: FileIdentity(status), time: .now())
        }
        let folder = try OpenFolder(path.folder)
        let (temporary, identity) = try Self.writeTemporary(newBytes, for: path, permissions: status.permissions)
        let areExchanged: Bool
        do throws(JournalError) {
            guard try isUnchanged(at: path) else {
                try? temporary.remove()
                return nil
            }
            try first()
            areExchanged = try Self.exchange(temporary, path)
            if !areExchanged { try Self.rename(temporary, to: path) }
        } catch {
            try? temporary.remove()
            throw error
        }
        let written = WrittenFile(file: identity, time: .now())
        if areExchanged, try !takeAway(temporary, inPlaceOf: identity) { return nil }
        try folder.synchronize()
        return written
    }

    /// Removes the old file, which came out in exchange for ours.
    ///
    /// - Returns: `false`, with the file that came out in place again, if it is not the one that was read.
    private func takeAway(_ temporary: FilePath, inPlaceOf ours: FileIdentity) throws(JournalError) -> Bool {
        let isAsRead: Bool
        do throws(JournalError) {
            isAsRead = try isUnchanged(at: temporary)
        } catch {
            try? putBack(temporary, inPlaceOf: ours)
            throw error
        }
        if isAsRead { try? temporary.remove() } else { try putBack(temporary, inPlaceOf: ours) }
        return isAsRead
    }

    /// Puts an editor's file, which came out in exchange for ours, in place again.
    private func putBack(_ temporary: FilePath, inPlaceOf ours: FileIdentity) throws(JournalError) {
        _ = try Self.exchange(temporary, path)
        // What comes out now is ours, unless the editor has saved once more: then that is what counts.
        if let status = try? Stat(temporary), FileIdentity(status) != ours { _ = try Self.exchange(temporary, path) }
        try? temporary.remove()
    }

    /// Puts the bytes in a file, in place of what is there if anything is, and waits until that is on the disk.
    static func put(_ bytes: [UInt8], at path: FilePath) throws(JournalError) {
        let folder = try OpenFolder(path.folder)
        let (temporary, _) = try writeTemporary(bytes, for: path, permissions: .ownerReadWrite)
        do throws(JournalError) {
            try rename(temporary, to: path)
        } catch {
            try? temporary.remove()
            throw error
        }
        try folder.synchronize()
    }

    private static func writeTemporary(
        _ bytes: [UInt8], for path: FilePath, permissions: FilePermissions
    ) throws(JournalError) -> (FilePath, FileIdentity) {
        let temporary = path.folder.appending(TemporaryName.make(for: path))
        let options: FileDescriptor.OpenOptions = [.create, .exclusiveCreate, .noFollow]
        do throws(JournalError) {
            let file = try RegularFile.open(temporary, .writeOnly, options: options, for: .write)
            try file.setPermissions(permissions)
            try file.writeAll(bytes)
            try file.synchronizeData()
            return (temporary, FileIdentity(file.status))
        } catch {
            try? temporary.remove()
            throw error
        }
    }

    private static func rename(_ temporary: FilePath, to path: FilePath) throws(JournalError) {
        do throws(Errno) {
            try temporary.rename(to: path)
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    /// Lets two files change places at one instant.
    ///
    /// - Returns: `false`, having done nothing, on a file system that cannot.
    private static func exchange(_ temporary: FilePath, _ path: FilePath) throws(JournalError) -> Bool {
        do throws(Errno) {
            try temporary.exchange(with: path)
            return true
        } catch .invalidArgument, .noFunction, .notSupported {
            return false
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    /// Whether a file is still the one that was read, as far as the system can tell.
    private func isUnchanged(at path: FilePath) throws(JournalError) -> Bool {
        let now: Stat
        do throws(Errno) {
            now = try Stat(path)
        } catch .noSuchFileOrDirectory {
            return false
        } catch {
            throw JournalError(.write, path, error)
        }
        return FileIdentity(now) == FileIdentity(status) && now.size == status.size
            && FileTime(now.st_mtim) == FileTime(status.st_mtim)
    }
}
