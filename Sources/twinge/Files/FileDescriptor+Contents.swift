import SystemPackage

extension FileDescriptor {
    /// Everything from here to the end.
    ///
    /// - Throws: `Errno` when reading fails half-way.
    func contents() throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        try readAll { bytes += $0 }
        return bytes
    }

    /// Hands over everything from here to the end, piece by piece.
    ///
    /// - Throws: `Errno` when reading fails half-way.
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
    /// Hands over the bytes of the file at this path, piece by piece.
    ///
    /// - Returns: `false` when there is no such file.
    /// - Throws: `Errno`, also for what is not a regular file, so that a pipe or device is never waited for.
    func readIfPresent(_ take: ([UInt8]) -> Void) throws(Errno) -> Bool {
        let descriptor: FileDescriptor
        do {
            descriptor = try FileDescriptor.open(self, .readOnly, options: [.closeOnExec, .nonBlocking])
        } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
            return false
        } catch {
            throw error as? Errno ?? .ioError
        }
        defer { try? descriptor.close() }
        guard try Stat(descriptor).type == .regular else { throw .invalidArgument }
        try descriptor.readAll(take)
        return true
    }
}
