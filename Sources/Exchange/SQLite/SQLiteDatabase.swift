import CSQLite

/// A read-only database in memory that an app has written.
final class SQLiteDatabase {
    private var connection: OpaquePointer?

    /// The first bytes of every such file.
    static let signature = Array("SQLite format 3\0".utf8)

    /// Opens the bytes of a file.
    ///
    /// - Throws: ``ImportError/file(_:)`` if they aren't a database.
    init(_ bytes: [UInt8]) throws(ImportError) {
        let size = sqlite3_int64(bytes.count)
        guard bytes.starts(with: Self.signature), sqlite3_open(":memory:", &connection) == SQLITE_OK,
            let copy = sqlite3_malloc64(sqlite3_uint64(bytes.count))
        else { throw ImportError.file("it should be the database of an app (SQLite)") }
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
        let status = sqlite3_deserialize(
            connection, "main", copy.assumingMemoryBound(to: UInt8.self), size, size, flags)
        guard status == SQLITE_OK else { throw ImportError.file("it should be the database of an app (SQLite)") }
    }

    deinit { sqlite3_close_v2(connection) }

    /// Returns the rows of a query as text; nil for NULL.
    ///
    /// - Throws: ``ImportError/file(_:)`` if the database lacks the tables, or is damaged.
    func rows(_ query: String) throws(ImportError) -> [[String?]] {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(connection, query, -1, &statement, nil) == SQLITE_OK else { throw fault }
        var rows: [[String?]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append(
                    (0..<sqlite3_column_count(statement)).map { column in
                        sqlite3_column_text(statement, column).map { String(cString: $0) }
                    })
            case SQLITE_DONE: return rows
            default: throw fault
            }
        }
    }

    private var fault: ImportError {
        ImportError.file(
            "the database cannot be used (\(sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""))")
    }
}
