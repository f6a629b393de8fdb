import Files
import SystemPackage

extension Journal {
    /// Why the diary is read-only, as far as can be told without writing: a read-only file system, missing permissions, or the
    /// format of a later version; `nil` if it can be written, or created.
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
            // Failures to read are reported where the file is read.
            return error.action == .write ? error : nil
        }
    }
}
