import Platform
import SystemPackage

/// An open file that is known to be a regular file, not a folder, a pipe or a device; closed with the value.
public struct RegularFile: ~Copyable {
    /// The path by which it was opened.
    public let path: FilePath
    let descriptor: FileDescriptor
    /// The status of the file when it was opened.
    public let status: Stat

    /// Takes over an open file.
    init(path: FilePath, descriptor: FileDescriptor, for action: FileError.Action) throws(FileError) {
        let status: Stat
        do throws(Errno) {
            status = try Stat(descriptor)
        } catch {
            try? descriptor.close()
            throw FileError(action, path, error)
        }
        guard status.type == .regular else {
            try? descriptor.close()
            throw FileError(action, path, .notAFile(status.type.phrase))
        }
        self.path = path
        self.descriptor = descriptor
        self.status = status
    }

    deinit {
        try? descriptor.close()
    }

    /// Opens a file by its path, following symbolic links, without ever waiting for a pipe's other end.
    ///
    /// Links that the user may not have created on purpose are opened by ``OpenFolder/open(_:_:options:for:)`` instead.
    ///
    /// - Throws: ``FileError`` if it is not an ordinary file or cannot be opened.
    public static func open(
        _ path: FilePath, _ mode: FileDescriptor.AccessMode, options: FileDescriptor.OpenOptions = [],
        for action: FileError.Action
    ) throws(FileError) -> RegularFile {
        let descriptor: FileDescriptor
        do {
            let safely: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking, .init(rawValue: O_NOCTTY)]
            descriptor = try FileDescriptor.open(
                path, mode, options: options.union(safely), permissions: .ownerReadWrite)
        } catch {
            throw FileError(action, path, opening: error as? Errno ?? .ioError)
        }
        return try RegularFile(path: path, descriptor: descriptor, for: action)
    }

    /// Returns the same file, if it is the user's own and has no other name; root may use anybody's.
    ///
    /// - Throws: ``FileError`` if another user owns the file, or if it has a second name, as with a hard link.
    public consuming func asOwnFile(for action: FileError.Action = .write) throws(FileError) -> RegularFile {
        let user = geteuid()
        guard user == 0 || status.userID.rawValue == user, status.linkCount <= 1 else {
            throw FileError(action, path, .shared)
        }
        return self
    }

    /// Reads from the current position to the end.
    ///
    /// - Throws: ``FileError`` if the disk reports an error.
    public func readToEnd() throws(FileError) -> [UInt8] {
        do throws(Errno) {
            return try descriptor.readToEnd(expecting: Int(status.size))
        } catch {
            throw FileError(.read, path, error)
        }
    }

    /// Sets the permissions of a new file, whatever the umask left of the requested ones.
    ///
    /// A file system without permissions, such as vfat, keeps those it was mounted with.
    ///
    /// - Throws: ``FileError`` if the disk reports an error.
    public func setPermissions(_ permissions: FilePermissions) throws(FileError) {
        let permissions = permissions.intersection(FilePermissions(rawValue: 0o777))
        guard status.permissions != permissions else { return }
        do throws(Errno) {
            try retryingInterrupted { fchmod(descriptor.rawValue, permissions.rawValue) }
        } catch .notPermitted, .notSupported, .noFunction {
            return
        } catch {
            throw FileError(.write, path, error)
        }
    }

    /// Gives a file that root created to the owner of the folder, or of the file that it will replace.
    func belong(toOwnerOf other: FileDescriptor) throws(FileError) {
        guard geteuid() == 0, let owner = try? Stat(other) else { return }
        try belong(toOwnerOf: owner)
    }

    /// Gives a file that root created to an owner.
    func belong(toOwnerOf owner: Stat) throws(FileError) {
        guard geteuid() == 0, owner.userID.rawValue != 0 else { return }
        do throws(Errno) {
            try retryingInterrupted { fchown(descriptor.rawValue, owner.userID.rawValue, owner.groupID.rawValue) }
        } catch .notPermitted, .notSupported, .noFunction {
            return
        } catch {
            throw FileError(.write, path, error)
        }
    }

    /// Reads the whole file at a path, following symbolic links.
    ///
    /// - Throws: ``FileError`` if it is not an ordinary file or cannot be read.
    public static func bytes(of path: FilePath) throws(FileError) -> [UInt8] {
        try open(path, .readOnly, for: .read).readToEnd()
    }

    /// Reads the whole of a file that is the user's own and isn't reached through a link.
    ///
    /// - Throws: ``FileError`` if it is another user's, a hard link, no ordinary file, or cannot be read.
    public static func ownBytes(of path: FilePath) throws(FileError) -> [UInt8] {
        try ownFile(path, .readOnly, for: .read).readToEnd()
    }

    /// Opens a file that is the user's own and isn't reached through a link.
    ///
    /// - Throws: ``FileError`` if it is another user's, a hard link, no ordinary file, or cannot be opened.
    public static func ownFile(
        _ path: FilePath, _ mode: FileDescriptor.AccessMode, options: FileDescriptor.OpenOptions = [],
        for action: FileError.Action
    ) throws(FileError) -> RegularFile {
        try open(path, mode, options: options.union(.noFollow), for: action).asOwnFile(for: action)
    }
}

extension FileError {
    /// Creates the error for a file that couldn't be opened.
    init(_ action: Action, _ path: FilePath, opening failure: Errno) {
        switch failure {
        case .isDirectory: self.init(action, path, .notAFile("a folder"))
        case .noSuchAddressOrDevice: self.init(action, path, .notAFile("a socket, a pipe or a device"))
        case .tooManySymbolicLinkLevels where path.isLink && (try? path.resolvingLinks()) != nil:
            self.init(action, path, .notAFile("a symbolic link"))
        default: self.init(action, path, failure)
        }
    }
}

extension FileType {
    /// Its type, for a sentence.
    public var phrase: String {
        switch self {
        case .directory: "a folder"
        case .fifo: "a pipe"
        case .socket: "a socket"
        case .blockSpecial, .characterSpecial: "a device"
        case .symbolicLink: "a symbolic link"
        default: "no ordinary file"
        }
    }
}
