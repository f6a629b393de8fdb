import Platform

/// Tests differences for a shift away from 0 by their signed ranks.
///
/// Source: Wilcoxon, Biometrics Bulletin 1 (1945); exact without ties and zeros, otherwise by the normal approximation with
/// corrections for ties and continuity, like R's `wilcox.test`; the estimate from Hodges and Lehmann, Annals of
/// Mathematical Statistics 34 (1963).
public struct WilcoxonSignedRank: Hashable, Sendable {
    /// The sum of the ranks of the positive differences.
    public let statistic: Double
    /// The two-sided p-value.
    public let p: Double
    /// The median of the means of all pairs of differences.
    public let estimate: Double
    /// The interval of the shift from the exact distribution; nil with ties or zeros.
    public let interval: Interval?

    /// Tests differences; nil if all are 0. Zeros are left out.
    /// - Complexity: O(n³)
    public init?(_ differences: [Double], confidence: Double = 0.95) {
        let moved = differences.filter { $0 != 0 }
        guard !moved.isEmpty else { return nil }
        let ranks = midranks(moved.map { abs($0) })
        let statistic = zip(moved, ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
        self.statistic = statistic
        let averages = moved.indices.flatMap { left in (left..<moved.count).map { (moved[left] + moved[$0]) / 2 } }
            .sorted()
        estimate = median(averages) ?? 0
        let count = Double(moved.count)
        let isExact = moved.count == differences.count && Set(ranks).count == ranks.count && moved.count < 50
        guard isExact else {
            let ties = tieCounts(moved.map { abs($0) }).reduce(0) { $0 + Double($1 * $1 * $1 - $1) }
            let deviation = (count * (count + 1) * (2 * count + 1) / 24 - ties / 48).squareRoot()
            let distance = statistic - count * (count + 1) / 4
            let corrected = distance == 0 ? 0 : abs(distance) - 0.5
            p = deviation > 0 ? min(1, 2 * Normal.upperTail(corrected / deviation)) : 1
            interval = nil
            return
        }
        let chances = Self.chances(moved.count)
        let upTo = { (rank: Int) in rank < 0 ? 0 : chances[...min(rank, chances.count - 1)].reduce(0, +) }
        let rank = Int(statistic)
        p = min(1, 2 * min(upTo(rank), 1 - upTo(rank - 1)))
        let tail = (1 - confidence) / 2
        let cut = max(1, chances.indices.first { upTo($0) >= tail } ?? 1)
        interval = Interval(low: averages[cut - 1], high: averages[averages.count - cut])
    }

    /// Returns the probability of each rank sum of `count` differences with random signs.
    private static func chances(_ count: Int) -> [Double] {
        var chances = [Double](repeating: 0, count: count * (count + 1) / 2 + 1)
        chances[0] = 1
        for rank in 1...count {
            for sum in stride(from: chances.count - 1, through: 0, by: -1) {
                chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2
            }
        }
        return chances
    }
}
