import Diary
import Files
import SystemPackage

/// A diary on disk: reads its months and writes entries so that nothing is ever lost.
///
/// A journal holds no state of the diary. Any number of them, in any number of processes and threads, may read and write the same
/// folder at once; writers take turns with a lock that each holds for one write only.
public struct Journal: Sendable {
    /// Where everything is.
    public let folder: DiaryFolder
    /// The folder of the latest changes, if they are kept.
    let state: FilePath?
    /// The former names of renamed things, which are read as the current ones.
    let names: FormerNames
    private var patience = FileLock.Patience()

    /// Creates the journal of a folder, which need not exist yet; the first write creates it.
    ///
    /// - Parameters:
    ///   - state: a folder outside the diary, which need not exist yet, for the latest changes, so that they can be repeated should
    /// an editor overwrite them; without one they are not kept.
    ///   - names: the names that things had before they were renamed; what was logged under them is read under the current ones.
    ///   - onWait: called, once for each write, if the lock isn't free within two seconds.
    public init(
        at path: FilePath, state: FilePath? = nil, names: FormerNames = FormerNames(),
        onWait: @escaping @Sendable (LockWait) -> Void = { _ in }
    ) {
        folder = DiaryFolder(path)
        self.state = state
        self.names = names
        patience.tell = onWait
    }

    /// Runs a write while holding the lock of the diary, whose folders exist by then.
    func whileLocked<Result>(
        _ write: (borrowing FileLock) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try takeLock().whileHeld { lock throws(FileError) in
            // A change that can't be repeated must not block the next one.
            _ = try? restoreWrittenOver(holding: lock)
            return try write(lock)
        }
    }

    /// Waits for the lock, in folders that exist by then.
    func takeLock() throws(FileError) -> FileLock {
        do throws(FileError) {
            return try .take(folder.lock, patience: patience)
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try folder.create()
            return try .take(folder.lock, patience: patience)
        }
    }
}
