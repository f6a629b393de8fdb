import Diary
import Recfile

/// A place where one catalog record names another, as a habit names the muscles it shortens.
struct CatalogReference: Sendable {
    /// The record that uses the name.
    let user: Name
    /// The name used.
    let name: Name
    /// What kind of record is meant.
    let kind: CatalogKind
    /// The record that uses it.
    let record: RecRecord
    /// The name of the field in which it is.
    let field: String
    /// The file in which it is.
    let file: String

    /// What to say when there is no such record.
    var problem: Problem {
        let place = record.fields(field).first { (try? Name(parsing: $0.value)) == name }
        return Problem(
            file: file, line: place?.valuePosition.line ?? record.line, column: place?.valuePosition.column ?? 1,
            found: place?.value ?? name.text, expected: "\(kind.withArticle) that \(kind.file.rawValue) describes")
    }
}
