/// Tests a series for a trend in one direction, whatever its shape.
///
/// Source: Mann, Econometrica 13 (1945); Kendall, "Rank Correlation Methods" (1975), with his corrections for ties and
/// continuity; for autocorrelated series, Hamed and Rao, Journal of Hydrology 204 (1998).
public struct MannKendall: Hashable, Sendable {
    /// The number of rises minus the number of falls, over all pairs.
    public let statistic: Int
    /// The variance of the statistic without a trend, multiplied by the correction for dependence.
    public let variance: Double
    /// The factor by which dependence increases the variance; 1 if not corrected for.
    public let dependenceFactor: Double

    /// The statistic divided by its standard deviation, one unit nearer 0 for continuity; 0 for a constant series.
    public var z: Double {
        guard variance > 0, statistic != 0 else { return 0 }
        return Double(statistic - statistic.signum()) / variance.squareRoot()
    }

    /// The two-sided p-value.
    public var p: Double { 2 * Normal.upperTail(abs(z)) }

    /// Tests `values` in their order. With `correctingDependence`, the variance takes the Hamed-Rao factor, never below 1:
    /// dependence may weaken the evidence but not strengthen it.
    /// - Complexity: O(n²)
    public init(_ values: [Double], correctingDependence: Bool = false) {
        var statistic = 0
        for right in values.indices {
            for left in 0..<right {
                statistic += values[right] > values[left] ? 1 : values[right] < values[left] ? -1 : 0
            }
        }
        self.statistic = statistic
        dependenceFactor = correctingDependence ? max(1, Self.hamedRaoFactor(values)) : 1
        let pairs = { (count: Double) in count * (count - 1) * (2 * count + 5) }
        let ties = tieCounts(values).reduce(0) { $0 + pairs(Double($1)) }
        variance = (pairs(Double(values.count)) - ties) / 18 * dependenceFactor
    }

    /// Returns the ratio of the number of values to the number of independent ones, from the significant autocorrelations
    /// (5 %) of the ranks of the detrended series.
    private static func hamedRaoFactor(_ values: [Double]) -> Double {
        let count = values.count
        guard count > 3 else { return 1 }
        let places = values.indices.map(Double.init)
        let slope = TheilSen(x: places, y: values)?.slope ?? 0
        let ranks = midranks(zip(values, places).map { $0 - slope * $1 })
        let center = Double(count + 1) / 2
        let total = ranks.reduce(0) { $0 + ($1 - center) * ($1 - center) }
        guard total > 0 else { return 1 }
        let limit = Normal.quantile(0.975) / Double(count).squareRoot()
        var sum = 0.0
        for lag in 1..<(count - 2) {
            var product = 0.0
            for place in 0..<(count - lag) { product += (ranks[place] - center) * (ranks[place + lag] - center) }
            let correlation = product / total
            guard abs(correlation) > limit else { continue }
            let rest = Double(count - lag)
            sum += rest * (rest - 1) * (rest - 2) * correlation
        }
        let size = Double(count)
        return 1 + 2 / (size * (size - 1) * (size - 2)) * sum
    }
}

/// Returns the rank of each value from 1; tied values share the mean of their ranks.
/// - Complexity: O(n log n)
func midranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
        var end = start
        while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
        for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
        start = end + 1
    }
    return ranks
}
