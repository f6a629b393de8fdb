import Diary
import Files

extension Journal {
    /// The fields of each import as `imports.rec` has it, oldest first; none if there is no such file.
    ///
    /// - Throws: `FileError` if the file is there but cannot be read.
    public func imports() throws(FileError) -> [[(name: String, value: String)]] {
        try records(in: .imports).records.map { record in record.fields.map { ($0.name, $0.value) } }
    }

    /// Writes an import down; it replaces the one with the same identifier.
    ///
    /// - Throws: `FileError` if it could not be written; the file is then as it was.
    public func save(importOf fields: [(name: String, value: String)]) throws(FileError) {
        try save(SideRecord(fields.map { SideRecord.Field($0.name, $0.value) }), in: .imports)
    }
}
