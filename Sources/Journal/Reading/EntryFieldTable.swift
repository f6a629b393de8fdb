import Diary
import Recfile

/// Finds the field of an entry by the bytes of its name, without making a string of them.
struct EntryFieldTable {
    private struct Row {
        let name: StaticString
        let field: EntryField
    }

    /// Names by their length in bytes.
    private let rows: [[Row]]
    /// Names that are not known, made into strings once.
    init() {
        let names: [(StaticString, EntryField)] = [
            ("Id", .id), ("When", .when), ("Pain", .pain), ("Site", .site), ("Feel", .feel), ("Habit", .habit),
            ("Sleep_quality", .sleepQuality), ("Stress", .stress), ("Interference", .interference),
            ("Activity", .activity), ("Care", .care), ("Pain_before", .painBefore), ("Stretch", .stretch),
            ("Pain_after", .painAfter), ("Flare", .flare), ("Note", .note), ("Edited", .edited),
        ]
        var rows = [[Row]](repeating: [], count: 14)
        for (name, field) in names { rows[name.utf8CodeUnitCount].append(Row(name: name, field: field)) }
        self.rows = rows
    }

    /// The field that a span of rec text is; `nil` for one that the program does not know.
    func field(of span: RecFieldSpan, in bytes: Span<UInt8>) -> EntryField? {
        guard span.name.count < rows.count else { return nil }
        for row in rows[span.name.count] where span.isNamed(row.name, in: bytes) { return row.field }
        return nil
    }
}
