import SystemPackage

extension FileDescriptor {
    /// Writes all bytes to a terminal; whatever a closed terminal doesn't accept is dropped.
    func writeToTerminal(_ bytes: [UInt8]) {
        _ = try? writeAll(bytes)
    }

    /// Reads the available bytes, up to 4 KiB, waiting if there are none.
    ///
    /// - Returns: The bytes, empty at the end of the input; nil if interrupted by a signal.
    /// - Throws: The system's error, such as `EIO` once the terminal is gone.
    func readAvailable() throws(Errno) -> [UInt8]? {
        let capacity = 4_096
        do {
            return try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                count = try read(into: UnsafeMutableRawBufferPointer(buffer), retryOnInterrupt: false)
            }
        } catch let error as Errno {
            if error == .interrupted || error == .wouldBlock { return nil }
            throw error
        } catch {
            throw .ioError
        }
    }
}
