import Diary

/// Which fields of a record are changed together in a merge.
struct MergeGroup: Hashable {
    /// The name of the fields.
    let name: String
    /// What tells groups of the same name apart, for example the habit; empty if they all belong together.
    let part: [UInt8]

    /// How the values of a group on two sides become one.
    enum Kind {
        /// One statement: if both sides changed it, the newer one is kept and the other goes into `Conflict`.
        case statement
        /// Separate facts, each kept or taken out by itself.
        case facts
    }

    /// The field in which values are kept that lost against a newer one.
    static let conflictName = "Conflict"
    /// The field that says when a value was changed that is older than the record's `Edited`.
    static let mergedName = "Merged"

    private static let ranks = Dictionary(
        uniqueKeysWithValues: EntryField.allCases.enumerated().map { ($1.rawValue, $0) })

    /// The place of a field among those of an entry; fields the program does not know come after the others.
    static func rank(ofEntryField name: String) -> Int { ranks[name] ?? ranks.count }

    /// The group of all fields of a name that are not told apart.
    init(named name: String) {
        self.name = name
        part = []
    }

    /// The group that a field of an entry belongs to, or of any record if it is not an entry.
    init(of field: MergeField, inEntry: Bool) {
        name = field.name
        switch EntryField(rawValue: field.name)?.merging {
        case .byName? where inEntry: part = Self.parts(field.value, count: 1)
        case .byNameAndSide? where inEntry:
            part = Self.parts(field.value, count: Self.hasSide(field.value) ? 2 : 1)
        default: part = []
        }
    }

    /// Whether the fields of this name are separate facts.
    static func kind(of name: String, inEntry: Bool) -> Kind {
        if name == conflictName || name == mergedName { return .facts }
        guard inEntry else { return .statement }
        return EntryField(rawValue: name)?.merging == .apart ? .facts : .statement
    }

    /// The first parts of a value between commas, without blanks around them.
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
