import SystemPackage

extension Journal {
    /// Reads a file, changes its bytes and puts them in place of it, while the lock is held.
    ///
    /// Programs that take no lock, such as editors, may change the file in between; then it is read again.
    ///
    /// - Parameter change: makes the new bytes from the old; `nil` leaves the file alone.
    /// - Returns: whether there was something to change.
    @discardableResult
    func replaceContents(
        of path: FilePath, _ change: ([UInt8]) throws(JournalError) -> [UInt8]?
    ) throws(JournalError) -> Bool {
        for _ in 0..<10 {
            let file = try FileReplacement(reading: path)
            guard let bytes = try change(file.bytes) else { return false }
            if try file.replace(with: bytes) { return true }
        }
        throw JournalError(.write, path, .keepsChanging)
    }
}
