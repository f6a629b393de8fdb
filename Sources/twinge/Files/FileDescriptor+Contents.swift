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
    /// Reads the file at this path and passes its bytes on piece by piece.
    ///
    /// - Returns: `false` if there is no such file.
    /// - Throws: `Errno`, also for anything but a regular file, so that it never waits for a pipe or device.
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
