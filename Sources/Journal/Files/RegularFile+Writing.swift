import SystemPackage

extension RegularFile {
    /// Writes all the bytes where the file stands.
    func writeAll(_ bytes: [UInt8]) throws(JournalError) {
        if let failure = descriptor.writeCompletely(bytes) { throw JournalError(.write, path, failure) }
    }

    /// Writes all the bytes from an offset on; what stands after them stays.
    func write(_ bytes: [UInt8], at offset: Int64) throws(JournalError) {
        do {
            try descriptor.writeAll(toAbsoluteOffset: offset, bytes)
        } catch {
            throw JournalError(.write, path, error as? Errno ?? .ioError)
        }
    }

    /// Cuts the file to this many bytes.
    func truncate(to length: Int64) throws(JournalError) {
        do throws(Errno) {
            try descriptor.truncate(to: length)
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    /// Waits until what was written is on the disk.
    func synchronizeData() throws(JournalError) {
        do throws(Errno) {
            try descriptor.synchronizeData()
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    /// Up to `count` bytes from an offset.
    func bytes(from offset: Int64, count: Int) throws(JournalError) -> [UInt8] {
        do {
            return try [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
                read = try descriptor.read(fromAbsoluteOffset: offset, into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw JournalError(.read, path, error as? Errno ?? .ioError)
        }
    }
}
