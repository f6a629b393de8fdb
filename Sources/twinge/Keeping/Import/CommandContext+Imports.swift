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
        let (imports, problems) = try journal.imports { fields throws(ParseError) in try ImportRecord(fields: fields) }
        // Those that came with a backup are behind later ones; of the same minute the order of writing counts.
        let ordered = imports.enumerated().sorted { ($0.element.when, $0.offset) < ($1.element.when, $1.offset) }
        return (ordered.map(\.element), problems)
    }
}
