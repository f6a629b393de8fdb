import SystemPackage

extension RegularFile {
    /// Writes all the bytes where the file stands.
    func writeAll(_ bytes: [UInt8]) throws(JournalError) {
        if let failure = descriptor.writeCompletely(bytes) { throw JournalError(.write, path, failure) }
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
