import Diary
import Synchronization

/// The records that deletions removed since the program started, so that undoing one restores its record byte for byte.
public final class RemovedRecords: Sendable {
    /// A record as it was in its file, and where.
    struct Removed: Sendable {
        let record: [UInt8]
        let place: RemovalPlace
    }

    private let removed = Mutex<[Entry: Removed]>([:])

    /// Creates an empty collection.
    public init() {}

    /// Remembers the record of an entry.
    func keep(_ record: Removed, of entry: Entry) {
        removed.withLock { $0[entry] = record }
    }

    /// Returns the record of an entry, if one was removed, and forgets it.
    func take(_ entry: Entry) -> Removed? {
        removed.withLock { $0.removeValue(forKey: entry) }
    }
}
