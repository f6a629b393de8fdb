import Diary

/// Merges two versions of a record field by field.
///
/// With a common version, a field changed on one side takes that side's value, and a field removed on one side and left alone on
/// the other is removed. A field changed on both sides takes the value of the side with the newer `Edited`; the other value is kept
/// in a `Conflict` field. A changed value beats a removal. Without a common version everything counts as added, and nothing is
/// dropped.
///
/// Against one common version, merging is commutative, associative and idempotent. For that, a value older than the record's
/// `Edited` carries its own time in a `Merged` field, which counts only as long as the value stays the same.
struct RecordMerge {
    private let base: MergeRecord
    private let ours: MergeRecord
    private let theirs: MergeRecord
    private let inEntry: Bool
    private let key: String?
    private var merged: [MergeGroup: [[UInt8]]] = [:]
    private var stamps: [MergeGroup: MergeStamp] = [:]
    private var losers: [MergeField] = []

    /// Returns the fields of the merged record, in an order that doesn't depend on which side is which.
    ///
    /// - Parameters:
    ///   - base: the common version, or `nil` if there is none.
    ///   - inEntry: whether the record is an entry, whose lists are merged item by item.
    ///   - key: the name of the field that is written first, for records that aren't entries.
    /// - Complexity: O(*n* log *n*) for *n* fields.
    static func merge(
        base: [MergeField]?, ours: [MergeField], theirs: [MergeField], inEntry: Bool, key: String? = nil
    ) -> [MergeField] {
        var merge = RecordMerge(
            base: MergeRecord(base ?? [], inEntry: inEntry), ours: MergeRecord(ours, inEntry: inEntry),
            theirs: MergeRecord(theirs, inEntry: inEntry), inEntry: inEntry, key: key)
        merge.mergeGroups()
        return merge.fields()
    }

    private init(base: MergeRecord, ours: MergeRecord, theirs: MergeRecord, inEntry: Bool, key: String?) {
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.inEntry = inEntry
        self.key = key
    }

    private mutating func mergeGroups() {
        for group in Set(ours.groups).union(theirs.groups) {
            if group.name == "Edited" {
                let newest = max(ours.edited, theirs.edited)
                let values = Self.precedes(ours[group], theirs[group]) ? theirs[group] : ours[group]
                merged[group] = newest.text.isEmpty ? values : [newest.text]
            } else if MergeGroup.kind(of: group.name, inEntry: inEntry) == .facts {
                merged[group] = FactMerge.merge(base: base[group], ours: ours[group], theirs: theirs[group])
            } else {
                mergeStatement(group)
            }
        }
    }

    private mutating func mergeStatement(_ group: MergeGroup) {
        let (old, left, right) = (base[group], ours[group], theirs[group])
        let (leftStamp, rightStamp) = (ours.stamp(of: group), theirs.stamp(of: group))
        if left == right {
            merged[group] = left
            stamps[group] = max(leftStamp, rightStamp)
        } else if left == old || (right != old && left.isEmpty) {
            merged[group] = right
            stamps[group] = rightStamp
        } else if right == old || right.isEmpty {
            merged[group] = left
            stamps[group] = leftStamp
        } else {
            let leftWins = leftStamp == rightStamp ? Self.precedes(right, left) : rightStamp < leftStamp
            let (winner, loser) = leftWins ? (left, right) : (right, left)
            merged[group] = winner
            stamps[group] = max(leftStamp, rightStamp)
            losers += Set(loser).subtracting(winner).map { MergeField(group.name, $0) }
        }
    }

    private static func precedes(_ left: [[UInt8]], _ right: [[UInt8]]) -> Bool {
        left.lexicographicallyPrecedes(right) { $0.lexicographicallyPrecedes($1) }
    }

    /// Returns the merged fields, with fields for the values that lost.
    private mutating func fields() -> [MergeField] {
        let edited = max(ours.edited, theirs.edited)
        let present = merged.flatMap { group, values in values.map { MergeField(group.name, $0) } }
        var conflicts = Set(losers.map { MergeRecord.conflictField($0).value })
        let conflictGroup = MergeGroup(named: MergeGroup.conflictName)
        conflicts.formUnion(merged[conflictGroup] ?? [])
        conflicts.subtract(present.map { MergeRecord.conflictField($0).value })
        merged[conflictGroup] = Array(conflicts)
        merged[MergeGroup(named: MergeGroup.mergedName)] = stamps.flatMap { group, stamp in
            guard stamp != edited, let values = merged[group], values != base[group] else { return [[UInt8]]() }
            return values.map { MergeRecord.mergedField(MergeField(group.name, $0), stamp: stamp).value }
        }
        return merged.keys.sorted(by: precedes).flatMap { group in
            values(of: group).map { MergeField(group.name, $0) }
        }
    }

    /// Returns the values of a group in an order that both sides arrive at.
    private func values(of group: MergeGroup) -> [[UInt8]] {
        let values = merged[group] ?? []
        return MergeGroup.kind(of: group.name, inEntry: inEntry) == .statement
            ? values : values.sorted(by: Self.precedes)
    }

    /// Orders groups as entries are written; for other records the key first, the others by name.
    private func precedes(_ left: MergeGroup, _ right: MergeGroup) -> Bool {
        let (leftRank, rightRank) = (rank(left.name), rank(right.name))
        if leftRank != rightRank { return leftRank < rightRank }
        if left.name != right.name { return Self.precedes(Array(left.name.utf8), Array(right.name.utf8)) }
        return Self.precedes(left.part, right.part)
    }

    private func rank(_ name: String) -> Int {
        switch name {
        case MergeGroup.conflictName: .max - 1
        case MergeGroup.mergedName: .max
        default: inEntry ? MergeGroup.rank(ofEntryField: name) : name == key ? 0 : 1
        }
    }

    private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.lexicographicallyPrecedes(right)
    }
}
