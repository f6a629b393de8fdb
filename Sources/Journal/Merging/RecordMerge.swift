import Diary

/// Merges two versions of a record field by field.
///
/// With the version both come from known, a field changed on one side takes that side's value, and a field taken out on one
/// side and left alone on the other goes. A field changed on both sides takes the value of the side with the newer `Edited`;
/// the other value is kept in a `Conflict` field. A changed value beats a removal. Without a common version everything
/// counts as added, and nothing is dropped.
///
/// Against one common version, merging is commutative, associative and idempotent. For that, a value older than the
/// record's `Edited` carries its own time in a `Merged` field, which counts only as long as the value stays the same.
struct RecordMerge {
    private let base: MergeRecord
    private let ours: MergeRecord
    private let theirs: MergeRecord
    private let inEntry: Bool
    private var merged: [MergeGroup: [[UInt8]]] = [:]
    private var stamps: [MergeGroup: MergeStamp] = [:]
    private var losers: [MergeField] = []

    /// The fields of the merged record, in an order that does not depend on which side is which.
    ///
    /// - Parameters:
    ///   - base: the version both sides come from, or `nil` if there is none.
    ///   - inEntry: whether the record is an entry, whose lists are merged item by item.
    /// - Complexity: O(*n* log *n*) for *n* fields.
    static func merge(
        base: [MergeField]?, ours: [MergeField], theirs: [MergeField], inEntry: Bool
    ) -> [MergeField] {
        var merge = RecordMerge(
            base: MergeRecord(base ?? [], inEntry: inEntry), ours: MergeRecord(ours, inEntry: inEntry),
            theirs: MergeRecord(theirs, inEntry: inEntry), inEntry: inEntry)
        merge.mergeGroups()
        return merge.fields()
    }

    private init(base: MergeRecord, ours: MergeRecord, theirs: MergeRecord, inEntry: Bool) {
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.inEntry = inEntry
    }

    private mutating func mergeGroups() {
        for group in Set(ours.groups).union(theirs.groups) {
            if group.name == "Edited" {
                let newest = max(ours.edited, theirs.edited)
                merged[group] = newest.text.isEmpty ? max(ours[group], theirs[group], by: Self.precedes) : [newest.text]
            } else if MergeGroup.kind(of: group.name, inEntry: inEntry) == .facts {
                merged[group] = mergeFacts(group)
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
            losers += loser.filter { !winner.contains($0) }.map { MergeField(group.name, $0) }
        }
    }

    /// Each value as often as the side that changed its number has it; as often as the fuller side if both changed it.
    private func mergeFacts(_ group: MergeGroup) -> [[UInt8]] {
        let (old, left, right) = (Self.counts(base[group]), Self.counts(ours[group]), Self.counts(theirs[group]))
        return Set(left.keys).union(right.keys).flatMap { value in
            let (before, leftCount, rightCount) = (old[value] ?? 0, left[value] ?? 0, right[value] ?? 0)
            let count =
                leftCount == before ? rightCount : rightCount == before ? leftCount : max(leftCount, rightCount)
            return repeatElement(value, count: count)
        }
    }

    private static func counts(_ values: [[UInt8]]) -> [[UInt8]: Int] {
        values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func precedes(_ left: [[UInt8]], _ right: [[UInt8]]) -> Bool {
        left.lexicographicallyPrecedes(right) { $0.lexicographicallyPrecedes($1) }
    }

    /// The merged fields with what became of the values that lost.
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

    /// The values of a group in an order that both sides come to.
    private func values(of group: MergeGroup) -> [[UInt8]] {
        let values = merged[group] ?? []
        guard MergeGroup.kind(of: group.name, inEntry: inEntry) == .facts else { return values }
        let old = base[group]
        let places = Dictionary(old.enumerated().map { ($1, $0) }) { first, _ in first }
        return values.sorted { left, right in
            let (leftPlace, rightPlace) = (places[left] ?? .max, places[right] ?? .max)
            return leftPlace == rightPlace ? left.lexicographicallyPrecedes(right) : leftPlace < rightPlace
        }
    }

    /// Groups in the order in which entries are written, otherwise as in the common version, new ones after those.
    private func precedes(_ left: MergeGroup, _ right: MergeGroup) -> Bool {
        let (leftRank, rightRank) = (rank(left.name), rank(right.name))
        if leftRank != rightRank { return leftRank < rightRank }
        if inEntry, left.name != right.name { return left.name.utf8.lexicographicallyPrecedes(right.name.utf8) }
        let (leftPlace, rightPlace) = (base.place(of: left), base.place(of: right))
        if leftPlace != rightPlace { return leftPlace < rightPlace }
        if left.name != right.name { return left.name.utf8.lexicographicallyPrecedes(right.name.utf8) }
        return left.part.lexicographicallyPrecedes(right.part)
    }

    private func rank(_ name: String) -> Int {
        switch name {
        case MergeGroup.conflictName: .max - 1
        case MergeGroup.mergedName: .max
        default: inEntry ? MergeGroup.rank(ofEntryField: name) : 0
        }
    }
}

private func max(_ left: [[UInt8]], _ right: [[UInt8]], by precedes: ([[UInt8]], [[UInt8]]) -> Bool) -> [[UInt8]] {
    precedes(left, right) ? right : left
}
