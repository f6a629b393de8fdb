import Recfile

/// A record on one side of a merge.
struct MergeItem: Sendable {
    /// Its lines as written, with a line break at the end.
    let bytes: [UInt8]
    let fields: [MergeField]
    let comments: [[UInt8]]

    init(_ record: RecRecord, in document: RecDocument) {
        bytes = document.lines(of: record.bytes)
        fields = record.rawFields.map { MergeField($0.name, $0.value) }
        comments = record.comments
    }

    private init(fields: [MergeField], comments: [[UInt8]]) {
        self.fields = fields
        self.comments = comments
        var writer = RecWriter()
        for comment in comments { writer.writeCommentLine(comment) }
        // The names were read from rec text.
        for field in fields { try? writer.writeField(field.name, bytes: field.value) }
        bytes = writer.bytes
    }

    /// Merges a record: if only one side changed it, that side's version is taken; a change beats a removal.
    ///
    /// - Parameter type: the type of the record, by which its fields are told apart.
    /// - Returns: `nil` if it is removed.
    static func merge(base: MergeItem?, ours: MergeItem?, theirs: MergeItem?, type: MergeType) -> MergeItem? {
        if ours?.bytes == theirs?.bytes || theirs?.bytes == base?.bytes { return ours }
        if ours?.bytes == base?.bytes { return theirs }
        guard let ours else { return theirs }
        guard let theirs else { return ours }
        return MergeItem(
            fields: RecordMerge.merge(
                base: base?.fields, ours: ours.fields, theirs: theirs.fields, inEntry: type.isEntry, key: type.key),
            comments: FactMerge.merge(base: base?.comments ?? [], ours: ours.comments, theirs: theirs.comments)
                .sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// Combines the lines of all descriptors of one type in a file.
    ///
    /// - Complexity: O(*n* log *n*) for *n* lines, even if each is in its own descriptor.
    static func together(_ descriptors: [MergeItem]) -> MergeItem? {
        guard let first = descriptors.first, descriptors.contains(where: { $0.bytes != first.bytes }) else {
            return descriptors.first
        }
        return descriptor(
            FactMerge.union(descriptors.map(\.fields)), comments: FactMerge.union(descriptors.map(\.comments)))
    }

    /// Merges a descriptor, each of whose lines is kept or removed independently.
    static func mergeDescriptors(base: MergeItem?, ours: MergeItem?, theirs: MergeItem?) -> MergeItem? {
        if ours?.bytes == theirs?.bytes || theirs?.bytes == base?.bytes { return ours }
        if ours?.bytes == base?.bytes { return theirs }
        guard let ours else { return theirs }
        guard let theirs else { return ours }
        return descriptor(
            FactMerge.merge(base: base?.fields ?? [], ours: ours.fields, theirs: theirs.fields),
            comments: FactMerge.merge(base: base?.comments ?? [], ours: ours.comments, theirs: theirs.comments))
    }

    /// Returns a descriptor of these fields and comments, in an order that doesn't depend on theirs.
    private static func descriptor(_ fields: [MergeField], comments: [[UInt8]]) -> MergeItem {
        MergeItem(
            fields: fields.sorted { ($0.name != "%rec" ? 1 : 0, $0) < ($1.name != "%rec" ? 1 : 0, $1) },
            comments: comments.sorted { $0.lexicographicallyPrecedes($1) })
    }
}

extension RecDocument {
    /// Returns the lines of a range, each ending in a plain line feed.
    func lines(of range: Range<Int>) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(range.count + 1)
        if bytes[range].contains(UInt8(ascii: "\r")) {
            for byte in bytes[range] {
                if byte == UInt8(ascii: "\n"), lines.last == UInt8(ascii: "\r") { lines.removeLast() }
                lines.append(byte)
            }
        } else {
            lines += bytes[range]
        }
        if lines.last != UInt8(ascii: "\n") { lines.append(UInt8(ascii: "\n")) }
        return lines
    }
}
