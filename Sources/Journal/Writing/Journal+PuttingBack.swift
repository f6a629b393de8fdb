import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Restores the record of a deleted entry where it was, so that the file is the same byte for byte; when this returns it is on disk.
    ///
    /// - Parameters:
    ///   - entry: the entry.
    ///   - record: its record as deleting returned it; an equivalent one in the program's own spelling will do.
    ///   - place: where it was.
    /// - Returns: `false`, with nothing done, if the file was changed since or this is another record: then it has to be added.
    /// - Throws: ``JournalError`` with the entry in `unsaved`.
    public func putBack(_ entry: Entry, record: [UInt8], at place: RemovalPlace) throws(JournalError) -> Bool {
        let path = folder.monthFile(entry.when.date.yearMonth)
        guard path.string == place.path else { return false }
        var writer = RecWriter()
        try? writer.writeRecord(entry.fields)
        // The writer ends a record with a blank line, which isn't part of the record.
        let candidates = [record, writer.bytes.dropLast()]
        do throws(FileError) {
            return try whileLocked { _ throws(FileError) in
                try refuseNewerFormat(of: path)
                return try replaceContents(of: path) { bytes in
                    candidates.lazy.compactMap { place.bytes(of: bytes, with: Array($0)) }.first
                } != nil
            }
        } catch {
            // Without the file there is no place to restore it to.
            if error.action == .read, error.reason == .system(.noSuchFileOrDirectory) { return false }
            throw JournalError(error, unsaved: [entry])
        }
    }
}
