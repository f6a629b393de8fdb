import Platform
import SystemPackage

extension FileDescriptor {
    /// Waits until the file's data, and what is needed to find it again, are on disk.
    func synchronizeData() throws(Errno) {
        try retryingInterrupted { fdatasync(rawValue) }
    }

    /// Waits until the file's data and attributes are on disk; for a folder, the names in it.
    func synchronize() throws(Errno) {
        try retryingInterrupted { fsync(rawValue) }
    }

    /// Truncates the file to this length.
    func truncate(to length: Int64) throws(Errno) {
        try retryingInterrupted { ftruncate(rawValue, off_t(length)) }
    }

    /// Reads up to the end of the file.
    ///
    /// - Parameter expected: the expected size of the file, in bytes; it may have grown or shrunk since.
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

    /// Writes all the bytes, continuing after short writes and interruptions.
    ///
    /// - Returns: The error that stopped it, if any; some of the bytes may have been written before it.
    func writeCompletely(_ bytes: [UInt8]) -> Errno? {
        var written = 0
        while written < bytes.count {
            do {
                let count = try bytes.withUnsafeBytes { try write(UnsafeRawBufferPointer(rebasing: $0[written...])) }
                // A file that takes nothing and reports nothing would be retried for ever.
                if count == 0 { return .ioError }
                written += count
            } catch {
                return error as? Errno ?? .ioError
            }
        }
        return nil
    }
}

/// Repeats a system call as long as a signal interrupts it.
///
/// - Throws: The error of a call that returned something other than 0.
func retryingInterrupted(_ call: () -> CInt) throws(Errno) {
    while call() != 0 {
        let failure = Errno(rawValue: errno)
        if failure != .interrupted { throw failure }
    }
}
