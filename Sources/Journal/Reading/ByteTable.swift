import Platform

/// A hash table of short byte strings, each with a number.
struct ByteTable {
    private struct Row {
        let hash: UInt64
        let start: Int
        let count: Int
        let number: Int
    }

    /// What is known of a run of bytes.
    enum Answer {
        /// The number they were noted with.
        case known(Int)
        /// They weren't noted yet, and can be in this slot.
        case free(slot: Int)
        /// They weren't noted, and there is no room for them.
        case full
    }

    private static let probes = 4
    private static let firstSlotCount = 512
    /// It grows when one in this many slots is in use: then most runs are found at the first probe.
    private static let slotsForEach = 4

    /// The most slots, a power of two.
    private let slotCount: Int
    /// Indices into `rows` by hash, -1 for an empty slot. Small at first: most diaries that are read say little.
    private var slots = [Int32](repeating: -1, count: firstSlotCount)
    private var rows: [Row] = []
    private var bytes: [UInt8] = []

    /// Creates an empty table.
    ///
    /// - Parameter slotCount: the most runs it can hold, a power of two.
    init(slotCount: Int) { self.slotCount = slotCount }

    /// Looks up some bytes.
    ///
    /// - Parameter hash: a hash of them whose low bits depend on all of them.
    @inline(__always)
    func find(_ key: Span<UInt8>, hash: UInt64) -> Answer {
        for probe in 0..<Self.probes {
            let slot = slot(of: hash, probe)
            guard slots[slot] >= 0 else { return .free(slot: slot) }
            let row = rows[Int(slots[slot])]
            if row.hash == hash, row.count == key.count, equals(key, at: row.start) { return .known(row.number) }
        }
        return .full
    }

    /// Notes bytes with a number in a slot that is free for them.
    mutating func note(_ key: Span<UInt8>, hash: UInt64, number: Int, in slot: Int) {
        slots[slot] = Int32(rows.count)
        rows.append(Row(hash: hash, start: bytes.count, count: key.count, number: number))
        key.withUnsafeBytes { bytes.append(contentsOf: $0) }
        if rows.count * Self.slotsForEach > slots.count, slots.count < slotCount { grow() }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: min(slots.count * Self.slotsForEach, slotCount))
        for (index, row) in rows.enumerated() {
            for probe in 0..<Self.probes {
                let slot = slot(of: row.hash, probe)
                guard slots[slot] < 0 else { continue }
                slots[slot] = Int32(index)
                break
            }
        }
    }

    @inline(__always)
    private func slot(of hash: UInt64, _ probe: Int) -> Int {
        Int(truncatingIfNeeded: hash &+ UInt64(probe)) & (slots.count - 1)
    }

    @inline(__always)
    private func equals(_ key: Span<UInt8>, at start: Int) -> Bool {
        key.withUnsafeBytes { key in
            bytes.withUnsafeBytes { known in
                guard let bytes = key.baseAddress, let known = known.baseAddress else { return key.isEmpty }
                return memcmp(bytes, known + start, key.count) == 0
            }
        }
    }
}

extension [UInt8] {
    /// Returns whether these bytes begin with others, compared many at a time.
    func starts(with others: [UInt8]) -> Bool {
        guard others.count <= count else { return false }
        return withUnsafeBytes { own in
            others.withUnsafeBytes { others in
                guard let own = own.baseAddress, let start = others.baseAddress else { return others.isEmpty }
                return memcmp(own, start, others.count) == 0
            }
        }
    }
}
