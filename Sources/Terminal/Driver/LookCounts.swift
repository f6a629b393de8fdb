import Canvas

/// How many characters have each look, and where the first is.
struct LookCounts {
    private var counts: [(look: Look, count: Int, first: Point)] = []

    /// How many characters outweigh a byte when the next look is chosen.
    private static let charactersPerByte = 40

    /// The looks, in the order in which they came.
    var inOrder: [Look] { counts.map(\.look) }

    /// Takes out the look to write next: the one that a pen reaches in the fewest bytes, unless another has many more characters.
    ///
    /// Gaps in what comes early can be passed with blanks, which are shorter than moves, and a look of many characters has many gaps.
    mutating func removeNext(for pen: Pen) -> Look? {
        let best = counts.indices.min { cost(of: counts[$0], for: pen) < cost(of: counts[$1], for: pen) }
        return best.map { counts.remove(at: $0).look }
    }

    private func cost(of entry: (look: Look, count: Int, first: Point), for pen: Pen) -> Int {
        Self.charactersPerByte * pen.byteCount(to: entry.first, in: entry.look) - entry.count
    }

    /// Returns whether any character has a look.
    func contains(_ look: Look) -> Bool { counts.contains { $0.look == look } }

    /// Counts characters; those of a look that was counted before are after these.
    mutating func add(_ look: Look, _ count: Int = 1, at first: Point) {
        if let index = counts.firstIndex(where: { $0.look == look }) {
            counts[index].count += count
        } else {
            counts.append((look, count, first))
        }
    }

    /// Adds all that others counted.
    mutating func add(_ others: LookCounts) {
        for other in others.counts { add(other.look, other.count, at: other.first) }
    }
}
