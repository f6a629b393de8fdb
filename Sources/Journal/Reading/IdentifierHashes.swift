import Diary

/// The hashes of identifiers, to tell whether all of them differ in a fraction of the time that a set would take.
struct IdentifierHashes {
    /// Each hash where it belongs or, if other ones are there, in the next free slot; 0 in an empty slot.
    private var slots: [UInt64]

    /// Creates an empty set with room for a number of identifiers.
    init(capacity: Int) {
        var count = 16
        while count < 2 * capacity { count *= 2 }
        slots = [UInt64](repeating: 0, count: count)
    }

    /// Inserts an identifier; false if it may have been inserted before.
    ///
    /// Beyond ASCII, texts can be equal that are written in different bytes: of those it is never certain.
    mutating func insert(_ id: EntryID) -> Bool {
        guard let hash = Self.hash(of: id) else { return false }
        return insert(hash)
    }

    /// Returns the hash of an identifier; nil beyond ASCII.
    static func hash(of id: EntryID) -> UInt64? {
        id.text.utf8.withContiguousStorageIfAvailable { hash(of: UnsafeRawBufferPointer($0)) } ?? nil
    }

    /// Returns the hash of an identifier; nil beyond ASCII.
    static func hash(of identifier: UnsafeRawBufferPointer) -> UInt64? {
        let hashed = ByteHash(identifier)
        return hashed.isASCII ? hashed.value : nil
    }

    /// Inserts the hash of an identifier; false if one with the same hash was inserted before.
    mutating func insert(_ hash: UInt64) -> Bool {
        let hash = hash == 0 ? 1 : hash
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = hash
        return true
    }
}
