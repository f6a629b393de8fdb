import Diary
import Files
import Recfile
import SystemPackage

/// The result of deleting an entry.
public enum Deletion: Hashable, Sendable {
    /// It is gone; this is the removed record, byte for byte as it was in the file, and where it was.
    case removed(record: [UInt8], place: RemovalPlace)
    /// It was no longer in the diary.
    case notFound
    /// It was changed since it was shown, and stays: an edit beats a deletion. This is the current entry.
    case changedMeanwhile(Entry)
}

extension Journal {
    /// Deletes an entry, with every other record of it; when this returns it is gone from the disk.
    ///
    /// - Parameter shown: the entry as it was read.
    /// - Throws: `FileError` if the file could not be read or replaced; the entry is then still there.
    public func delete(_ shown: Entry) throws(FileError) -> Deletion {
        try whileLocked { lock throws(FileError) in try delete(shown, under: lock) }
    }

    /// Deletes an entry, while the lock is held.
    func delete(_ shown: Entry, under lock: borrowing FileLock) throws(FileError) -> Deletion {
        guard let path = try fileHolding(shown) else { return .notFound }
        try refuseNewerFormat(of: path)
        let bytes = try RegularFile.bytes(of: path)
        guard let found = LocatedEntry(shown, in: RecDocument(bytes), names: names) else { return .notFound }
        guard found.entry == shown else { return .changedMeanwhile(found.entry) }
        // The record that counts is removed last, so that nothing is gone if something gets in the way.
        try deleteRecords(of: shown, outside: path)
        var deletion = Deletion.notFound
        let written = try replaceContents(of: path) { bytes throws(FileError) in
            guard let located = LocatedEntry(shown, in: RecDocument(bytes), names: names) else { return nil }
            guard located.entry == shown else {
                deletion = .changedMeanwhile(located.entry)
                return nil
            }
            deletion = .removed(record: located.recordBytes, place: located.removalPlace(in: path))
            let rest = RecDocument(located.bytesWithoutRecord)
            return rest.bytes(without: records(supersededBy: shown, in: rest, isElsewhere: false))
        }
        guard case .removed = deletion else { return deletion }
        if let written, path == folder.monthFile(shown.when.date.yearMonth) {
            repeatWrittenOver(
                before: written, of: shown.when.date.yearMonth, except: shown.id, under: lock)
        }
        forgetRecentChanges(under: lock)
        return deletion
    }

    /// Removes the other records of an entry from the other months: identical ones, or older versions that would count now.
    ///
    /// - Parameter place: the file that the entry is in.
    /// - Throws: `FileError` even if only one month can't be read, since its records would count once it can be.
    private func deleteRecords(of shown: Entry, outside place: FilePath) throws(FileError) {
        guard !shown.id.isProvisional else { return }
        let (months, failure) = try months(naming: shown.id)
        if let failure { throw failure }
        for path in months.map(folder.monthFile) where path != place {
            try replaceContents(of: path) { bytes throws(FileError) in
                let document = RecDocument(bytes)
                let superseded = records(supersededBy: shown, in: document, isElsewhere: true)
                guard !superseded.isEmpty else { return nil }
                try refuseNewerFormat(of: path)
                return document.bytes(without: superseded)
            }
        }
    }

    private func records(supersededBy shown: Entry, in document: RecDocument, isElsewhere: Bool) -> [RecRecord] {
        guard !shown.id.isProvisional else { return [] }
        return document.records.filter { record in
            guard record.isEntry, record["Id"] == shown.id.text,
                let entry = try? Entry(fields: record.fields.map({ ($0.name, $0.value) }))
            else { return false }
            return names.renamed(entry).isSuperseded(by: shown, isElsewhere: isElsewhere)
        }
    }
}
