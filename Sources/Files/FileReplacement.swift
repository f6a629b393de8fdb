import SystemPackage

/// A file as it was read, which can be replaced atomically.
public final class FileReplacement {
    /// How often a write is retried on a file that another program keeps replacing: enough for one that does so many times a second
    /// while the machine is busy.
    public static let mostTries = 200

    /// The file itself, after following links if requested.
    public let path: FilePath
    /// Its bytes as they were read.
    public let bytes: [UInt8]
    private let status: Stat
    private let folder: OpenFolder
    private let name: String

    /// Reads a file.
    ///
    /// - Parameter isLinkFollowed: whether the user may have put a link there on purpose; then what it points to is replaced, never
    ///   the link.
    /// - Throws: ``FileError`` if it cannot be read, or is not the user's own.
    public init(reading path: FilePath, followingLink isLinkFollowed: Bool) throws(FileError) {
        let target = isLinkFollowed ? try path.resolvingLinks() : path
        let name = target.lastComponent?.string ?? ""
        let folder = try OpenFolder(target.folder, for: .read)
        let file = try folder.open(name, .readOnly, for: .read)
        let bytes = try file.readToEnd()
        self.path = target
        self.name = name
        self.bytes = bytes
        self.status = file.status
        self.folder = folder
    }

    /// Replaces the file with the bytes and waits until they are on disk.
    ///
    /// At every instant the name refers to the whole old file or the whole new one. An editor that takes no lock may save between
    /// the last check of the file and its replacement; so the two files are swapped, and the one swapped out is checked once more.
    ///
    /// - Parameter first: called when nothing is left that is likely to fail; if it throws, the file is left as it was.
    /// - Returns: `nil`, having changed nothing, if the file is no longer as it was read.
    /// - Throws: ``FileError``; the file is as it was unless the error says that it ``FileError/isInPlace``.
    public func replace(
        with newBytes: [UInt8], after first: () throws(FileError) -> Void = {}
    ) throws(FileError) -> WrittenFile? {
        guard newBytes != bytes else {
            // The change may be there already because an earlier attempt got this far and then failed.
            try folder.synchronize()
            return WrittenFile(file: FileIdentity(status), time: .now(), before: status)
        }
        let temporary = try folder.writeTemporary(
            newBytes, for: name, permissions: status.permissions, owner: status)
        let areExchanged: Bool
        do throws(FileError) {
            guard try isUnchanged(name) else {
                try? folder.remove(temporary.name)
                return nil
            }
            try first()
            areExchanged = try exchange(temporary.name)
            if !areExchanged { try folder.putInPlace(temporary.name, as: name) }
        } catch {
            try? folder.remove(temporary.name)
            throw error
        }
        if areExchanged, try !takeAway(temporary.name, inPlaceOf: temporary.identity) { return nil }
        try folder.confirm(path)
        // By the clock of the file system, which may differ from ours.
        let changed = (try? folder.status(of: name)).map { FileTime($0.st_ctim) }
        return WrittenFile(file: temporary.identity, time: changed ?? .now(), before: status)
    }

    /// Removes the old file, which was swapped out for ours.
    ///
    /// - Returns: `false`, having swapped the file back, if it isn't the one that was read.
    private func takeAway(_ temporary: String, inPlaceOf ours: FileIdentity) throws(FileError) -> Bool {
        let isAsRead: Bool
        do throws(FileError) {
            isAsRead = try isUnchanged(temporary)
        } catch {
            try? putBack(temporary, inPlaceOf: ours)
            throw error
        }
        if isAsRead { try? folder.remove(temporary) } else { try putBack(temporary, inPlaceOf: ours) }
        return isAsRead
    }

    /// Restores an editor's file, which was swapped out for ours.
    private func putBack(_ temporary: String, inPlaceOf ours: FileIdentity) throws(FileError) {
        _ = try exchange(temporary)
        // What is swapped out now is ours, unless the editor has saved once more: then that is what counts.
        if let status = try? folder.status(of: temporary), FileIdentity(status) != ours { _ = try exchange(temporary) }
        try? folder.remove(temporary)
    }

    /// Swaps the file with another one atomically.
    ///
    /// - Returns: `false`, having done nothing, if the file system can't do it.
    private func exchange(_ temporary: String) throws(FileError) -> Bool {
        do throws(Errno) {
            try folder.exchange(temporary, with: name)
            return true
        } catch .invalidArgument, .noFunction, .notSupported {
            return false
        } catch {
            throw FileError(.write, path, error)
        }
    }

    /// Returns whether a name still refers to the file that was read, as far as the system can tell.
    private func isUnchanged(_ name: String) throws(FileError) -> Bool {
        let now: Stat
        do throws(Errno) {
            now = try folder.status(of: name)
        } catch .noSuchFileOrDirectory {
            return false
        } catch {
            throw FileError(.write, path, error)
        }
        return FileIdentity(now) == FileIdentity(status) && now.size == status.size
            && FileTime(now.st_mtim) == FileTime(status.st_mtim)
    }
}

extension OpenFolder {
    /// Writes bytes beside a file and waits until they are on disk.
    ///
    /// - Parameter owner: the file whose owner it gets if root writes; else that of the folder.
    func writeTemporary(
        _ bytes: [UInt8], for name: String, permissions: FilePermissions, owner: Stat? = nil
    ) throws(FileError) -> (name: String, identity: FileIdentity) {
        let temporary = TemporaryName.make(for: name)
        do throws(FileError) {
            let file = try create(temporary, permissions: permissions, owner: owner)
            try file.writeAll(bytes)
            try file.synchronizeData()
            return (temporary, FileIdentity(file.status))
        } catch {
            try? remove(temporary)
            throw FileError(error.action, file(name), error.reason)
        }
    }

    /// Creates an empty file.
    func create(
        _ name: String, permissions: FilePermissions, owner: Stat?
    ) throws(FileError) -> RegularFile {
        let file = try open(name, .writeOnly, options: [.create, .exclusiveCreate], for: .write)
        if let owner { try file.belong(toOwnerOf: owner) }
        try file.setPermissions(permissions)
        return file
    }

    /// Renames a temporary file to the name of the file beside it.
    func putInPlace(_ temporary: String, as name: String) throws(FileError) {
        do throws(Errno) {
            try rename(temporary, to: name)
        } catch {
            throw FileError(.write, file(name), error)
        }
    }

    /// Waits until a new name is on disk.
    func confirm(_ file: FilePath) throws(FileError) {
        do throws(FileError) {
            try synchronize()
        } catch {
            guard case .system(let failure) = error.reason else { throw error }
            throw FileError(.write, file, .unconfirmed(failure))
        }
    }
}
