import Files
import Platform
import SystemPackage

/// A zip archive that doesn't come from a file: archives are read from the end, so all of it has to be stored first.
enum SpooledArchive {
    /// Opens what a pipe holds, starting with bytes already read from it; returns nil if it isn't an archive after all.
    ///
    /// - Throws: ``Failure`` with status 73 if there is no room for it.
    static func open(
        _ start: [UInt8], _ descriptor: FileDescriptor, in environment: Environment
    ) throws -> ZipArchive? {
        try open(start, in: environment) {
            try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
        }
    }

    /// Opens what arrives in pieces; an empty piece marks the end.
    ///
    /// The copy is unlinked before anything is read from it, so nothing stays behind whatever happens.
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
