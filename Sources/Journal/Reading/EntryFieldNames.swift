import Diary
import Recfile

/// Finds the field of an entry by the bytes of its name, without making a string of them.
struct EntryFieldNames {
    /// A name of at most sixteen bytes, as two numbers; the names of all fields of an entry are that short.
    private struct Key: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0

        init(_ name: some Sequence<UInt8>) {
            for (index, byte) in name.enumerated() {
                if index < 8 { first = first << 8 | UInt64(byte) } else { second = second << 8 | UInt64(byte) }
            }
        }
    }

    private static let longestName = 16

    private let rows = EntryField.allCases.map { (key: Key($0.rawValue.utf8), field: $0) }

    /// The field that a span of rec text is; `nil` for one that the program does not know.
    func field(of span: RecFieldSpan, in bytes: Span<UInt8>) -> EntryField? {
        guard span.name.count <= Self.longestName else { return nil }
        let key = bytes.extracting(span.name).withUnsafeBufferPointer { Key($0) }
        for row in rows where row.key == key { return row.field }
        return nil
    }
}
