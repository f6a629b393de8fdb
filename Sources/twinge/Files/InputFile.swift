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
        var bytes: [UInt8] = []
        try read { bytes += $0 }
        return bytes
    }

    /// Hands over everything in it, piece by piece.
    ///
    /// - Throws: ``Failure`` with status 66 when there is no such file or it cannot be read.
    func read(_ take: ([UInt8]) -> Void) throws(Failure) {
        do throws(Errno) {
            if name == "-" { return try FileDescriptor.standardInput.readAll(take) }
            guard try FilePath(name).readIfPresent(take) else { throw .noSuchFileOrDirectory }
        } catch {
            throw Failure(.noInput, "Cannot read \(name == "-" ? "standard input" : name): \(error).")
        }
    }
}
