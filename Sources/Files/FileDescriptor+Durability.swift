import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension FileDescriptor {
    /// Waits until the file's data, and what is needed to find it again, are on the disk.
    func synchronizeData() throws(Errno) {
        try retryingInterrupted { fdatasync(rawValue) }
    }

    /// Waits until the file's data and attributes are on the disk; for a folder, the names in it.
    func synchronize() throws(Errno) {
        try retryingInterrupted { fsync(rawValue) }
    }

    /// Cuts the file to this length.
    func truncate(to length: Int64) throws(Errno) {
        try retryingInterrupted { ftruncate(rawValue, off_t(length)) }
    }

    /// Reads up to the end of the file.
    ///
    /// - Parameter expected: the size the file is thought to have, in bytes; it may have grown or shrunk since.
    func readToEnd(expecting expected: Int) throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected, so that the end is found without a second allocation.
        var capacity = expected + 1
        while true {
            let chunk: [UInt8]
            do {
                chunk = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                    count = try read(into: UnsafeMutableRawBufferPointer(buffer))
                }
            } catch {
                throw error as? Errno ?? .ioError
            }
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            capacity = max(capacity - chunk.count, 1 << 16)
        }
    }

    /// Writes all the bytes, going on after short writes and interruptions.
    ///
    /// - Returns: the error that stopped it, if one did; some of the bytes may have been written before it.
    func writeCompletely(_ bytes: [UInt8]) -> Errno? {
        var written = 0
        while written < bytes.count {
            do {
                let count = try bytes.withUnsafeBytes { try write(UnsafeRawBufferPointer(rebasing: $0[written...])) }
                // A file that takes nothing and reports nothing would be tried for ever.
                if count == 0 { return .ioError }
                written += count
            } catch {
                return error as? Errno ?? .ioError
            }
        }
        return nil
    }
}

/// Calls a system function again for as long as a signal interrupts it.
///
/// - Throws: the error of a call that returned something other than 0.
func retryingInterrupted(_ call: () -> CInt) throws(Errno) {
    while call() != 0 {
        let failure = Errno(rawValue: errno)
        if failure != .interrupted { throw failure }
    }
}
