import Diary
import Recfile

/// Finds the field of an entry by the bytes of its name, without creating a string.
struct EntryFieldNames {
    /// A name of at most sixteen bytes, as two numbers; the names of all fields are that short.
    private struct Key: Equatable {
        let first: UInt64
        let second: UInt64

        /// Takes the name at a range of a text.
        init(_ name: Range<Int>, in text: UnsafeRawBufferPointer) {
            first = Self.number(text, from: name.lowerBound, to: name.upperBound)
            second = Self.number(text, from: name.lowerBound + 8, to: name.upperBound)
        }

        /// Returns the bytes from one offset to another, at most eight, the first one lowest.
        private static func number(_ text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> UInt64 {
            guard start < end else { return 0 }
            if start + 8 <= text.count {
                let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
                return end - start >= 8 ? word : word & ((1 &<< UInt64((end - start) * 8)) &- 1)
            }
            var number: UInt64 = 0
            for place in (start..<end).reversed() { number = number << 8 | UInt64(text[place]) }
            return number
        }

        /// The same for all names that differ in case alone: they have letters, digits and `_`.
        var withoutCase: Key {
            Key(first: first | 0x2020_2020_2020_2020, second: second | 0x2020_2020_2020_2020)
        }

        private init(first: UInt64, second: UInt64) { (self.first, self.second) = (first, second) }

        /// Where to look for it first: spread over the slots by multiplication, whose highest bits depend on all of both numbers.
        var slot: Int { Int(truncatingIfNeeded: ((first ^ second &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 57) }
    }

    private static let longestName = 16
    private static let slotCount = 128

    private let rows: [(key: Key, field: EntryField)]
    /// The index of the row in each slot, -1 for an empty one; of two names with the same slot, the later one is in the next.
    private let slots: [Int]

    private let keysWithoutCase: [Key]

    /// Made once, since it takes as long as reading a few entries.
    static let all = EntryFieldNames()

    private init() {
        rows = EntryField.allCases.map { field in
            (key: Array(field.rawValue.utf8).withUnsafeBytes { Key(0..<$0.count, in: $0) }, field: field)
        }
        var slots = [Int](repeating: -1, count: Self.slotCount)
        for (index, row) in rows.enumerated() {
            var slot = row.key.slot
            while slots[slot] >= 0 { slot = (slot + 1) % Self.slotCount }
            slots[slot] = index
        }
        self.slots = slots
        keysWithoutCase = rows.map(\.key.withoutCase)
    }

    /// Returns the field at a span of rec text; `nil` for an unknown one.
    func field(of span: RecFieldSpan, in bytes: Span<UInt8>) -> EntryField? {
        guard span.name.count <= Self.longestName else { return nil }
        let key = bytes.withUnsafeBytes { Key(span.name, in: $0) }
        var slot = key.slot
        while slots[slot] >= 0 {
            let row = rows[slots[slot]]
            if row.key == key { return row.field }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }

    /// Returns the field that is meant by the unknown name of a span, which differs from that of the field in case alone.
    func misspeltField(of span: RecFieldSpan, in bytes: Span<UInt8>) -> EntryField? {
        guard span.name.count <= Self.longestName else { return nil }
        let key = bytes.withUnsafeBytes { Key(span.name, in: $0) }.withoutCase
        return keysWithoutCase.firstIndex(of: key).map { rows[$0].field }
    }
}
