import Diary

/// One field of a record in a merge: its name, and its value as bytes, so that nothing is lost in conversion.
struct MergeField: Hashable, Comparable, Sendable {
    let name: String
    let value: [UInt8]

    init(_ name: String, _ value: [UInt8]) {
        self.name = name
        self.value = value
    }

    /// Orders fields that two sides added by name and value, so that both sides arrive at the same order.
    static func < (lhs: MergeField, rhs: MergeField) -> Bool {
        if lhs.name != rhs.name { return lhs.name.utf8.lexicographicallyPrecedes(rhs.name.utf8) }
        return lhs.value.lexicographicallyPrecedes(rhs.value)
    }
}
