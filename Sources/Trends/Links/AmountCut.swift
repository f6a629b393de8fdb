import Glibc

/// Where the days with much of something are told from the others: the value from which they count, and the value
/// below it that people read.
public struct AmountCut: Hashable, Sendable {
    /// The least value above the cut, tested side upwards.
    public let leastAbove: Double
    /// The greatest value below it.
    public let greatestBelow: Double
    /// Whether the number in words belongs to the days above: "from 7.5", and not "over 7.4".
    public let isFrom: Bool
    /// The number in words, tested side upwards.
    public let number: Double
    /// How many values lie above.
    public let above: Int
    /// How many lie below.
    public let below: Int

    /// Whether a value lies above the cut.
    public func contains(_ value: Double) -> Bool { value >= leastAbove }

    /// The cut among the distinct values whose upper share is nearest to a third, decided without looking at flare-ups;
    /// nil if fewer than 10 values, or a sixth of them, would lie on either side.
    /// - Complexity: O(n log n)
    public init?(upperThirdOf values: [Double]) {
        let count = values.count
        self.init(values, target: { abs(3 * $0 - count) }) { above, below in
            min(above, below) >= 10 && 6 * min(above, below) >= count
        }
    }

    /// The cut among the values below another cut whose upper share is nearest to a half; nil if fewer than 5 values would
    /// lie on either side.
    /// - Complexity: O(n log n)
    public init?(halvesOf values: [Double]) {
        let count = values.count
        self.init(values, target: { abs(2 * $0 - count) }) { above, below in min(above, below) >= 5 }
    }

    /// The allowed cut with the least `target` of the number of values above; of two as good that with more above.
    private init?(_ values: [Double], target: (Int) -> Int, isAllowed: (_ above: Int, _ below: Int) -> Bool) {
        let sorted = values.sorted()
        var best: (target: Int, below: Int)?
        for below in sorted.indices.dropFirst() where sorted[below] > sorted[below - 1] {
            let above = sorted.count - below
            guard isAllowed(above, below) else { continue }
            // From the lowest cut up, the one with more above comes first.
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

    /// The number with the fewest decimals that is no less than one value and below another.
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
