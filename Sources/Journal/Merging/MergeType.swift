/// A type of record in a merge.
struct MergeType: Hashable, Comparable, Sendable {
    /// The name of the type; empty for records before the first descriptor.
    let name: String
    /// The name of its key field, if it has one.
    let key: String?

    /// Whether records of the type are entries of a diary.
    var isEntry: Bool { name.isEmpty || name == "Entry" }

    /// Orders records without a type first, since no descriptor precedes them; then entries; then the other types by name.
    static func < (lhs: MergeType, rhs: MergeType) -> Bool {
        (lhs.name.isEmpty ? 0 : lhs.isEntry ? 1 : 2, lhs.name) < (rhs.name.isEmpty ? 0 : rhs.isEntry ? 1 : 2, rhs.name)
    }
}
