import Platform

/// The cut between days with much of something and the others: the value from which a day counts, and the number that
/// text gives for it.
public struct AmountCut: Hashable, Sendable {
    /// The smallest value above the cut, oriented so that more is the tested side.
    public let leastAbove: Double
    /// The largest value below the cut.
    public let greatestBelow: Double
    /// Whether the number in text belongs to the days above: "from 7.5" rather than "over 7.4".
    public let isFrom: Bool
    /// The number for text, oriented so that more is the tested side.
    public let number: Double
    /// The number of values above.
    public let above: Int
    /// The number of values below.
    public let below: Int

    /// Returns whether a value lies above the cut.
    public func contains(_ value: Double) -> Bool { value >= leastAbove }

    /// Chooses the cut between distinct values whose upper share is nearest to a third, without looking at flare-ups;
    /// nil if fewer than 10 values, or less than a sixth of them, would lie on either side.
    /// - Complexity: O(n log n)
    public init?(upperThirdOf values: [Double]) {
        let count = values.count
        self.init(values, target: { abs(3 * $0 - count) }) { above, below in
            min(above, below) >= 10 && 6 * min(above, below) >= count
        }
    }

    /// Chooses the cut between distinct values whose upper share is nearest to a half; nil if fewer than 5 values would
    /// lie on either side.
    /// - Complexity: O(n log n)
    public init?(halvesOf values: [Double]) {
        let count = values.count
        self.init(values, target: { abs(2 * $0 - count) }) { above, below in min(above, below) >= 5 }
    }

    /// Chooses the allowed cut with the lowest `target` for the number of values above; of equals, the one with more above.
    private init?(_ values: [Double], target: (Int) -> Int, isAllowed: (_ above: Int, _ below: Int) -> Bool) {
        let sorted = values.sorted()
        var best: (target: Int, below: Int)?
        for below in sorted.indices.dropFirst() where sorted[below] > sorted[below - 1] {
            let above = sorted.count - below
            guard isAllowed(above, below) else { continue }
            // Going up from the lowest cut, the one with more above comes first.
            if best.map({ target(above) < $0.target }) ?? true { best = (target(above), below) }
        }
        guard let below = best?.below else { return nil }
        leastAbove = sorted[below]
        greatestBelow = sorted[below - 1]
        above = sorted.count - below
        self.below = below
        isFrom = abs(10 * leastAbove - (10 * leastAbove).rounded()) <= 1e-6
        number = isFrom ? leastAbove : Self.shortest(from: greatestBelow, below: leastAbove)
    }

    /// Returns the number with the fewest decimals that is at least `low` and below `high`.
    private static func shortest(from low: Double, below high: Double) -> Double {
        var power = 1.0
        while power < 1e15 {
            let number = (low * power - 1e-6).rounded(.up) / power
            if number < high { return number == 0 ? 0 : number }
            power *= 10
        }
        return low
    }
}
