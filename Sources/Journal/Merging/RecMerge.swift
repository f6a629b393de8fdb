import Recfile

/// Merges versions of a rec file of the diary record by record.
///
/// A record added on either side is kept, one changed on one side is taken from that side, one changed on both is merged field by
/// field, and a change beats a removal. Comments, records of other types and blocks that aren't rec text are merged as they are.
/// Line breaks become LF in a file that both sides changed.
///
/// The result does not depend on which side is which, and merging the same versions in another order gives the same bytes.
public enum RecMerge {
    /// Returns the version with both sides' changes to a common version.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8] {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        return merge(base: RecDocument(base), ours: RecDocument(ours), theirs: RecDocument(theirs))
    }

    /// Returns the version with everything in two versions that have no known common version.
    ///
    /// Nothing is dropped: a record that one side deleted comes back.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public static func merge(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
        ours == theirs ? ours : merge(base: nil, ours: RecDocument(ours), theirs: RecDocument(theirs))
    }

    private static func merge(base: RecDocument?, ours: RecDocument, theirs: RecDocument) -> [UInt8] {
        let keys = keyFields(of: [base, ours, theirs].compactMap { $0 })
        let base = base.map { MergeSide($0, keys: keys) }
        let ours = MergeSide(ours, keys: keys)
        let theirs = MergeSide(theirs, keys: keys)
        let types = Set(ours.sections.keys).union(theirs.sections.keys).map { MergeType(name: $0, key: keys[$0]) }
        let sections = types.sorted().map { type in
            MergeSection.merge(
                base: base?[type], ours: ours[type], theirs: theirs[type], type: type)
        }
        return Array(sections.map(\.bytes).joined())
    }

    /// Returns the names of key fields by type: `Id` for entries, and for other types what their descriptors say; if two
    /// descriptors of a type disagree, the choice doesn't depend on the side.
    private static func keyFields(of documents: [RecDocument]) -> [String: String] {
        var keys: [String: String] = [:]
        for descriptor in documents.flatMap(\.descriptors) {
            guard let type = descriptor.describedType, let key = descriptor["%key"] else { continue }
            keys[type] = keys[type].map { min($0, key) } ?? key
        }
        return keys.merging(["": "Id", "Entry": "Id"]) { _, entryKey in entryKey }
    }
}
