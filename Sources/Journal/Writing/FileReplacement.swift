import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A file as it was read, and the way to put other bytes in its place at one instant.
struct FileReplacement {
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
    /// At every instant the name stands for the whole old file or the whole new one.
    ///
    /// - Returns: `false`, having changed nothing, if the file is no longer as it was read.
    func replace(with newBytes: [UInt8]) throws(JournalError) -> Bool {
        guard newBytes != bytes else {
            // The change may be there already because an earlier try got this far and then failed.
            try DiaryFolder.synchronize(path.folder)
            return true
        }
        let temporary = try writeTemporary(newBytes)
        do throws(JournalError) {
            guard isUnchanged else {
                try? temporary.remove()
                return false
            }
            try rename(temporary)
        } catch {
            try? temporary.remove()
            throw error
        }
        try DiaryFolder.synchronize(path.folder)
        return true
    }

    private func writeTemporary(_ newBytes: [UInt8]) throws(JournalError) -> FilePath {
        let name = TemporaryName.make(for: path)
        let temporary = path.folder.appending(name)
        let options: FileDescriptor.OpenOptions = [.create, .exclusiveCreate, .noFollow]
        let file = try RegularFile.open(temporary, .writeOnly, options: options, for: .write)
        do throws(JournalError) {
            try setPermissions(of: file)
            try file.writeAll(newBytes)
            try file.synchronizeData()
        } catch {
            try? temporary.remove()
            throw error
        }
        return temporary
    }

    /// Gives the new file the permissions of the one it replaces.
    private func setPermissions(of file: borrowing RegularFile) throws(JournalError) {
        let permissions = status.permissions.intersection([
            .ownerReadWriteExecute, .groupReadWriteExecute, .otherReadWriteExecute,
        ])
        guard file.status.permissions != permissions else { return }
        do throws(Errno) {
            try retryingInterrupted { fchmod(file.descriptor.rawValue, permissions.rawValue) }
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    private func rename(_ temporary: FilePath) throws(JournalError) {
        do throws(Errno) {
            try temporary.rename(to: path)
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    /// Whether the file is still the one that was read, as far as the system can tell.
    private var isUnchanged: Bool {
        guard let now = try? Stat(path) else { return false }
        return now.deviceID == status.deviceID && now.inode == status.inode && now.size == status.size
            && now.st_mtim.tv_sec == status.st_mtim.tv_sec && now.st_mtim.tv_nsec == status.st_mtim.tv_nsec
    }
}
