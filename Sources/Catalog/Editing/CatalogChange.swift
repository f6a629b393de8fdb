import Diary

/// A change of a person's own files of the catalog: one record as it was and as it becomes.
///
/// It can be carried out on files that were changed elsewhere meanwhile: only the record itself is touched.
public struct CatalogChange: Hashable, Sendable {
    /// The kind of thing the record is about, which says in which file it is.
    public let kind: CatalogKind
    /// The type of the record, as after `%rec:`.
    let recordType: String
    /// Its lines before; nil where there was none.
    let before: [CatalogLine]?
    /// Its lines afterwards; nil where there is none then.
    let after: [CatalogLine]?

    /// The change that takes it back.
    public var inverse: CatalogChange {
        CatalogChange(kind: kind, recordType: recordType, before: after, after: before)
    }

    /// The lines that a record is known by: its name, or the kind whose order it gives.
    fileprivate static func key(_ lines: [CatalogLine]?, type: String) -> String? {
        let field = type == CatalogOrder.recordType ? "Kind" : "Name"
        return lines?.first { $0.name == field }.map { Name.key(of: $0.value) }
    }
}

extension Catalog {
    /// The catalog after a change of the person's own files; one that was carried out already changes nothing.
    public func applying(_ change: CatalogChange) -> Catalog {
        let own = additions.filter { isFile($0, of: change.kind) }
            .flatMap { Self.records(in: $0, ofType: change.recordType, isOwn: true) }
        func find(_ lines: [CatalogLine]?) -> CatalogRecord? {
            guard let key = CatalogChange.key(lines, type: change.recordType) else { return nil }
            return own.last { CatalogChange.key($0.lines, type: change.recordType) == key }
        }
        let place = find(change.before) ?? find(change.after)
        guard place != nil || change.after != nil else { return self }
        return writing(change.after ?? [], ofType: change.recordType, kind: change.kind, over: place)
    }
}
