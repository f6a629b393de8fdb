import Recfile

/// One version of a rec file taken apart for a merge.
struct MergeSide: Sendable {
    private(set) var sections: [String: MergeSection] = [:]

    /// - Parameter keys: the names of key fields by type.
    init(_ document: RecDocument, keys: [String: String]) {
        var type = ""
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
                addDescriptor(MergeItem(record, in: document), to: type)
            case .record:
                let item = MergeItem(document.record(of: block), in: document)
                place = .after(add(item, to: type, key: keys[type]))
            }
        }
    }

    /// The records of a type.
    subscript(type: MergeType) -> MergeSection { sections[type.name] ?? MergeSection() }

    private mutating func addDescriptor(_ descriptor: MergeItem, to type: String) {
        var section = sections[type] ?? MergeSection()
        section.descriptor = MergeItem.mergeDescriptors(base: nil, ours: section.descriptor, theirs: descriptor)
        sections[type] = section
    }

    /// Adds a record under its key; under its content if another one has the key already.
    private mutating func add(_ item: MergeItem, to type: String, key: String?) -> MergeKey {
        var section = sections[type] ?? MergeSection()
        defer { sections[type] = section }
        let value = key.flatMap { name in item.fields.first { $0.name == name } }?.value
        let content = MergeKey(contentOf: item.fields)
        let known = value.map { MergeKey($0) } ?? content
        guard let other = section.items[known], other.fields != item.fields else {
            section.items[known] = section.items[known] ?? item
            return known
        }
        section.items[content] = section.items[content] ?? item
        return content
    }
}
