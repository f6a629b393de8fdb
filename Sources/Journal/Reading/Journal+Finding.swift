import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Returns every entry that counts and whose record has an identifier, by month and place: more than one if a record was copied
    /// by hand; all but the first of those have a provisional one.
    ///
    /// - Parameter id: the identifier; a provisional one is that of an entry whose record has none.
    /// - Throws: `FileError` if the folder can't be listed, or a month that has a file can't be read.
    /// - Complexity: O(size of the diary).
    public func entries(identifiedBy id: EntryID) throws(FileError) -> [Entry] {
        let found: [Entry]
        do throws(FileError) {
            found = try find(id)
            if !found.isEmpty { return found }
        } catch {
            guard let again = try findWhileNobodyWrites(id) else { throw error }
            return again
        }
        return try findWhileNobodyWrites(id) ?? found
    }

    /// Does the same while the lock is held. Some file systems, such as FUSE ones, have no file for a moment while another one
    /// replaces it.
    ///
    /// - Returns: `nil` in a diary that was never written, and where we may not lock.
    private func findWhileNobodyWrites(_ id: EntryID) throws(FileError) -> [Entry]? {
        guard (try? Stat(folder.lock, followTargetSymlink: false)) != nil, let lock = try? takeLock() else {
            return nil
        }
        return try lock.whileHeld { _ throws(FileError) in try find(id) }
    }

    private func find(_ id: EntryID) throws(FileError) -> [Entry] {
        let (months, failure) = try self.months(naming: id)
        let contents = contents(of: months)
        let found = contents.flatMap { $0.entries(identifiedBy: id) }
        // What counts of it may be in a month that couldn't be read.
        if let failure = failure ?? contents.lazy.compactMap(\.failure).first { throw failure }
        return found
    }

    /// Returns the months whose files contain the text of an identifier, all readable ones for a provisional identifier, and why
    /// one of the others couldn't be read.
    func months(naming id: EntryID) throws(FileError) -> (months: [YearMonth], failure: FileError?) {
        let sign = Array(id.text.utf8)
        var found: [YearMonth] = []
        var failure: FileError?
        for month in try months() {
            do throws(FileError) {
                let bytes = try RegularFile.bytes(of: folder.monthFile(month))
                if id.isProvisional || bytes.firstOffset(of: sign) != nil { found.append(month) }
            } catch {
                failure = failure ?? readingFailure(error)
            }
        }
        return (found, failure)
    }
}

extension MonthContents {
    fileprivate func entries(identifiedBy id: EntryID) -> [Entry] {
        zip(entries, lines).filter { $0.id == id || sharedIdentifiers[$1] == id }.map(\.0)
    }
}
