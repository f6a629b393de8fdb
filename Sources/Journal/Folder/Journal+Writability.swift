import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension Journal {
    /// Why the diary can only be read, as far as can be told without writing: a file system that is read-only, permissions
    /// that are missing, or the format of a later version; `nil` when it can be written, or made where there is none yet.
    ///
    /// - Complexity: looks at the heads of two files at most.
    public var refusalToWrite: JournalError? {
        if let failure = folder.journal.failureToWriteInto, failure != .noSuchFileOrDirectory {
            return JournalError(.write, folder.journal, failure)
        }
        do throws(JournalError) {
            if let newest = try months().last { try refuseNewerFormat(of: folder.monthFile(newest)) }
            return nil
        } catch {
            // What cannot be read is told where it is read.
            return error.action == .write ? error : nil
        }
    }
}

extension FilePath {
    /// What stands in the way of making files in this folder; `nil` if nothing does.
    fileprivate var failureToWriteInto: Errno? {
        do throws(Errno) {
            try retryingInterrupted { withPlatformString { faccessat(AT_FDCWD, $0, W_OK | X_OK, AT_EACCESS) } }
            return nil
        } catch {
            return error
        }
    }
}
