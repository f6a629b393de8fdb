import Diary
import Synchronization

/// The records that deletions took out since the program started, so that undoing one puts its record back byte for byte.
public final class RemovedRecords: Sendable {
    /// A record as it stood in its file, and where.
    struct Removed: Sendable {
        let record: [UInt8]
        let place: RemovalPlace
    }

    private let removed = Mutex<[Entry: Removed]>([:])

    /// No records yet.
    public init() {}

    /// Remembers the record of an entry.
    func keep(_ record: Removed, of entry: Entry) {
        removed.withLock { $0[entry] = record }
    }

    /// Hands out the record of an entry, if one was taken out, and forgets it.
    func take(_ entry: Entry) -> Removed? {
        removed.withLock { $0.removeValue(forKey: entry) }
    }
}
