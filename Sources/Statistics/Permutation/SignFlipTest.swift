/// Tests paired differences with randomly drawn signs: how often would other draws give as large a mean?
///
/// Source: Fisher, "The Design of Experiments" (1935), section 21; for sampled draws, p = (1 + count) / (draws + 1).
public struct SignFlipTest: Hashable, Sendable {
    /// The mean difference.
    public let mean: Double
    /// The two-sided p-value.
    public let p: Double
    /// The number of ways to draw the signs that were examined.
    public let assignmentCount: Int
    /// Whether these were all there are.
    public let isExact: Bool

    /// The largest number of pairs for which every way to draw the signs is counted.
    public static let exactLimit = 12
    /// How many ways are sampled if there are more pairs.
    public static let drawCount = 9_999

    /// Tests differences; nil without any. Up to 12 pairs the test is exact; beyond that, signs are drawn from `seed`.
    /// - Complexity: O(2^pairs · pairs) up to 12 pairs, O(9,999 · pairs) beyond
    public init?(_ differences: [Double], seed: UInt64) {
        guard let mean = Statistics.mean(differences) else { return nil }
        self.mean = mean
        let observed = abs(differences.reduce(0, +))
        let margin = observed - 1e-12 * differences.reduce(0) { $0 + abs($1) }
        if differences.count <= Self.exactLimit {
            let count = 1 << differences.count
            var reached = 0
            for signs in 0..<count {
                var sum = 0.0
                for (pair, difference) in differences.enumerated() {
                    sum += signs >> pair & 1 == 0 ? difference : -difference
                }
                if abs(sum) >= margin { reached += 1 }
            }
            p = Double(reached) / Double(count)
            assignmentCount = count
            isExact = true
        } else {
            var generator = SplitMix64(seed: seed)
            var reached = 0
            for _ in 0..<Self.drawCount {
                var sum = 0.0
                for difference in differences { sum += generator.next() >> 63 == 0 ? difference : -difference }
                if abs(sum) >= margin { reached += 1 }
            }
            p = Double(1 + reached) / Double(Self.drawCount + 1)
            assignmentCount = Self.drawCount
            isExact = false
        }
    }
}
