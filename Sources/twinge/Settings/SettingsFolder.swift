import Files
import SystemPackage

/// The folder of the settings and of the user's own catalog files, which are written under a lock of their own.
struct SettingsFolder: Sendable {
    /// Where it is.
    let path: FilePath

    /// The file that every writer holds a lock on.
    var lock: FilePath { path.appending(".lock") }

    /// Whether it was made already.
    var exists: Bool { (try? Stat(path)) != nil }

    /// Does something that reads files and writes what follows from them, while no other program does.
    ///
    /// - Throws: `FileError` when the folder cannot be made or locked, or what `body` throws.
    func whileLocked<Result>(_ body: () throws -> Result) throws -> Result {
        try path.makeFolders()
        let lock = try FileLock.take(self.lock)
        // The lock is held for as long as its value lives.
        let outcome = try lock.whileHeld { _ throws(FileError) in Swift.Result(catching: body) }
        return try outcome.get()
    }
}
