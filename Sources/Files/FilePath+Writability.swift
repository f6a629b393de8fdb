import Platform
import SystemPackage

extension FilePath {
    /// Why files can't be created in this folder; `nil` if they can.
    public var failureToWriteInto: Errno? {
        do throws(Errno) {
            try retryingInterrupted { withPlatformString { faccessat(AT_FDCWD, $0, W_OK | X_OK, AT_EACCESS) } }
            return nil
        } catch {
            return error
        }
    }

    /// Sets the permissions of a file or a folder, unless it is a link.
    ///
    /// - Throws: ``FileError`` if there is nothing at the path, or the disk reports an error.
    /// - Returns: Whether it has them now; a file system may not support them.
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
