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
    /// The field in which the name stands.
    let field: RecField
    /// The file in which it stands.
    let file: String

    /// What to say when there is no such record.
    var problem: Problem {
        Problem(
            file: file, line: field.valuePosition.line, column: field.valuePosition.column, found: field.value,
            expected: "\(kind.withArticle) that \(kind.file.rawValue) describes")
    }
}
