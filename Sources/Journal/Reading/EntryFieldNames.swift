import Diary
import Recfile

/// Finds the field of an entry by the bytes of its name, without creating a string.
struct EntryFieldNames {
    /// A name of at most sixteen bytes, as two numbers; the names of all fields are that short.
    private struct Key: Equatable {
        let first: UInt64
        let second: UInt64

        init(_ name: UnsafeRawBufferPointer) {
            first = Self.number(name.prefix(8))
            second = Self.number(name.dropFirst(8))
        }

        private static func number(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
            if bytes.count == 8 { return bytes.loadUnaligned(as: UInt64.self) }
            var number: UInt64 = 0
            for byte in bytes { number = number << 8 | UInt64(byte) }
            return number
        }
    }

    private static let longestName = 16

    private let rows = EntryField.allCases.map { field in
        (key: Array(field.rawValue.utf8).withUnsafeBytes { Key($0) }, field: field)
    }

    /// Returns the field at a span of rec text; `nil` for an unknown one.
    func field(of span: RecFieldSpan, in bytes: Span<UInt8>) -> EntryField? {
        guard span.name.count <= Self.longestName else { return nil }
        let key = bytes.extracting(span.name).withUnsafeBytes { Key($0) }
        for row in rows where row.key == key { return row.field }
        return nil
    }
}
