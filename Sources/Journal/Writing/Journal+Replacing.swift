import SystemPackage

extension Journal {
    /// Reads a file, changes its bytes and puts them in place of it, while the lock is held.
    ///
    /// Programs that take no lock, such as editors, may change the file in between; then it is read again.
    ///
    /// - Parameters:
    ///   - change: makes the new bytes from the old; `nil` leaves the file alone.
    ///   - first: done when nothing is left that is likely to fail; if it throws, the file is left as it was.
    /// - Returns: the file as it is now; `nil` if there was nothing to change.
    @discardableResult
    func replaceContents(
        of path: FilePath, _ change: ([UInt8]) throws(JournalError) -> [UInt8]?,
        after first: () throws(JournalError) -> Void = {}
    ) throws(JournalError) -> WrittenFile? {
        for _ in 0..<FileReplacement.mostTries {
            let file = try FileReplacement(reading: path)
            guard let bytes = try change(file.bytes) else { return nil }
            if let written = try file.replace(with: bytes, after: first) { return written }
        }
        throw JournalError(.write, path, .keepsChanging)
    }
}
