import SystemPackage

extension FileDescriptor {
    /// Writes all bytes to a terminal; what a terminal that has gone does not take is dropped.
    func writeToTerminal(_ bytes: [UInt8]) {
        _ = try? writeAll(bytes)
    }

    /// Reads what is there, up to 4 KiB, waiting if nothing is.
    ///
    /// - Returns: The bytes; none at the end of the input. Nothing when a signal came in between.
    /// - Throws: The system's error, as `EIO` when the terminal has gone.
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
