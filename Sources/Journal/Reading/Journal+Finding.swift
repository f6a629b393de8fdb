import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Every entry that counts and whose record has an identifier, by month and place: more than one where a record was copied
    /// by hand, of which all but the first have a provisional one.
    ///
    /// - Parameter id: the identifier; a provisional one is that of an entry whose record has none of its own.
    /// - Throws: ``FileError`` if the folder cannot be listed, or a month that has a file cannot be read.
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

    /// The same while the lock is held. Some file systems, among them those made with FUSE, have no file for a moment while
    /// another is put in its place.
    ///
    /// - Returns: `nil` in a diary that nobody has written, and where we may not.
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
        // What counts of it may be in a month that could not be read.
        if let failure = failure ?? contents.lazy.compactMap(\.failure).first { throw failure }
        return found
    }

    /// The months whose files have the text of an identifier in them, all that can be read where it is a provisional one, and
    /// why one of the others could not be read.
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
