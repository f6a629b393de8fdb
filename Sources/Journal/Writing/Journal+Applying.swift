import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Carries out many changes as one, such as those of an import; when this returns all of them are on disk, or none.
    ///
    /// Entries to change or delete that are no longer in the file of their month are skipped.
    ///
    /// - Parameter isCancelled: called before each month is written; once it returns true, the earlier months are restored.
    /// - Returns: `false`, with the diary as it was, if it was cancelled.
    /// - Throws: `FileError` if a file can't be read or written; the diary is then as it was.
    /// - Complexity: O(size of the months that the changes belong to).
    public func apply(_ changes: [Change], isCancelled: () -> Bool) throws(FileError) -> Bool {
        let months = Dictionary(grouping: changes, by: \.month).sorted { $0.key < $1.key }
        return try whileLocked { lock throws(FileError) in
            var written: [(month: YearMonth, before: [UInt8]?)] = []
            do throws(FileError) {
                for (month, changes) in months {
                    guard !isCancelled() else {
                        try putBack(written)
                        return false
                    }
                    let before = try folder.monthFile(month).contentsIfPresent()
                    written.append((month, before))
                    try apply(changes, to: month, of: before)
                }
            } catch {
                try? putBack(written)
                throw error
            }
            forgetRecentChanges(under: lock)
            try? folder.writeCompanions()
            return true
        }
    }

    private func apply(_ changes: [Change], to month: YearMonth, of before: [UInt8]?) throws(FileError) {
        let path = folder.monthFile(month)
        try refuseNewerFormat(of: path)
        try refusePlaceholder(of: path)
        if before == nil {
            return try path.putThroughLink(MonthChanges(changes, names: names).bytes(of: [], in: path))
        }
        try replaceContents(of: path) { bytes throws(FileError) in
            try MonthChanges(changes, names: names).bytes(of: bytes, in: path)
        }
    }

    /// Restores months to what they were.
    private func putBack(_ months: [(month: YearMonth, before: [UInt8]?)]) throws(FileError) {
        for (month, before) in months.reversed() {
            let path = folder.monthFile(month)
            if let before {
                try replaceContents(of: path) { _ in before }
            } else {
                try? path.remove()
            }
        }
    }
}

extension Change {
    /// The month whose file is affected.
    fileprivate var month: YearMonth {
        switch self {
        case .add(let entry), .edit(let entry, _), .delete(let entry): entry.when.date.yearMonth
        }
    }
}

/// Changes to the entries of one month's file.
private struct MonthChanges {
    private var added: [Entry] = []
    private var edits: [EntryID: (shown: Entry, edited: Entry)] = [:]
    private var deleted: [EntryID: Entry] = [:]
    private let names: FormerNames

    /// - Parameter names: the names that things had before; the entries of the changes have the current ones.
    init(_ changes: [Change], names: FormerNames) {
        self.names = names
        for change in changes {
            switch change {
            case .add(let entry): added.append(entry)
            case .edit(let shown, let entry): edits[shown.id] = (shown, entry)
            case .delete(let entry): deleted[entry.id] = entry
            }
        }
    }

    /// Returns the bytes of the file after the changes; what is there already isn't added again.
    func bytes(of bytes: [UInt8], in path: FilePath) throws(FileError) -> [UInt8] {
        let document = RecDocument(bytes)
        var result: [UInt8] = []
        var rest = 0
        var present: Set<EntryID> = []
        for record in document.records where record.isEntry {
            guard let written = try? Entry(fields: record.fields.map({ ($0.name, $0.value) })) else { continue }
            let entry = names.renamed(written)
            present.insert(entry.id)
            // An entry that was changed since the changes were computed stays: an edit beats a deletion.
            if deleted[entry.id] == entry {
                result += bytes[rest..<record.bytes.lowerBound]
                rest = document.removalEnd(of: record)
            } else if let (shown, edited) = edits[entry.id] {
                let wanted = entry == shown ? edited : EntryMerge.merge(base: shown, ours: edited, theirs: entry)
                guard wanted != entry else { continue }
                result += bytes[rest..<record.bytes.lowerBound]
                result += try EntryRewriting(record: record).checkedBytes(for: wanted, in: path)
                rest = record.bytes.upperBound
            }
        }
        result += bytes[rest...]
        return try result + addition(to: result, present, in: path)
    }

    private func addition(
        to text: [UInt8], _ present: Set<EntryID>, in path: FilePath
    ) throws(FileError) -> [UInt8] {
        let new = added.filter { !present.contains($0.id) }
        guard !new.isEmpty else { return [] }
        let records = try Journal.records(of: new, in: path)
        return RecAppending(path: path, type: RecRecord.entryType, header: Array(JournalFormat.header.utf8)).addition(
            of: records, to: text)
    }
}
