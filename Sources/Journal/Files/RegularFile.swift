import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// An open file of which it is known that it is a file and not a folder, a pipe or a device; closed when let go.
struct RegularFile: ~Copyable {
    let path: FilePath
    let descriptor: FileDescriptor
    /// What the system knew about the file when it was opened.
    let status: Stat

    private init(path: FilePath, descriptor: FileDescriptor, status: Stat) {
        self.path = path
        self.descriptor = descriptor
        self.status = status
    }

    deinit {
        try? descriptor.close()
    }

    /// Opens a file without ever waiting for a pipe's other end or taking over a terminal.
    static func open(
        _ path: FilePath, _ mode: FileDescriptor.AccessMode, options: FileDescriptor.OpenOptions = [],
        for action: JournalError.Action
    ) throws(JournalError) -> RegularFile {
        let descriptor: FileDescriptor
        do {
            let safely: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking, .init(rawValue: O_NOCTTY)]
            descriptor = try FileDescriptor.open(
                path, mode, options: options.union(safely), permissions: .ownerReadWrite)
        } catch Errno.isDirectory {
            throw JournalError(action, path, .notAFile("a folder"))
        } catch Errno.noSuchAddressOrDevice {
            throw JournalError(action, path, .notAFile("a socket, a pipe or a device"))
        } catch Errno.tooManySymbolicLinkLevels where options.contains(.noFollow) {
            throw JournalError(action, path, .notAFile("a symbolic link"))
        } catch {
            throw JournalError(action, path, error as? Errno ?? .ioError)
        }
        let status: Stat
        do throws(Errno) {
            status = try Stat(descriptor)
        } catch {
            try? descriptor.close()
            throw JournalError(action, path, error)
        }
        guard status.type == .regular else {
            try? descriptor.close()
            throw JournalError(action, path, .notAFile(status.type.phrase))
        }
        return RegularFile(path: path, descriptor: descriptor, status: status)
    }

    /// The same file, if it is the user's own and has no other name; root may use anybody's.
    ///
    /// - Throws: ``JournalError`` where another user owns the file, or where it has a second name, as a hard link does.
    consuming func asOwnFile() throws(JournalError) -> RegularFile {
        let user = geteuid()
        guard user == 0 || status.userID.rawValue == user, status.linkCount <= 1 else {
            throw JournalError(.write, path, .shared)
        }
        return self
    }

    /// Everything in the file, from where it was last read.
    func readToEnd() throws(JournalError) -> [UInt8] {
        do throws(Errno) {
            return try descriptor.readToEnd(expecting: Int(status.size))
        } catch {
            throw JournalError(.read, path, error)
        }
    }

    /// Gives a file that was just made these permissions, whatever the umask left of those it was made with.
    func setPermissions(_ permissions: FilePermissions) throws(JournalError) {
        let permissions = permissions.intersection(FilePermissions(rawValue: 0o777))
        guard status.permissions != permissions else { return }
        do throws(Errno) {
            try retryingInterrupted { fchmod(descriptor.rawValue, permissions.rawValue) }
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    /// Everything in the file at a path.
    static func bytes(of path: FilePath) throws(JournalError) -> [UInt8] {
        try open(path, .readOnly, for: .read).readToEnd()
    }
}

extension FileType {
    /// What it is, for a sentence.
    var phrase: String {
        switch self {
        case .directory: "a folder"
        case .fifo: "a pipe"
        case .socket: "a socket"
        case .blockSpecial, .characterSpecial: "a device"
        default: "no ordinary file"
        }
    }
}
