/// Kendall's rank correlation of a series with time.
///
/// Source: Kendall, "Rank Correlation Methods" (1975): tau-b with its asymptotic test, corrected for ties but not for
/// continuity, and the exact test without ties.
public struct KendallTau: Hashable, Sendable {
    /// Tau-b, -1...1; 0 for a constant series.
    public let tau: Double
    /// The statistic divided by its standard deviation.
    public let z: Double
    /// The two-sided p-value of the asymptotic test.
    public let p: Double
    /// The two-sided p-value of the exact test; nil with ties.
    public let exactP: Double?

    /// Computes the correlation of values with their order.
    /// - Complexity: O(n³)
    public init(_ values: [Double]) {
        let test = MannKendall(values)
        let pairs = Double(values.count * (values.count - 1) / 2)
        let tied = tieCounts(values).reduce(0) { $0 + Double($1 * ($1 - 1) / 2) }
        tau = pairs > tied ? Double(test.statistic) / (pairs * (pairs - tied)).squareRoot() : 0
        z = test.variance > 0 ? Double(test.statistic) / test.variance.squareRoot() : 0
        p = 2 * Normal.upperTail(abs(z))
        exactP = tied == 0 ? Self.exactP(statistic: test.statistic, count: values.count) : nil
    }

    private static func exactP(statistic: Int, count: Int) -> Double {
        // The probability of each number of inversions in a random order, built up one element at a time.
        var chances = [1.0]
        for size in 2...max(2, count) where size <= count {
            var next = [Double](repeating: 0, count: chances.count + size - 1)
            for (inversions, chance) in chances.enumerated() {
                for added in 0..<size { next[inversions + added] += chance / Double(size) }
            }
            chances = next
        }
        let inversions = (count * (count - 1) / 2 - abs(statistic)) / 2
        return min(1, 2 * chances[...inversions].reduce(0, +))
    }
}
