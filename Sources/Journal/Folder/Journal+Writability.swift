import Files
import SystemPackage

extension Journal {
    /// Why the diary can only be read, as far as can be told without writing: a file system that is read-only, permissions
    /// that are missing, or the format of a later version; `nil` when it can be written, or made where there is none yet.
    ///
    /// - Complexity: looks at the heads of two files at most.
    public var refusalToWrite: FileError? {
        if let failure = folder.journal.failureToWriteInto, failure != .noSuchFileOrDirectory {
            return FileError(.write, folder.journal, failure)
        }
        do throws(FileError) {
            if let newest = try months().last { try refuseNewerFormat(of: folder.monthFile(newest)) }
            return nil
        } catch {
            // What cannot be read is told where it is read.
            return error.action == .write ? error : nil
        }
    }
}
