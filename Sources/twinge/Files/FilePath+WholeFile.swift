import Glibc
import SystemPackage

extension FilePath {
    /// The bytes of the file at this path; nothing when there is no such file.
    ///
    /// - Throws: `Errno`, also for what is no ordinary file, so that a pipe or device is never waited for.
    func contentsIfPresent() throws(Errno) -> [UInt8]? {
        var bytes: [UInt8] = []
        return try readIfPresent { bytes += $0 } ? bytes : nil
    }

    /// Hands over the bytes of the file at this path, piece by piece.
    ///
    /// - Returns: `false` when there is no such file.
    /// - Throws: `Errno`, also for what is no ordinary file.
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

    /// Puts a file with these bytes at this path, whole or not at all, for the owner alone; makes the folders above it.
    ///
    /// - Throws: `Errno`, with whatever stood there before left as it was.
    func replaceContents(with bytes: some Sequence<UInt8>) throws(Errno) {
        try removingLastComponent().makeFolders()
        let temporary = FilePath("\(string).\(getpid()).tmp")
        do {
            let descriptor = try FileDescriptor.open(
                temporary, .writeOnly, options: [.create, .truncate, .closeOnExec, .noFollow],
                permissions: .ownerReadWrite)
            try descriptor.closeAfter {
                try descriptor.writeAll(bytes)
                guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
            }
            guard rename(temporary.string, string) == 0 else { throw Errno(rawValue: errno) }
        } catch {
            unlink(temporary.string)
            throw error as? Errno ?? .ioError
        }
    }

    /// Writes bytes into the file at this path, which may be a device, in place of what it holds; for the owner alone if it
    /// is new.
    ///
    /// - Throws: `Errno` when it cannot be opened or takes no more.
    func write(_ bytes: some Sequence<UInt8>) throws(Errno) {
        do {
            let descriptor = try FileDescriptor.open(
                self, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: .ownerReadWrite)
            try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
        } catch {
            throw error as? Errno ?? .ioError
        }
    }

    /// Writes bytes into a new file at this path, for the owner alone.
    ///
    /// - Throws: `Errno`, `fileExists` when something stands there already.
    func createContents(_ bytes: some Sequence<UInt8>) throws(Errno) {
        do {
            let descriptor = try FileDescriptor.open(
                self, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
            try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
        } catch {
            throw error as? Errno ?? .ioError
        }
    }

    func makeFolders() throws(Errno) {
        guard !isEmpty, mkdir(string, 0o700) != 0, errno != EEXIST else { return }
        guard errno == ENOENT else { throw Errno(rawValue: errno) }
        try removingLastComponent().makeFolders()
        guard mkdir(string, 0o700) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
    }
}

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
