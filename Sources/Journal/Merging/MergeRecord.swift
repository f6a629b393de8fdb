/// A record split into its values for a merge.
struct MergeRecord {
    /// Values by group, each in the order in which they were written.
    private(set) var values: [MergeGroup: [[UInt8]]] = [:]
    /// When the record was last changed.
    let edited: MergeStamp
    private var stamps: [MergeField: MergeStamp] = [:]

    init(_ fields: [MergeField], inEntry: Bool) {
        edited = MergeStamp(fields.first { $0.name == "Edited" }?.value)
        for field in fields {
            if field.name == MergeGroup.mergedName {
                if let (stamped, stamp) = Self.stamped(field.value) { stamps[stamped] = stamp }
                continue
            }
            let group = MergeGroup(of: field, inEntry: inEntry)
            values[group, default: []].append(field.value)
        }
    }

    /// The groups that have values, in unspecified order.
    var groups: some Sequence<MergeGroup> { values.keys }

    subscript(group: MergeGroup) -> [[UInt8]] { values[group] ?? [] }

    /// Returns when the values of a group were last changed.
    func stamp(of group: MergeGroup) -> MergeStamp {
        let known = self[group].map { stamps[MergeField(group.name, $0)] ?? edited }
        return known.max() ?? edited
    }

    /// Returns the `Merged` field that says when a value was changed.
    static func mergedField(_ field: MergeField, stamp: MergeStamp) -> MergeField {
        let prefix = stamp.text.isEmpty ? [] : stamp.text + Array(", ".utf8)
        return MergeField(MergeGroup.mergedName, prefix + conflictField(field).value)
    }

    /// Returns the `Conflict` field that keeps a value.
    static func conflictField(_ field: MergeField) -> MergeField {
        MergeField(MergeGroup.conflictName, Array("\(field.name): ".utf8) + field.value)
    }

    /// Parses a `Merged` field: `[MOMENT, ]NAME: VALUE`.
    private static func stamped(_ value: [UInt8]) -> (MergeField, MergeStamp)? {
        var rest = value[...]
        var stamp = MergeStamp(nil)
        if let comma = rest.firstIndex(of: UInt8(ascii: ",")) {
            let first = MergeStamp(Array(rest[..<comma]))
            if !first.text.isEmpty {
                stamp = first
                rest = rest[(comma + 1)...].drop { $0 == UInt8(ascii: " ") }
            }
        }
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = String(decoding: rest[..<colon], as: UTF8.self)
        var text = rest[(colon + 1)...]
        if text.first == UInt8(ascii: " ") { text = text.dropFirst() }
        return (MergeField(name, Array(text)), stamp)
    }
}
