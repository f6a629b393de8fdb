import Files
import Platform
import SystemPackage

/// A private folder that is removed after use.
enum TemporaryFolder {
    /// Runs a closure with a new folder.
    ///
    /// - Parameter purpose: the prefix of its name.
    /// - Throws: ``Failure`` with status 73 if it can't be created, or what `body` throws.
    static func with<Result>(
        _ purpose: String, in environment: Environment, _ body: (FilePath) throws -> Result
    ) throws -> Result {
        let base = FilePath(environment["TMPDIR"] ?? "/tmp")
        var template = Array(base.appending("twinge-\(purpose)-XXXXXX").string.utf8CString)
        let folder = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap(mkdtemp).map { FilePath(String(cString: $0)) }
        }
        guard let folder else {
            throw Failure(.cannotCreate, "\(FileError(.write, base, Errno(rawValue: errno)))")
        }
        defer { folder.removeWithContents() }
        return try body(folder)
    }
}
