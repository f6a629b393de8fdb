import Platform
import SystemPackage

/// An open folder: names are looked up in this very folder, whatever its path refers to since.
///
/// Symbolic links are never followed, unless asked for.
public struct OpenFolder: ~Copyable {
    /// The path by which it was opened.
    public let path: FilePath
    private let descriptor: FileDescriptor

    /// Opens a folder.
    ///
    /// - Parameters:
    ///   - isOwn: whether it must be a folder itself, not a link to one.
    ///   - action: what will be done with its files.
    /// - Throws: ``FileError`` if there is no such folder, it can't be opened, or it is a link and mustn't be.
    public init(
        _ path: FilePath, notThroughLink isOwn: Bool = false, for action: FileError.Action = .write
    ) throws(FileError) {
        self.path = path.isEmpty ? "." : path
        do {
            let options: FileDescriptor.OpenOptions =
                isOwn ? [.directory, .closeOnExec, .noFollow] : [.directory, .closeOnExec]
            descriptor = try FileDescriptor.open(self.path, .readOnly, options: options)
        } catch Errno.notDirectory where isOwn && self.path.isLink {
            throw FileError(action, path, .notAFile("a symbolic link"))
        } catch {
            throw FileError(action, path, error as? Errno ?? .ioError)
        }
    }

    deinit {
        try? descriptor.close()
    }

    /// Opens a file of this folder without following a link, waiting for a pipe's other end or taking over a terminal.
    ///
    /// A file created by root in somebody else's folder belongs to that user.
    ///
    /// - Throws: ``FileError`` if it can't be opened, or is something other than a file.
    public func open(
        _ name: String, _ mode: FileDescriptor.AccessMode, options: FileDescriptor.OpenOptions = [],
        for action: FileError.Action
    ) throws(FileError) -> RegularFile {
        let safely = O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW
        let flags = mode.rawValue | options.rawValue | safely
        let file = file(name)
        while true {
            let opened = name.withCString { cplatform_openat(descriptor.rawValue, $0, flags, 0o600) }
            if opened >= 0 {
                let file = try RegularFile(path: file, descriptor: FileDescriptor(rawValue: opened), for: action)
                if options.contains(.exclusiveCreate) { try file.belong(toOwnerOf: descriptor) }
                return file
            }
            let failure = Errno(rawValue: errno)
            if failure != .interrupted { throw FileError(action, file, opening: failure) }
        }
    }

    /// Returns the path of a file of this folder, as the user would name it.
    func file(_ name: String) -> FilePath { path == "." ? FilePath(name) : path.appending(name) }

    /// Returns the status of a name; by default of a symbolic link itself, not of what it points to.
    ///
    /// - Throws: `Errno` of the system, also if there is no such name.
    public func status(of name: String, followingLink isFollowing: Bool = false) throws(Errno) -> Stat {
        var status = stat()
        let flags = isFollowing ? 0 : AT_SYMLINK_NOFOLLOW
        try retryingInterrupted { name.withCString { fstatat(descriptor.rawValue, $0, &status, flags) } }
        return Stat(rawValue: status)
    }

    /// Removes a name.
    ///
    /// - Throws: `Errno` of the system, also if there is no such name.
    public func remove(_ name: String) throws(Errno) {
        try retryingInterrupted { name.withCString { unlinkat(descriptor.rawValue, $0, 0) } }
    }

    /// Renames a file atomically, replacing any file with the new name.
    ///
    /// - Throws: `Errno` of the system; then neither name has changed.
    public func rename(_ name: String, to other: String) throws(Errno) {
        try rename(name, to: other, in: self)
    }

    /// Moves a file into another folder atomically, replacing any file with its name there.
    ///
    /// - Throws: `Errno` of the system; then neither name has changed.
    public func rename(_ name: String, to other: String, in target: borrowing OpenFolder) throws(Errno) {
        let folder = target.descriptor.rawValue
        try retryingInterrupted {
            name.withCString { old in other.withCString { renameat(descriptor.rawValue, old, folder, $0) } }
        }
    }

    /// Swaps two names atomically.
    ///
    /// - Throws: `Errno` of the system, also where the file system cannot swap names.
    public func exchange(_ name: String, with other: String) throws(Errno) {
        try retryingInterrupted {
            name.withCString { one in other.withCString { cplatform_names(descriptor.rawValue, one, $0) } }
        }
    }

    /// Returns a name, with the first number after it that makes it unused if need be.
    ///
    /// - Throws: ``FileError`` if that can't be determined.
    public func firstUnused(_ name: String) throws(FileError) -> String {
        var unused = name
        var number = 2
        while true {
            do throws(Errno) {
                _ = try status(of: unused)
            } catch {
                guard error == .noSuchFileOrDirectory else { throw FileError(.write, file(unused), error) }
                return unused
            }
            unused = "\(name).\(number)"
            number += 1
        }
    }

    /// Waits until the names in the folder are on disk.
    ///
    /// - Throws: ``FileError`` if the disk reports an error.
    public func synchronize() throws(FileError) {
        do throws(Errno) {
            try descriptor.synchronize()
        } catch .invalidArgument {
            // Some file systems have nothing to wait for and say so.
        } catch {
            throw FileError(.write, path, error)
        }
    }
}

extension FilePath {
    /// Whether the path itself is a symbolic link.
    public var isLink: Bool { (try? Stat(self, followTargetSymlink: false))?.type == .symbolicLink }
}
