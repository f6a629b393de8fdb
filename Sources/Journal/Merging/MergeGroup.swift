import Diary

/// Which fields of a record are changed together in a merge.
struct MergeGroup: Hashable {
    /// The name of the fields.
    let name: String
    /// What distinguishes groups of the same name, for example the habit; empty if they all belong together.
    let part: [UInt8]

    /// How the values of a group on two sides are merged.
    enum Kind {
        /// One statement: if both sides changed it, the newer one is kept and the other goes into `Conflict`.
        case statement
        /// Separate facts, each kept or removed independently.
        case facts
    }

    /// The field that keeps values that lost against a newer one.
    static let conflictName = "Conflict"
    /// The field that says when a value was changed, if it is older than the record's `Edited`.
    static let mergedName = "Merged"

    private static let ranks = Dictionary(
        uniqueKeysWithValues: EntryField.allCases.enumerated().map { ($1.rawValue, $0) })

    /// Returns the rank of a field among those of an entry; unknown fields come last.
    static func rank(ofEntryField name: String) -> Int { ranks[name] ?? ranks.count }

    /// Creates the group of all fields with a name.
    init(named name: String) {
        self.name = name
        part = []
    }

    /// Creates the group that a field belongs to, in an entry or in another record.
    init(of field: MergeField, inEntry: Bool) {
        name = field.name
        switch EntryField(rawValue: field.name)?.merging {
        case .byName? where inEntry: part = Self.parts(field.value, count: 1)
        case .byNameAndSide? where inEntry:
            part = Self.parts(field.value, count: Self.hasSide(field.value) ? 2 : 1)
        default: part = []
        }
    }

    /// Returns whether the fields of this name are one statement or separate facts.
    static func kind(of name: String, inEntry: Bool) -> Kind {
        if name == conflictName || name == mergedName { return .facts }
        guard inEntry else { return .statement }
        return EntryField(rawValue: name)?.merging == .apart ? .facts : .statement
    }

    /// Returns the first parts of a value between commas, without blanks around them.
    private static func parts(_ value: [UInt8], count: Int) -> [UInt8] {
        let parts = value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).prefix(count)
        return Array(parts.map(trimmed).joined(separator: [UInt8(ascii: ",")]))
    }

    private static func hasSide(_ value: [UInt8]) -> Bool {
        let parts = value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count > 1 else { return false }
        return Side(rawValue: String(decoding: trimmed(parts[1]), as: UTF8.self)) != nil
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = bytes.drop(while: isBlank)
        return start.dropLast(start.reversed().prefix(while: isBlank).count)
    }
}
