import Diary
import Recfile

/// A cache of field values by their bytes: a diary says the same few hundred things over and over, and parsing each of them once
/// makes reading it several times as fast.
struct EntryValueCache {
    private static let longestValue = 128

    /// Where a value that was parsed before is.
    struct Place {
        /// The field that it is a value of.
        let field: EntryField
        /// Its index among the values of its type.
        let number: Int
        /// Whether an entry may have any number of them.
        let isList: Bool
    }

    /// The lines that were parsed before, each with the index of where its value is.
    private var known = ByteTable(slotCount: 4096)
    private var places: [Place] = []
    private var values = EntryValuePool()

    /// Returns where the value of a field is that was parsed before, from the whole of its line; nil if it wasn't.
    @inline(__always)
    func place(of span: RecFieldSpan, in bytes: Span<UInt8>) -> Place? {
        guard span.lineHash != 0, span.isPlain,
            case .known(let place) = known.find(bytes.extracting(span.lineBytes), hash: span.lineHash)
        else { return nil }
        return places[place]
    }

    /// Adds a value that was parsed before to an entry.
    ///
    /// - Parameter span: the field that it was found for.
    /// - Throws: ``ParseError`` if an entry can have the field only once.
    mutating func take(
        _ place: Place, for span: RecFieldSpan, in bytes: Span<UInt8>, into decoder: inout EntryDecoder
    ) throws(ParseError) {
        try decoder.take(place.number, of: place.field, from: &values, text: span.value(in: bytes))
    }

    /// Adds a field of a record to an entry, parsing its text only if it wasn't parsed before.
    ///
    /// - Throws: ``ParseError`` if the text is invalid for the field, or an entry can have the field only once.
    mutating func take(
        _ span: RecFieldSpan, of field: EntryField, in bytes: Span<UInt8>, into decoder: inout EntryDecoder
    ) throws(ParseError) {
        guard field.isRepeatedOften, span.isPlain, span.lineHash != 0, span.value.count <= Self.longestValue else {
            try Self.parse(span, of: field, in: bytes, into: &decoder)
            return
        }
        // Name, colon and value together, since the same text means something else in another field.
        let key = bytes.extracting(span.lineBytes)
        switch known.find(key, hash: span.lineHash) {
        case .known(let place): try take(places[place], for: span, in: bytes, into: &decoder)
        case .free(let slot):
            try Self.parse(span, of: field, in: bytes, into: &decoder)
            known.note(key, hash: span.lineHash, number: places.count, in: slot)
            let (number, isList) = decoder.note(field, in: &values)
            places.append(Place(field: field, number: number, isList: isList))
        case .full: try Self.parse(span, of: field, in: bytes, into: &decoder)
        }
    }

    /// Adds a field of a record to an entry.
    ///
    /// - Throws: ``ParseError`` if the text is invalid for the field, or an entry can have the field only once.
    static func parse(
        _ span: RecFieldSpan, of field: EntryField, in bytes: Span<UInt8>, into decoder: inout EntryDecoder
    ) throws(ParseError) {
        if !span.isPlain {
            try decoder.take(text: span.value(in: bytes), of: field)
        } else {
            try decoder.take(bytes.extracting(span.value), of: field)
        }
    }
}

extension RecFieldSpan {
    /// Offsets of the line of a plain field.
    fileprivate var lineBytes: Range<Int> { name.lowerBound..<value.upperBound }
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
