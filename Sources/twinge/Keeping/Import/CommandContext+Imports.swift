import Diary
import Exchange
import Journal

extension CommandContext {
    /// What was imported, oldest first; says what of it could not be understood.
    func imports() throws -> [ImportRecord] {
        let (imports, problems) = try journal.importRecords()
        warn(of: problems)
        return imports
    }
}

extension Journal {
    /// What was imported, oldest first, and what of it could not be understood.
    func importRecords() throws -> (imports: [ImportRecord], problems: [Problem]) {
        try imports { fields throws(ParseError) in try ImportRecord(fields: fields) }
    }
}
