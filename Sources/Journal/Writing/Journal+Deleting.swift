import Diary
import Recfile
import SystemPackage

/// What became of the wish to delete an entry.
public enum Deletion: Hashable, Sendable {
    /// It is gone; this is the record that was taken out, byte for byte as it stood in the file, and where it stood.
    case removed(record: [UInt8], place: RemovalPlace)
    /// It was not in the diary any more.
    case notFound
    /// It was changed since it was shown, and stays: an edit beats a deletion. This is the entry as it is now.
    case changedMeanwhile(Entry)
}

extension Journal {
    /// Deletes an entry; when this returns it is gone from the disk.
    ///
    /// - Parameter shown: the entry as it was read.
    /// - Throws: ``JournalError`` if the file could not be read or replaced; the entry is then still there.
    public func delete(_ shown: Entry) throws(JournalError) -> Deletion {
        try whileLocked { lock throws(JournalError) in
            guard let path = try fileHolding(shown) else { return .notFound }
            try refuseNewerFormat(of: path)
            var deletion = Deletion.notFound
            try replaceContents(of: path) { bytes throws(JournalError) in
                guard let located = LocatedEntry(shown, in: RecDocument(bytes)) else { return nil }
                guard located.entry == shown else {
                    deletion = .changedMeanwhile(located.entry)
                    return nil
                }
                deletion = .removed(record: located.recordBytes, place: located.removalPlace(in: path))
                return located.bytesWithoutRecord
            }
            if case .removed = deletion { forgetRecentChanges(under: lock) }
            return deletion
        }
    }
}
