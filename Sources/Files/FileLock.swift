import Platform
import SystemPackage

/// The exclusive lock that every writer of some files holds for the duration of a write.
///
/// It is an advisory `flock`, which ends with the process that holds it, so that no stale lock can be left behind.
public struct FileLock: ~Copyable {
    private let file: RegularFile

    private init(_ file: consuming RegularFile) {
        self.file = file
    }

    /// How long to wait for the lock.
    public struct Patience: Sendable {
        /// How long to wait before the user is told.
        public var untilTold: Duration = .seconds(2)
        /// How long to wait before the write is abandoned.
        public var untilGivenUp: Duration = .seconds(30)
        /// Called once, if waiting takes longer than `untilTold`.
        public var tell: @Sendable (LockWait) -> Void = { _ in }

        /// Creates the default patience.
        public init() {}
    }

    /// Waits for the lock and takes it; it is released with the value.
    ///
    /// - Throws: ``FileError`` if the lock file can't be created, is not the user's own file, or is held for too long. A file
    ///   system that doesn't support locks, such as some network ones, is written to without one.
    public static func take(_ path: FilePath, patience: Patience = Patience()) throws(FileError) -> FileLock {
        let file = try open(path)
        let start = MonotonicClock.now()
        var isTold = false
        while let failure = tryLock(file.descriptor) {
            guard failure == .wouldBlock else { throw FileError(.lock, path, failure) }
            let waited = MonotonicClock.now() - start
            if waited >= patience.untilGivenUp {
                throw FileError(.lock, path, .locked(by: LockHolder(ofFileWith: file.status)))
            }
            if waited >= patience.untilTold, !isTold {
                isTold = true
                patience.tell(LockWait(lock: path, holder: LockHolder(ofFileWith: file.status)))
            }
            // Writers hold the lock for some milliseconds. A random pause gives each a turn, and shortening it over time keeps
            // later ones from overtaking for long.
            let longest = 3000 / (1 + waited / .seconds(1))
            usleep(UInt32(Double.random(in: longest / 6...longest)))
        }
        return FileLock(file)
    }

    /// Opens the lock file, creating it if there is none.
    ///
    /// A diary may come from elsewhere, so a lock that is a link is never followed: what it points to is not ours to write.
    private static func open(_ path: FilePath) throws(FileError) -> RegularFile {
        let name = path.lastComponent?.string ?? ".lock"
        let folder = try OpenFolder(path.folder)
        for _ in 0..<FileReplacement.mostTries {
            do throws(FileError) {
                return try folder.open(name, .readWrite, options: [.append], for: .write).asOwnFile()
            } catch {
                guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            }
            do throws(FileError) {
                let file = try folder.open(
                    name, .readWrite, options: [.create, .exclusiveCreate, .append], for: .write)
                // A umask that removes the owner's own rights would lock the user out of the next write.
                try file.setPermissions(.ownerReadWrite)
                return file
            } catch {
                guard error.reason == .system(.fileExists) else { throw error }
            }
        }
        throw FileError(.lock, path, .keepsChanging)
    }

    /// Runs a write while the lock is held.
    public borrowing func whileHeld<Result>(
        _ write: (borrowing FileLock) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try write(self)
    }

    /// The current status of the lock file; `nil` if the system doesn't say.
    public var status: Stat? { try? Stat(file.descriptor) }

    /// Sets the time of the lock file, and returns whether it is later than that of a file written on the same file system: then that of every
    /// file written from now on is, too.
    ///
    /// Some systems give a file a finer time than their ticks if the time that it had was asked for (Linux from 6.13 on, multigrain timestamps),
    /// and no file an earlier one after that. It may take a second change: the first one can get the same time as the other file.
    public borrowing func becomesLater(than written: WrittenFile) -> Bool {
        for _ in 0..<2 {
            guard futimens(file.descriptor.rawValue, nil) == 0, let status,
                FileIdentity(status).device == written.file.device
            else { return false }
            if FileTime(status.st_ctim) > written.time { return true }
        }
        return false
    }

    /// Whether the file system appends where it is asked to, tested on the lock file itself.
    ///
    /// If it can't be tested, such as on a full disk or if somebody has put something into the lock file, the file system is trusted.
    public var honoursAppending: Bool {
        let descriptor = file.descriptor
        guard let before = try? Stat(descriptor).size, before == 0 else { return true }
        defer { try? descriptor.truncate(to: 0) }
        guard descriptor.writeCompletely([UInt8(ascii: "?")]) == nil,
            (try? descriptor.seek(offset: 0, from: .start)) != nil,
            descriptor.writeCompletely([UInt8(ascii: "?")]) == nil,
            let after = try? Stat(descriptor).size
        else { return true }
        return after == before + 2
    }

    /// - Returns: Why the lock couldn't be taken; `nil` if it was, or if the file system doesn't support locks at all.
    private static func tryLock(_ descriptor: FileDescriptor) -> Errno? {
        do throws(Errno) {
            try retryingInterrupted { flock(descriptor.rawValue, LOCK_EX | LOCK_NB) }
            return nil
        } catch .noFunction, .notSupported, .noLocks, .invalidArgument {
            return tryRecordLock(descriptor)
        } catch {
            return error
        }
    }

    /// Does the same with the locks of `fcntl`, which some network file systems have instead.
    private static func tryRecordLock(_ descriptor: FileDescriptor) -> Errno? {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        do throws(Errno) {
            try retryingInterrupted { fcntl(descriptor.rawValue, openFileLock, &lock) }
            return nil
        } catch .noFunction, .notSupported, .noLocks, .invalidArgument {
            return nil
        } catch {
            return error == .permissionDenied ? .wouldBlock : error
        }
    }

    /// `F_OFD_SETLK` of fcntl.h: a lock that belongs to the open file, not to the process.
    private static let openFileLock: CInt = 37
}

/// A notice that a write is waiting for another program, and for which.
public struct LockWait: Hashable, Sendable, CustomStringConvertible {
    /// The lock file.
    public let lock: FilePath
    /// Who holds the lock, if the system knows.
    public let holder: LockHolder?

    /// One sentence for the waiting user.
    public var description: String {
        "Waiting for \(holder?.description ?? "another program") to finish writing (\(lock))."
    }
}
