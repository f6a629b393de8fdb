import Diary
import Recfile
import SystemPackage

extension Journal {
    /// Changes entries throughout the diary, as after a renaming; when this returns the changes are on the disk.
    ///
    /// Every entry is taken as the disk has it, and each month's file is replaced once at the most. What is done twice does no
    /// harm, so that a try that failed half-way can be made again.
    ///
    /// - Parameter change: gives an entry as it shall be, with `edited` set to now; the same entry is left alone. Its moment
    ///   and its identifier must stay as they are.
    /// - Returns: how many entries were changed.
    /// - Throws: ``JournalError`` when a month's file cannot be read or replaced; the months before it are changed by then.
    /// - Complexity: O(size of the diary).
    @discardableResult
    public func changeEntries(_ change: (Entry) -> Entry) throws(JournalError) -> Int {
        try whileLocked { _ throws(JournalError) in
            var count = 0
            for month in try months() { count += try changeEntries(of: folder.monthFile(month), change) }
            return count
        }
    }

    /// Changes many entries, of which none moves to another month; when this returns the changes are on the disk.
    ///
    /// What happened to an entry on the disk meanwhile is merged as by ``edit(from:to:)``; one that is gone stays away.
    ///
    /// - Parameter edits: the entries as they were read, and as they shall be, with `edited` set to now.
    /// - Throws: ``JournalError`` when a month's file cannot be read or replaced; the months before it are changed by then.
    public func edit(_ edits: [(shown: Entry, edited: Entry)]) throws(JournalError) {
        let wanted = Dictionary(edits.map { ($0.shown.id, $0) }) { _, later in later }
        try changeEntries { entry in
            guard let (shown, edited) = wanted[entry.id] else { return entry }
            if entry == shown || entry == edited { return edited }
            var (base, theirs) = (shown, entry)
            base.id = edited.id
            theirs.id = edited.id
            return EntryMerge.merge(base: base, ours: edited, theirs: theirs)
        }
    }

    private func changeEntries(of path: FilePath, _ change: (Entry) -> Entry) throws(JournalError) -> Int {
        var count = 0
        try replaceContents(of: path) { bytes throws(JournalError) in
            let document = RecDocument(bytes)
            var changed: [UInt8] = []
            var rest = 0
            count = 0
            for record in document.records where record.type == "Entry" || record.type == nil {
                guard let entry = try? Entry(fields: record.fields.map({ ($0.name, $0.value) })) else { continue }
                let wanted = change(entry)
                guard wanted != entry else { continue }
                if count == 0 { try refuseNewerFormat(of: path) }
                changed += bytes[rest..<record.bytes.lowerBound]
                changed += try Self.bytes(of: record, saying: wanted, in: path)
                rest = record.bytes.upperBound
                count += 1
            }
            return count == 0 ? nil : changed + bytes[rest...]
        }
        return count
    }

    private static func bytes(
        of record: RecRecord, saying entry: Entry, in path: FilePath
    ) throws(JournalError) -> [UInt8] {
        do throws(RecWriter.InvalidName) {
            return try EntryRewriting(record: record).bytes(for: entry)
        } catch {
            throw JournalError(.write, path, .fieldName(error.name))
        }
    }
}
