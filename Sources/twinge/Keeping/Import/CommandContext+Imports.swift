import Diary
import Exchange
import Journal

extension CommandContext {
    /// What was imported, oldest first; says what of it could not be understood.
    func imports() throws -> [ImportRecord] {
        let (imports, problems) = try importsWithProblems()
        warn(of: problems)
        return imports
    }

    /// What was imported, oldest first, and what of it could not be understood.
    func importsWithProblems() throws -> (imports: [ImportRecord], problems: [Problem]) {
        try journal.imports { fields throws(ParseError) in try ImportRecord(fields: fields) }
    }
}
