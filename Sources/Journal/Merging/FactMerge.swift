/// Merges lists of separate facts, such as treatments or comments, each of which is kept or removed independently.
enum FactMerge {
    /// Returns each fact as often as the side that changed its number has it; as often as the fuller side if both changed it. The
    /// order is unspecified.
    static func merge<Fact: Hashable>(base: [Fact], ours: [Fact], theirs: [Fact]) -> [Fact] {
        let (old, left, right) = (counts(base), counts(ours), counts(theirs))
        return Set(left.keys).union(right.keys).flatMap { fact in
            let (before, leftCount, rightCount) = (old[fact] ?? 0, left[fact] ?? 0, right[fact] ?? 0)
            let count =
                leftCount == before ? rightCount : rightCount == before ? leftCount : max(leftCount, rightCount)
            return repeatElement(fact, count: count)
        }
    }

    /// Returns each fact as often as the list that has it most often. The order is unspecified.
    static func union<Fact: Hashable>(_ lists: [[Fact]]) -> [Fact] {
        let most = lists.reduce(into: [:]) { most, facts in most.merge(counts(facts), uniquingKeysWith: max) }
        return most.flatMap { repeatElement($0, count: $1) }
    }

    private static func counts<Fact: Hashable>(_ facts: [Fact]) -> [Fact: Int] {
        facts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
