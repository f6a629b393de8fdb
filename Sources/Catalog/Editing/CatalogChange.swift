import Diary

/// A change of the user's own catalog files: one record before and after.
///
/// It can be applied to files that were changed elsewhere meanwhile: only the record itself is touched.
public struct CatalogChange: Hashable, Sendable {
    /// The kind that the record describes, which determines the file.
    public let kind: CatalogKind
    /// The type of the record, as after `%rec:`.
    let recordType: String
    /// Its lines before; nil if there was none.
    let before: [CatalogLine]?
    /// Its lines afterwards; nil if there is none.
    let after: [CatalogLine]?

    /// The change that undoes it.
    public var inverse: CatalogChange {
        CatalogChange(kind: kind, recordType: recordType, before: after, after: before)
    }

    /// Returns what identifies a record: its name, or the kind whose order it gives.
    fileprivate static func key(_ lines: [CatalogLine]?, type: String) -> String? {
        let field = type == CatalogOrder.recordType ? "Kind" : "Name"
        return lines?.first { $0.name == field }.map { Name.key(of: $0.value) }
    }
}

extension Catalog {
    /// Returns the catalog after a change of the user's own files; one that was applied already changes nothing.
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
