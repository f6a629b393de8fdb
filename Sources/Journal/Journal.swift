import Diary
import SystemPackage

/// A diary on disk: reads its months and writes entries so that nothing is ever lost.
///
/// A journal holds no state of the diary. Any number of them, in any number of processes and threads, may read and write
/// the same folder at once; writers take turns by a lock that each holds for one write alone.
public struct Journal: Sendable {
    /// Where everything is.
    public let folder: DiaryFolder
    /// Where the changes of the last moments are kept, if they are.
    let state: FilePath?
    private var patience = DiaryLock.Patience()

    /// The diary in a folder, which need not exist yet; the first write creates it.
    ///
    /// - Parameters:
    ///   - state: a folder outside the diary, which need not exist yet, for the changes of the last moments, so that they can be
    ///     made again should an editor write over them; without one they are not kept.
    ///   - onWait: told, once for each write, when the lock is not free within two seconds.
    public init(
        at path: FilePath, state: FilePath? = nil, onWait: @escaping @Sendable (LockWait) -> Void = { _ in }
    ) {
        folder = DiaryFolder(path)
        self.state = state
        patience.tell = onWait
    }

    /// Runs a write while holding the lock of the diary, whose folders exist by then.
    func whileLocked<Result>(
        _ write: (borrowing DiaryLock) throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        try takeLock().whileHeld { lock throws(JournalError) in
            // A change that cannot be made again must not keep the next one out.
            _ = try? restoreWrittenOver(holding: lock)
            return try write(lock)
        }
    }

    /// Waits for the lock, in folders that exist by then.
    func takeLock() throws(JournalError) -> DiaryLock {
        do throws(JournalError) {
            return try .take(folder.lock, patience: patience)
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try folder.create()
            return try .take(folder.lock, patience: patience)
        }
    }
}
