import Diary
import Exchange
import Journal

extension CommandContext {
    /// Returns the imports so far, oldest first, and reports problems in their file.
    func imports() throws -> [ImportRecord] {
        let (imports, problems) = try importsWithProblems()
        warn(of: problems)
        return imports
    }

    /// Returns the imports so far, oldest first, and the problems in their file.
    func importsWithProblems() throws -> (imports: [ImportRecord], problems: [Problem]) {
        try journal.imports { fields throws(ParseError) in try ImportRecord(fields: fields) }
    }
}
