import Diary
import Files
import Recfile
import SystemPackage

/// What became of the wish to delete an entry.
public enum Deletion: Hashable, Sendable {
    /// It is gone; this is the record that was taken out, byte for byte as it was in the file, and where it was.
    case removed(record: [UInt8], place: RemovalPlace)
    /// It was not in the diary any more.
    case notFound
    /// It was changed since it was shown, and stays: an edit beats a deletion. This is the entry as it is now.
    case changedMeanwhile(Entry)
}

extension Journal {
    /// Deletes an entry, with every other record of it; when this returns it is gone from the disk.
    ///
    /// - Parameter shown: the entry as it was read.
    /// - Throws: `FileError` if the file could not be read or replaced; the entry is then still there.
    public func delete(_ shown: Entry) throws(FileError) -> Deletion {
        try whileLocked { lock throws(FileError) in
            guard let path = try fileHolding(shown) else { return .notFound }
            try refuseNewerFormat(of: path)
            var deletion = Deletion.notFound
            try replaceContents(of: path) { bytes throws(FileError) in
                guard let located = LocatedEntry(shown, in: RecDocument(bytes), names: names) else { return nil }
                guard located.entry == shown else {
                    deletion = .changedMeanwhile(located.entry)
                    return nil
                }
                deletion = .removed(record: located.recordBytes, place: located.removalPlace(in: path))
                return located.bytesWithoutRecord
            }
            guard case .removed = deletion else { return deletion }
            try deleteOtherRecords(of: shown, in: path)
            forgetRecentChanges(under: lock)
            return deletion
        }
    }

    /// Takes out the records that an entry has besides the one that counted: the same once more, or older versions of it, which
    /// would count now.
    ///
    /// - Parameter place: the file that the entry was in.
    private func deleteOtherRecords(of shown: Entry, in place: FilePath) throws(FileError) {
        guard !shown.id.isProvisional else { return }
        // A month that cannot be read holds nothing that would count.
        for month in try months(naming: shown.id).months {
            let path = folder.monthFile(month)
            try replaceContents(of: path) { bytes throws(FileError) in
                let document = RecDocument(bytes)
                let superseded = document.records.filter { record in
                    guard record.type == "Entry" || record.type == nil, record["Id"] == shown.id.text,
                        let entry = try? Entry(fields: record.fields.map({ ($0.name, $0.value) }))
                    else { return false }
                    return names.renamed(entry).isSuperseded(by: shown, isElsewhere: path != place)
                }
                guard !superseded.isEmpty else { return nil }
                try refuseNewerFormat(of: path)
                return document.bytes(without: superseded)
            }
        }
    }
}
