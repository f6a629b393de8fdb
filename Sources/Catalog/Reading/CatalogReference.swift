import Diary
import Recfile

/// A place where one catalog record names another, such as a habit naming the muscles it shortens.
struct CatalogReference: Sendable {
    /// The record that uses the name.
    let user: Name
    /// The name used.
    let name: Name
    /// The kind of record that is meant.
    let kind: CatalogKind
    /// The record that uses it.
    let record: RecRecord
    /// The name of the field with the reference.
    let field: String
    /// The file of the record.
    let file: String

    /// The problem to report if there is no such record.
    var problem: Problem {
        let place = record.fields(field).first { (try? Name(parsing: $0.value)) == name }
        return Problem(
            file: file, line: place?.valuePosition.line ?? record.line, column: place?.valuePosition.column ?? 1,
            found: place?.value ?? name.text, expected: "\(kind.withArticle) that \(kind.file.rawValue) describes")
    }
}
