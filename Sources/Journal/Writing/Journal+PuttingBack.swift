import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Puts the record of a deleted entry back where it was, so that the file is the same byte for byte; when this returns it is
    /// on the disk.
    ///
    /// - Parameters:
    ///   - entry: the entry.
    ///   - record: its record as deleting returned it; one that says the same in the program's own spelling will do.
    ///   - place: where it was.
    /// - Returns: `false`, with nothing done, when the file was changed since or this is another record: then it has to be added.
    /// - Throws: ``JournalError`` with the entry in `unsaved`.
    public func putBack(_ entry: Entry, record: [UInt8], at place: RemovalPlace) throws(JournalError) -> Bool {
        let path = folder.monthFile(entry.when.date.yearMonth)
        guard path.string == place.path else { return false }
        var writer = RecWriter()
        try? writer.writeRecord(entry.fields)
        // The writer ends a record with a blank line, which is not the record's own.
        let candidates = [record, writer.bytes.dropLast()]
        do throws(FileError) {
            return try whileLocked { _ throws(FileError) in
                try refuseNewerFormat(of: path)
                return try replaceContents(of: path) { bytes in
                    candidates.lazy.compactMap { place.bytes(of: bytes, with: Array($0)) }.first
                } != nil
            }
        } catch {
            // Without the file there is no place either.
            if error.action == .read, error.reason == .system(.noSuchFileOrDirectory) { return false }
            throw JournalError(error, unsaved: [entry])
        }
    }
}
