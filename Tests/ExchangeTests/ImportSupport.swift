import CSQLite
import Diary
import Testing

@testable import Exchange

/// The import of a file into an empty diary, at 21:00 on 20 November 2026 in a zone an hour east of UTC.
struct ImportSample {
    /// Returns the report of the import and the resulting diary, one line each.
    static func report(_ bytes: [UInt8], _ format: ImportFormat) throws -> String {
        #expect(ImportFormat(detecting: bytes) == format)
        let outcome = try format.read(bytes, context: context())
        #expect(outcome.isComplete)
        return (outcome.account + lines(of: outcome.entries)).joined(separator: "\n")
    }

    static func report(_ text: String, _ format: ImportFormat) throws -> String {
        try report(Array(text.utf8), format)
    }

    static func context(
        existing: [Entry] = [], history: ImportHistory = ImportHistory()
    ) throws -> ImportContext {
        ImportContext(
            existing: existing, history: history, zone: .fixed(60),
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
    }

    /// Returns entries without their identifiers and what sources said.
    static func lines(of entries: some Sequence<Entry>) -> [String] {
        entries.map { entry in
            let fields = entry.fields.filter { !["Id", "Imported"].contains($0.name) }
            return fields.map { "\($0.name): \($0.value.replacing("\n", with: " / "))" }.joined(separator: "; ")
        }
    }

    /// Returns the bytes of a database that these statements create.
    static func database(_ statements: String) throws -> [UInt8] {
        var connection: OpaquePointer?
        #expect(sqlite3_open(":memory:", &connection) == SQLITE_OK)
        defer { sqlite3_close(connection) }
        #expect(sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK)
        var size: sqlite3_int64 = 0
        let bytes = try #require(sqlite3_serialize(connection, "main", &size, 0))
        defer { sqlite3_free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
    }
}

extension ImportOutcome {
    /// Whether everything that was read is added, changed, already there, or listed as left out.
    var isComplete: Bool { read == entries.count + changes.count + alreadyThere + keptCount + leftOut.count }
}
