import Diary

/// Merges two changes to one entry.
enum EntryMerge {
    /// The entry that has both changes, by the rules of ``RecordMerge``.
    static func merge(base: Entry, ours: Entry, theirs: Entry) -> Entry {
        merge(base: base.mergeFields, ours: ours, theirs: theirs)
    }

    /// The entry that says what two versions say of which no common one is known; nothing is dropped.
    static func merge(_ ours: Entry, _ theirs: Entry) -> Entry { merge(base: nil, ours: ours, theirs: theirs) }

    private static func merge(base: [MergeField]?, ours: Entry, theirs: Entry) -> Entry {
        let fields = RecordMerge.merge(
            base: base, ours: ours.mergeFields, theirs: theirs.mergeFields, inEntry: true)
        let merged = fields.map { (name: $0.name, value: String(decoding: $0.value, as: UTF8.self)) }
        // Every value was that of an entry before, so that the merged ones are an entry too.
        return (try? Entry(fields: merged)) ?? ours
    }
}

extension Entry {
    fileprivate var mergeFields: [MergeField] {
        fields.map { MergeField($0.name, Array($0.value.utf8)) }
    }
}
