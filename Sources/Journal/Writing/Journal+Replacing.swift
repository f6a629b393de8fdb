import Files
import SystemPackage

extension Journal {
    /// Reads a file, changes its bytes and replaces it, while the lock is held.
    ///
    /// Programs that take no lock, such as editors, may change the file in between; then it is read again.
    ///
    /// - Parameters:
    ///   - isLinkFollowed: whether the user may have put a link there on purpose, as for a month.
    ///   - change: makes the new bytes from the old; `nil` leaves the file alone.
    ///   - first: called when nothing is left that is likely to fail; if it throws, the file is left as it was.
    /// - Returns: The file as it is now; `nil` if there was nothing to change.
    @discardableResult
    func replaceContents(
        of path: FilePath, followingLink isLinkFollowed: Bool = true, _ change: ([UInt8]) throws(FileError) -> [UInt8]?,
        after first: () throws(FileError) -> Void = {}
    ) throws(FileError) -> WrittenFile? {
        for _ in 0..<FileReplacement.mostTries {
            let file = try FileReplacement(reading: path, followingLink: isLinkFollowed)
            guard let bytes = try change(file.bytes) else { return nil }
            if let written = try file.replace(with: bytes, after: first) { return written }
        }
        throw FileError(.write, path, .keepsChanging)
    }
}
