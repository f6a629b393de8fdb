/// How many characters have each look.
struct LookCounts {
    private var counts: [(look: Look, count: Int)] = []

    /// The looks, in the order in which they came.
    var inOrder: [Look] { counts.map(\.look) }

    /// The looks, the most frequent first, of equals the one that came first.
    var byFrequency: [Look] {
        counts.enumerated().sorted { left, right in
            let (more, fewer) = (left.element.count, right.element.count)
            return more == fewer ? left.offset < right.offset : more > fewer
        }.map(\.element.look)
    }

    /// Returns whether any character has a look.
    func contains(_ look: Look) -> Bool { counts.contains { $0.look == look } }

    /// Counts characters.
    mutating func add(_ look: Look, _ count: Int = 1) {
        if let index = counts.firstIndex(where: { $0.look == look }) {
            counts[index].count += count
        } else {
            counts.append((look, count))
        }
    }

    /// Adds all that others counted.
    mutating func add(_ others: LookCounts) {
        for other in others.counts { add(other.look, other.count) }
    }
}
