import Files
import SystemPackage

extension FilePath {
    /// What messages call standard input.
    static let standardInput: FilePath = "standard input"
}

/// A file named on the command line; `-` is standard input.
struct InputFile {
    private let name: String

    /// The file, as messages name it.
    var path: FilePath { name == "-" ? .standardInput : FilePath(name) }

    /// Creates an input from a name.
    init(_ name: String) {
        self.name = name
    }

    /// The error for an empty name, such as that of a variable of a shell that isn't set.
    static var unnamed: Failure { Failure(.usage, "The name of the file is empty.") }

    /// Reads the whole file.
    ///
    /// - Throws: ``Failure`` with status 66 if there is no such file or it can't be read.
    func bytes() throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        try read { bytes += $0 }
        return bytes
    }

    /// Reads the whole file and passes it on piece by piece.
    ///
    /// - Throws: ``Failure`` with status 66 if there is no such file or it can't be read.
    func read(_ take: ([UInt8]) -> Void) throws(Failure) {
        guard !name.isEmpty else { throw Self.unnamed }
        do throws(Errno) {
            if name == "-" { return try FileDescriptor.standardInput.readAll(take) }
            let descriptor = try FilePath(name).openForReading()
            defer { try? descriptor.close() }
            try descriptor.readAll(take)
        } catch {
            throw Failure(.noInput, "\(FileError(.read, path, error))")
        }
    }
}
