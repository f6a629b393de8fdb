import Diary

/// A place where one catalog record names another, as a habit names the muscles it shortens.
struct CatalogReference: Hashable, Sendable {
    /// The record that uses the name.
    let user: Name
    /// The name used.
    let name: Name
    /// What kind of record is meant.
    let kind: CatalogKind
    /// What to say when there is no such record.
    let problem: Problem
}
