import Diary

extension Journal {
    /// The fields of each import as `imports.rec` has it, oldest first; none if there is no such file.
    ///
    /// - Throws: ``JournalError`` if the file is there but cannot be read.
    public func imports() throws(JournalError) -> [[(name: String, value: String)]] {
        try records(in: .imports).records.map { record in record.fields.map { ($0.name, $0.value) } }
    }

    /// Writes an import down; it replaces the one with the same identifier.
    ///
    /// - Throws: ``JournalError`` if it could not be written; the file is then as it was.
    public func save(importOf fields: [(name: String, value: String)]) throws(JournalError) {
        try save(SideRecord(fields.map { SideRecord.Field($0.name, $0.value) }), in: .imports)
    }
}
