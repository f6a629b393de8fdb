import Files
import Recfile

/// The records of one type on one side of a merge.
struct MergeSection: Sendable {
    var descriptor: MergeItem?
    var items: [MergeKey: MergeItem] = [:]
    /// Blocks that are not records, in order.
    var looseBlocks: [LooseBlock] = []

    /// A comment or a block that isn't rec text.
    struct LooseBlock: Hashable, Sendable {
        /// Its lines, with a line break at the end.
        let bytes: [UInt8]
        let place: Place
    }

    /// Where a loose block is among the records.
    enum Place: Hashable, Sendable {
        case start
        case after(MergeKey)
        case end
    }

    /// Adds a record under its key, or under its content if another one has the key already.
    ///
    /// - Parameter key: the name of the key field; nil if the type has none.
    /// - Returns: What identifies the record.
    mutating func add(_ item: MergeItem, key: String?) -> MergeKey {
        let value = key.flatMap { name in item.fields.first { $0.name == name } }?.value
        let known = value.map { MergeKey($0) } ?? MergeKey(contentOf: item.fields)
        guard let other = items[known] else {
            items[known] = item
            return known
        }
        if other.fields == item.fields { return known }
        let content = MergeKey(contentOf: item.fields)
        if items[content] == nil { items[content] = item }
        return content
    }

    /// Returns the section with the changes of both sides.
    ///
    /// - Parameter base: the section in the common version; `nil` if there is no such version.
    static func merge(
        base: MergeSection?, ours: MergeSection, theirs: MergeSection, type: MergeType
    ) -> MergeSection {
        var merged = MergeSection()
        merged.descriptor = MergeItem.mergeDescriptors(
            base: base?.descriptor, ours: ours.descriptor, theirs: theirs.descriptor)
        for key in Set(ours.items.keys).union(theirs.items.keys) {
            merged.items[key] = MergeItem.merge(
                base: base?.items[key], ours: ours.items[key], theirs: theirs.items[key], type: type)
        }
        let blocks = FactMerge.merge(
            base: (base?.looseBlocks ?? []).map(\.bytes), ours: ours.looseBlocks.map(\.bytes),
            theirs: theirs.looseBlocks.map(\.bytes))
        // Only what both sides know can keep its place: anything else would end up elsewhere in another order of merges.
        let known =
            base?.looseBlocks ?? inBoth(ours.blocksBeforeLastRecord, theirs.blocksBeforeLastRecord)
        merged.looseBlocks = placed(blocks, as: known)
        return merged
    }

    /// The section as text, with a blank line after each block and records in the order of their keys.
    var bytes: [UInt8] {
        let byPlace = Dictionary(grouping: looseBlocks, by: \.place)
        var keys = Set(items.keys)
        for case .after(let key) in byPlace.keys { keys.insert(key) }
        var blocks = [descriptor?.bytes].compactMap { $0 }
        func addLooseBlocks(at place: Place) { blocks += (byPlace[place] ?? []).map(\.bytes) }
        addLooseBlocks(at: .start)
        for key in keys.sorted() {
            if let item = items[key] { blocks.append(item.bytes) }
            addLooseBlocks(at: .after(key))
        }
        addLooseBlocks(at: .end)
        return blocks.reduce(into: []) { $0 += $1 + RecSeparator.lineBreaks(afterTail: $1.suffix(8)) }
    }

    /// The blocks that have a place among records; empty if there are no records.
    private var blocksBeforeLastRecord: [LooseBlock] {
        guard let last = items.keys.max() else { return [] }
        return looseBlocks.filter { $0.place != .after(last) }
    }

    /// Returns the blocks that are in the same place on both sides: in their order if that is the same too, or else sorted by content.
    private static func inBoth(_ ours: [LooseBlock], _ theirs: [LooseBlock]) -> [LooseBlock] {
        let (left, right) = (shared(ours, with: theirs), shared(theirs, with: ours))
        return left == right ? left : left.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// Returns the blocks of one side as often as the other side has them, too.
    private static func shared(_ blocks: [LooseBlock], with others: [LooseBlock]) -> [LooseBlock] {
        var left = others.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return blocks.filter { block in
            left[block, default: 0] -= 1
            return left[block, default: 0] >= 0
        }
    }

    /// Puts blocks in their known places, and the others at the end in an order that both sides arrive at.
    private static func placed(_ blocks: [[UInt8]], as known: [LooseBlock]) -> [LooseBlock] {
        var left = blocks.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        var placed: [LooseBlock] = []
        for block in known where left[block.bytes, default: 0] > 0 {
            left[block.bytes, default: 0] -= 1
            placed.append(block)
        }
        let others = left.flatMap { repeatElement($0, count: $1) }
        return placed
            + others.sorted { $0.lexicographicallyPrecedes($1) }.map { LooseBlock(bytes: $0, place: .end) }
    }
}
