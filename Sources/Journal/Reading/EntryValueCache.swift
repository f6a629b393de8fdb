import Diary
import Recfile

/// A cache of field values by their bytes: a diary says the same few hundred things over and over, and parsing each of them once
/// makes reading it several times as fast.
struct EntryValueCache {
    private static let longestValue = 128

    /// The known texts, each with the index of its value among those of its type.
    private var known = ByteTable(slotCount: 4096)
    private var values = EntryValuePool()

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
        let hash = key.withUnsafeBytes { ByteHash($0).value }
        switch known.find(key, hash: hash) {
        case .known(let value): try decoder.take(value, of: field, from: &values, text: span.value(in: bytes))
        case .free(let slot):
            try Self.parse(span, of: field, in: bytes, into: &decoder)
            known.note(key, hash: hash, number: decoder.note(field, in: &values), in: slot)
        case .full: try Self.parse(span, of: field, in: bytes, into: &decoder)
        }
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
