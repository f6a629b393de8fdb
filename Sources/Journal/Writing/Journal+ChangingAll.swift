import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Changes entries throughout the diary, as after a renaming; when this returns the changes are on disk.
    ///
    /// Every entry is taken as it is on disk, and each month's file is replaced at most once. Repeating it does no harm, so an
    /// attempt that failed halfway can be repeated.
    ///
    /// - Parameter change: returns the new version of an entry, with `edited` set to now; an unchanged entry is left alone. Its
    ///   moment and its identifier must stay as they are.
    /// - Returns: How many entries were changed.
    /// - Throws: `FileError` if a month's file can't be read or replaced; the months before it have been changed by then.
    /// - Complexity: O(size of the diary).
    @discardableResult
    public func changeEntries(_ change: (Entry) -> Entry) throws(FileError) -> Int {
        try whileLocked { _ throws(FileError) in
            var count = 0
            for month in try months() { count += try changeEntries(of: folder.monthFile(month), change) }
            return count
        }
    }

    /// Changes many entries, none of which moves to another month; when this returns the changes are on disk.
    ///
    /// Changes to an entry on disk meanwhile are merged as by ``edit(from:to:)``; one that is gone stays away.
    ///
    /// - Parameter edits: the entries as they were read, and their new versions, with `edited` set to now.
    /// - Throws: `FileError` if a month's file can't be read or replaced; the months before it have been changed by then.
    public func edit(_ edits: [(shown: Entry, edited: Entry)]) throws(FileError) {
        let wanted = Dictionary(edits.map { ($0.shown.id, $0) }) { _, later in later }
        try changeEntries { written in
            guard let (shown, edited) = wanted[written.id] else { return written }
            let entry = names.renamed(written)
            if entry == shown || entry == edited { return edited }
            var (base, theirs) = (shown, entry)
            base.id = edited.id
            theirs.id = edited.id
            return EntryMerge.merge(base: base, ours: edited, theirs: theirs)
        }
    }

    /// Changes the entries of one month, while the lock is held.
    ///
    /// - Returns: How many were changed.
    func changeEntries(of path: FilePath, _ change: (Entry) -> Entry) throws(FileError) -> Int {
        var count = 0
        try replaceContents(of: path) { bytes throws(FileError) in
            let document = RecDocument(bytes)
            var changed: [UInt8] = []
            var rest = 0
            count = 0
            for record in document.records where record.isEntry {
                guard let entry = try? Entry(fields: record.fields.map({ ($0.name, $0.value) })) else { continue }
                let wanted = change(entry)
                guard wanted != entry else { continue }
                if count == 0 { try refuseNewerFormat(of: path) }
                changed += bytes[rest..<record.bytes.lowerBound]
                changed += try EntryRewriting(record: record).checkedBytes(for: wanted, in: path)
                rest = record.bytes.upperBound
                count += 1
            }
            return count == 0 ? nil : changed + bytes[rest...]
        }
        return count
    }
}
