import Diary
import Files

extension Journal {
    /// Reads the imports in `imports.rec`, oldest first, and the problems in it.
    ///
    /// - Parameter decode: decodes the fields of a record.
    /// - Throws: `FileError` if the file exists but can't be read.
    public func imports<Import>(
        _ decode: ([(name: String, value: String)]) throws(ParseError) -> Import
    ) throws(FileError) -> (imports: [Import], problems: [Problem]) {
        let (imports, problems) = try values(in: .imports) { record throws(ParseError) in
            try decode(record.fields.map { ($0.name, $0.value) })
        }
        return (imports, problems)
    }

    /// Records an import; it replaces the one with the same identifier.
    ///
    /// - Throws: `FileError` if it couldn't be written; the file is then as it was.
    public func save(importOf fields: [(name: String, value: String)]) throws(FileError) {
        try save(SideRecord(fields.map { SideRecord.Field($0.name, $0.value) }), in: .imports)
    }
}
