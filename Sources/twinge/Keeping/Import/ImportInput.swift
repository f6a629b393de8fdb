import SystemPackage

/// A file to import: an ordinary one, a pipe or standard input, read once from beginning to end.
final class ImportInput {
    private let name: String
    private let descriptor: FileDescriptor
    private let size: Int
    private var first: [[UInt8]] = []

    /// Opens a file; `-` is standard input.
    ///
    /// - Throws: ``Failure`` with status 66 when there is no such file or it cannot be read.
    init(_ name: String) throws(Failure) {
        self.name = name == "-" ? "standard input" : name
        do {
            descriptor =
                name == "-"
                ? .standardInput : try FileDescriptor.open(FilePath(name), .readOnly, options: [.closeOnExec])
            let status = try Stat(descriptor)
            guard status.type != .directory else { throw Errno.isDirectory }
            size = status.type == .regular ? Int(status.size) : 0
        } catch {
            throw Failure(.noInput, "Cannot read \(self.name): \(error as? Errno ?? .ioError).")
        }
    }

    /// The first bytes, at most this many unless the file has fewer; ``read(_:)`` hands them over again.
    ///
    /// - Throws: ``Failure`` with status 66 when it cannot be read.
    func beginning(_ count: Int) throws(Failure) -> [UInt8] {
        while first.reduce(0, { $0 + $1.count }) < count {
            let piece = try next()
            if piece.isEmpty { break }
            first.append(piece)
        }
        return Array(first.joined().prefix(count))
    }

    /// Hands over everything, piece by piece, with the share of the file that is read by then; 0 where its size is not known.
    ///
    /// - Throws: ``Failure`` with status 66 when it cannot be read.
    func read(_ take: ([UInt8], Double) -> Void) throws(Failure) {
        var count = 0
        func hand(_ piece: [UInt8]) {
            count += piece.count
            take(piece, size == 0 ? 0 : min(1, Double(count) / Double(size)))
        }
        for piece in first { hand(piece) }
        first = []
        while true {
            let piece = try next()
            if piece.isEmpty { return }
            hand(piece)
        }
    }

    private func next() throws(Failure) -> [UInt8] {
        do {
            return try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw Failure(.noInput, "Cannot read \(name): \(error as? Errno ?? .ioError).")
        }
    }
}
