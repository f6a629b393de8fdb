import Files
import SystemPackage

/// The folder of the settings and of the user's own catalog files, which have their own lock.
struct SettingsFolder: Sendable {
    /// Where it is.
    let path: FilePath

    /// The file that every writer locks.
    var lock: FilePath { path.appending(".lock") }

    /// Whether it exists already.
    var exists: Bool { (try? Stat(path)) != nil }

    /// Runs a closure that reads and writes files while no other program does.
    ///
    /// - Throws: `FileError` if the folder can't be created or locked, or what `body` throws.
    func whileLocked<Result>(_ body: () throws -> Result) throws -> Result {
        try path.makeFolders()
        let lock = try FileLock.take(self.lock)
        // The lock is held as long as its value lives.
        let outcome = try lock.whileHeld { _ throws(FileError) in Swift.Result(catching: body) }
        return try outcome.get()
    }
}
