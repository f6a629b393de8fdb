import SystemPackage

/// A file named on the command line; `-` is standard input.
struct InputFile {
    private let name: String

    /// The file of a name.
    init(_ name: String) {
        self.name = name
    }

    /// Everything in it.
    ///
    /// - Throws: ``Failure`` with status 66 when there is no such file or it cannot be read.
    func bytes() throws(Failure) -> [UInt8] {
        do throws(Errno) {
            if name == "-" { return try FileDescriptor.standardInput.contents() }
            guard let bytes = try FilePath(name).contentsIfPresent() else { throw .noSuchFileOrDirectory }
            return bytes
        } catch {
            throw Failure(.noInput, "Cannot read \(name == "-" ? "standard input" : name): \(error).")
        }
    }
}
