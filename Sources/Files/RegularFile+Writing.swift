import SystemPackage

extension RegularFile {
    /// Writes all the bytes at the current position.
    ///
    /// - Throws: ``FileError`` if the disk is full or reports an error; some bytes may be written.
    public func writeAll(_ bytes: [UInt8]) throws(FileError) {
        if let failure = descriptor.writeCompletely(bytes) { throw FileError(.write, path, failure) }
    }

    /// Writes all the bytes at an offset; what is after them stays.
    ///
    /// - Throws: ``FileError`` if the disk is full or reports an error; some bytes may be written.
    public func write(_ bytes: [UInt8], at offset: Int64) throws(FileError) {
        do {
            try descriptor.writeAll(toAbsoluteOffset: offset, bytes)
        } catch {
            throw FileError(.write, path, error as? Errno ?? .ioError)
        }
    }

    /// Truncates the file to this many bytes.
    ///
    /// - Throws: ``FileError`` if the disk reports an error.
    public func truncate(to length: Int64) throws(FileError) {
        do throws(Errno) {
            try descriptor.truncate(to: length)
        } catch {
            throw FileError(.write, path, error)
        }
    }

    /// Waits until what was written is on disk.
    ///
    /// - Throws: ``FileError`` if the disk reports an error.
    public func synchronizeData() throws(FileError) {
        do throws(Errno) {
            try descriptor.synchronizeData()
        } catch {
            throw FileError(.write, path, error)
        }
    }

    /// Returns up to `count` bytes from an offset.
    ///
    /// - Throws: ``FileError`` if the disk reports an error.
    public func bytes(from offset: Int64, count: Int) throws(FileError) -> [UInt8] {
        do {
            return try [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
                read = try descriptor.read(fromAbsoluteOffset: offset, into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw FileError(.read, path, error as? Errno ?? .ioError)
        }
    }
}
