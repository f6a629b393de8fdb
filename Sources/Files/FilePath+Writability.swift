import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension FilePath {
    /// What is in the way of making files in this folder; `nil` if nothing is.
    public var failureToWriteInto: Errno? {
        do throws(Errno) {
            try retryingInterrupted { withPlatformString { faccessat(AT_FDCWD, $0, W_OK | X_OK, AT_EACCESS) } }
            return nil
        } catch {
            return error
        }
    }

    /// Gives a file or a folder these permissions, unless it is a link.
    ///
    /// - Returns: whether it has them now; a file system may have none of its own.
    public func setPermissions(_ permissions: FilePermissions) throws(FileError) -> Bool {
        guard !isLink else { return false }
        do throws(Errno) {
            try retryingInterrupted { withPlatformString { chmod($0, permissions.rawValue) } }
        } catch .notSupported, .noFunction, .notPermitted {
            return false
        } catch {
            throw FileError(.write, self, error)
        }
        do throws(Errno) {
            return try Stat(self).permissions.intersection(FilePermissions(rawValue: 0o777)) == permissions
        } catch {
            throw FileError(.read, self, error)
        }
    }
}
