import SystemPackage

extension FileDescriptor {
    /// Reads from the current position to the end.
    ///
    /// - Throws: `Errno` if reading fails halfway.
    func contents() throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        try readAll { bytes += $0 }
        return bytes
    }

    /// Reads from the current position to the end and passes it on piece by piece.
    ///
    /// - Throws: `Errno` if reading fails halfway.
    func readAll(_ take: ([UInt8]) -> Void) throws(Errno) {
        let size = 1 << 16
        do {
            while true {
                let chunk = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                    count = try read(into: UnsafeMutableRawBufferPointer(buffer))
                }
                guard !chunk.isEmpty else { return }
                take(chunk)
            }
        } catch {
            throw error as? Errno ?? .ioError
        }
    }
}

extension FilePath {
    /// Opens the file at this path for reading: an ordinary one, a pipe or a device, as in `<(…)` of a shell.
    ///
    /// - Throws: `Errno`; `isDirectory` for a folder.
    func openForReading() throws(Errno) -> FileDescriptor {
        do {
            let descriptor = try FileDescriptor.open(self, .readOnly, options: [.closeOnExec])
            guard try Stat(descriptor).type != .directory else {
                try? descriptor.close()
                throw Errno.isDirectory
            }
            return descriptor
        } catch {
            throw error as? Errno ?? .ioError
        }
    }
}
