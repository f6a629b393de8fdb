import Files
import Glibc
import SystemPackage

/// A zip archive that does not come from a file: it is read from its end, so all of it has to be somewhere first.
enum SpooledArchive {
    /// Opens what a pipe holds, beginning with bytes that were read from it already; nil when it is no archive after all.
    ///
    /// - Throws: ``Failure`` with status 73 when there is no room for it.
    static func open(
        _ start: [UInt8], _ descriptor: FileDescriptor, in environment: Environment
    ) throws -> ZipArchive? {
        try open(start, in: environment) {
            try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
        }
    }

    /// Opens what comes in pieces, of which an empty one is the end.
    ///
    /// The copy has lost its name by the time anything is read from it, so that nothing stays behind whatever happens.
    static func open(
        _ start: [UInt8], in environment: Environment, next: () throws -> [UInt8]
    ) throws -> ZipArchive? {
        try TemporaryFolder.with("import", in: environment) { folder in
            let path = folder.appending("archive.zip")
            let copy = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
            try copy.closeAfter {
                var piece = start
                while !piece.isEmpty {
                    try copy.writeAll(piece)
                    piece = try next()
                }
            }
            return ZipArchive(path.string)
        }
    }
}
