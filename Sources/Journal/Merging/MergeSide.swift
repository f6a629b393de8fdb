import Recfile

/// One version of a rec file split up for a merge.
struct MergeSide: Sendable {
    private(set) var sections: [String: MergeSection] = [:]

    /// - Parameter keys: the names of key fields by type.
    init(_ document: RecDocument, keys: [String: String]) {
        var type = ""
        var descriptors: [String: [MergeItem]] = [:]
        var place = MergeSection.Place.start
        for block in document.blocks {
            switch block.kind {
            case .blank: continue
            case .comment, .malformed:
                sections[type, default: MergeSection()].looseBlocks.append(
                    .init(bytes: document.lines(of: block.bytes), place: place))
            case .descriptor:
                let record = document.record(of: block)
                type = record.describedType ?? ""
                place = .start
                descriptors[type, default: []].append(MergeItem(record, in: document))
            case .record:
                let item = MergeItem(document.record(of: block), in: document)
                place = .after(sections[type, default: MergeSection()].add(item, key: keys[type]))
            }
        }
        for (type, lines) in descriptors {
            sections[type, default: MergeSection()].descriptor = MergeItem.together(lines)
        }
    }

    /// Returns the records of a type.
    subscript(type: MergeType) -> MergeSection { sections[type.name] ?? MergeSection() }
}
