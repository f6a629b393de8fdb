import Diary
import SystemPackage

/// A diary on disk: reads its months and writes entries so that nothing is ever lost.
///
/// A journal holds no state of the diary. Any number of them, in any number of processes and threads, may read and write
/// the same folder at once; writers take turns by a lock that each holds for one write alone.
public struct Journal: Sendable {
    /// Where everything is.
    public let folder: DiaryFolder
    private var patience = DiaryLock.Patience()

    /// The diary in a folder, which need not exist yet; the first write creates it.
    ///
    /// - Parameter onWait: told, once for each write, when the lock is not free within two seconds.
    public init(at path: FilePath, onWait: @escaping @Sendable (LockWait) -> Void = { _ in }) {
        folder = DiaryFolder(path)
        patience.tell = onWait
    }

    /// Runs a write while holding the lock of the diary, whose folders exist by then.
    func whileLocked<Result>(
        _ write: (borrowing DiaryLock) throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        try takeLock().whileHeld(write)
    }

    private func takeLock() throws(JournalError) -> DiaryLock {
        do throws(JournalError) {
            return try .take(folder.lock, patience: patience)
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try folder.create()
            return try .take(folder.lock, patience: patience)
        }
    }
}
