import Diary
import Files

extension Journal {
    /// The imports as `imports.rec` has them, oldest first, and what in it could not be understood.
    ///
    /// - Parameter decode: what the fields of a record mean.
    /// - Throws: `FileError` if the file is there but cannot be read.
    public func imports<Import>(
        _ decode: ([(name: String, value: String)]) throws(ParseError) -> Import
    ) throws(FileError) -> (imports: [Import], problems: [Problem]) {
        let (imports, problems) = try values(in: .imports) { record throws(ParseError) in
            try decode(record.fields.map { ($0.name, $0.value) })
        }
        return (imports, problems)
    }

    /// Writes an import down; it replaces the one with the same identifier.
    ///
    /// - Throws: `FileError` if it could not be written; the file is then as it was.
    public func save(importOf fields: [(name: String, value: String)]) throws(FileError) {
        try save(SideRecord(fields.map { SideRecord.Field($0.name, $0.value) }), in: .imports)
    }
}
