import Diary

/// Merges two changes to one entry.
enum EntryMerge {
    /// Returns the entry with both changes, by the rules of ``RecordMerge``.
    static func merge(base: Entry, ours: Entry, theirs: Entry) -> Entry {
        merge(base: base.mergeFields, ours: ours, theirs: theirs)
    }

    /// Returns the entry with everything in two versions that have no known common version; nothing is dropped.
    static func merge(_ ours: Entry, _ theirs: Entry) -> Entry { merge(base: nil, ours: ours, theirs: theirs) }

    private static func merge(base: [MergeField]?, ours: Entry, theirs: Entry) -> Entry {
        let fields = RecordMerge.merge(
            base: base, ours: ours.mergeFields, theirs: theirs.mergeFields, inEntry: true)
        let merged = fields.map { (name: $0.name, value: String(decoding: $0.value, as: UTF8.self)) }
        // Every value came from a valid entry, so the merged ones are valid too.
        return (try? Entry(fields: merged)) ?? ours
    }
}

extension Entry {
    fileprivate var mergeFields: [MergeField] {
        fields.map { MergeField($0.name, Array($0.value.utf8)) }
    }
}
