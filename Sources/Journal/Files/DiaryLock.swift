import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The exclusive lock that every writer of a diary holds for the write alone.
///
/// It is an advisory `flock`, which ends with the process that holds it, so that no stale lock can be left behind.
struct DiaryLock: ~Copyable {
    private let file: RegularFile

    private init(_ file: consuming RegularFile) {
        self.file = file
    }

    /// How waiting for the lock goes.
    struct Patience: Sendable {
        /// Seconds of waiting after which the person is told.
        var untilTold: Double = 2
        /// Seconds of waiting after which the write is given up.
        var untilGivenUp: Double = 30
        /// Told once, when waiting takes longer than `untilTold`.
        var tell: @Sendable (LockWait) -> Void = { _ in }
    }

    /// Waits for the lock and takes it; it is let go with the value.
    static func take(_ path: FilePath, patience: Patience) throws(JournalError) -> DiaryLock {
        let file = try open(path)
        let start = now()
        var isTold = false
        while let failure = tryLock(file.descriptor) {
            guard failure == .wouldBlock else { throw JournalError(.lock, path, failure) }
            let waited = now() - start
            if waited >= patience.untilGivenUp {
                throw JournalError(.lock, path, .locked(by: LockHolder(ofFileWith: file.status)))
            }
            if waited >= patience.untilTold, !isTold {
                isTold = true
                patience.tell(LockWait(lock: path, holder: LockHolder(ofFileWith: file.status)))
            }
            // Writers hold the lock for some milliseconds. A random pause lets each have its turn, and one that grows shorter
            // lets nobody be overtaken for long by those that come later.
            let longest = 3000 / (1 + waited)
            usleep(UInt32(Double.random(in: longest / 6...longest)))
        }
        return DiaryLock(file)
    }

    /// Opens the lock file, creating it if there is none.
    ///
    /// A diary may come from elsewhere, so a lock that is a link is never followed: what it points to is not ours to write.
    private static func open(_ path: FilePath) throws(JournalError) -> RegularFile {
        do throws(JournalError) {
            return try RegularFile.open(path, .readWrite, options: [.append, .noFollow], for: .write).asOwnFile()
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            let file = try RegularFile.open(path, .readWrite, options: [.create, .append, .noFollow], for: .write)
            // A umask that takes the owner's own rights away would lock the person out of the next write.
            try file.setPermissions(.ownerReadWrite)
            return file
        }
    }

    /// Runs a write while the lock is held.
    borrowing func whileHeld<Result>(
        _ write: (borrowing DiaryLock) throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        try write(self)
    }

    /// What the system knows about the lock file now.
    var status: Stat? { try? Stat(file.descriptor) }

    /// Whether the file system appends where it was asked to, tried out on the lock file itself.
    ///
    /// Where the trial cannot be made, such as on a full disk or where somebody has put something into the lock file, the file
    /// system is taken at its word.
    var honoursAppending: Bool {
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

    private static func tryLock(_ descriptor: FileDescriptor) -> Errno? {
        do throws(Errno) {
            try retryingInterrupted { flock(descriptor.rawValue, LOCK_EX | LOCK_NB) }
            return nil
        } catch {
            return error
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// That a write is waiting for another program, and for which.
public struct LockWait: Hashable, Sendable, CustomStringConvertible {
    /// The lock file.
    public let lock: FilePath
    /// Who holds the lock, if the system tells.
    public let holder: LockHolder?

    /// One sentence for the person who waits.
    public var description: String {
        "Waiting for \(holder?.description ?? "another program") to finish writing to the diary (\(lock))."
    }
}
