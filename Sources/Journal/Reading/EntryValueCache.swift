import Diary
import Recfile

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A cache of field values by their bytes: a diary says the same few hundred things over and over, and parsing each of them once
/// makes reading it several times as fast.
struct EntryValueCache {
    private struct Known {
        let hash: UInt64
        let start: Int
        let count: Int
        /// The index of the value among those of its type.
        let value: Int
    }

    private static let slotCount = 4096
    private static let longestValue = 128
    private static let probes = 4

    /// Indices into `known` by hash, -1 for an empty slot.
    private var slots = [Int32](repeating: -1, count: slotCount)
    private var known: [Known] = []
    private var values = EntryValuePool()
    private var keys: [UInt8] = []

    /// Adds a field of a record to an entry, parsing its text only if it wasn't parsed before.
    ///
    /// - Throws: ``ParseError`` if the text is invalid for the field, or an entry can have the field only once.
    mutating func take(
        _ span: RecFieldSpan, of field: EntryField, in bytes: Span<UInt8>, into decoder: inout EntryDecoder
    ) throws(ParseError) {
        guard field.isRepeatedOften, span.isPlain, span.value.count <= Self.longestValue else {
            try Self.parse(span, of: field, in: bytes, into: &decoder)
            return
        }
        // Name, colon and value together, since the same text means something else in another field.
        let key = bytes.extracting(span.name.lowerBound..<span.value.upperBound)
        let hash = Self.hash(key)
        var free: Int?
        for probe in 0..<Self.probes {
            let index = Int(truncatingIfNeeded: hash &+ UInt64(probe)) & (Self.slotCount - 1)
            guard slots[index] >= 0 else {
                free = index
                break
            }
            let place = Int(slots[index])
            if known[place].hash == hash, known[place].count == key.count, equals(key, at: known[place].start) {
                return try decoder.take(
                    known[place].value, of: field, from: &values, text: span.value(in: bytes))
            }
        }
        try Self.parse(span, of: field, in: bytes, into: &decoder)
        if let free { keep(decoder.note(field, in: &values), key: key, hash: hash, in: free) }
    }

    private mutating func keep(_ value: Int, key: Span<UInt8>, hash: UInt64, in slot: Int) {
        slots[slot] = Int32(known.count)
        known.append(Known(hash: hash, start: keys.count, count: key.count, value: value))
        key.withUnsafeBytes { keys.append(contentsOf: $0) }
    }

    private static func parse(
        _ span: RecFieldSpan, of field: EntryField, in bytes: Span<UInt8>, into decoder: inout EntryDecoder
    ) throws(ParseError) {
        if !span.isPlain {
            try decoder.take(text: span.value(in: bytes), of: field)
        } else {
            try decoder.take(bytes.extracting(span.value), of: field)
        }
    }

    private func equals(_ key: Span<UInt8>, at start: Int) -> Bool {
        key.withUnsafeBytes { key in
            keys.withUnsafeBytes { known in
                guard let bytes = key.baseAddress, let known = known.baseAddress else { return false }
                return memcmp(bytes, known + start, key.count) == 0
            }
        }
    }

    /// Returns a hash that processes eight bytes at a time, mixed so that the low bits depend on all of them.
    private static func hash(_ key: Span<UInt8>) -> UInt64 {
        key.withUnsafeBytes { key in
            var hash = UInt64(truncatingIfNeeded: key.count)
            var offset = 0
            while offset < key.count {
                var word: UInt64 = 0
                if offset + 8 <= key.count {
                    word = key.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                } else {
                    for byte in key[offset...] { word = word << 8 | UInt64(byte) }
                }
                hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
                offset += 8
            }
            return hash ^ (hash >> 32)
        }
    }
}

extension EntryField {
    /// Whether the same values occur again and again.
    fileprivate var isRepeatedOften: Bool {
        switch self {
        case .id, .when, .event, .question, .note, .imported, .edited: false
        default: true
        }
    }
}
