/// Tests whether the values of one sample are larger than those of another, by the normal approximation with corrections for
/// ties and continuity.
///
/// Source: Mann and Whitney, Annals of Mathematical Statistics 18 (1947); the variance with ties from Lehmann,
/// "Nonparametrics" (1975), section 1.4.
public struct MannWhitney: Hashable, Sendable {
    /// The number of pairs in which the first sample has the larger value, plus half the number of equal pairs.
    public let u: Double
    /// The statistic minus its expectation and half a pair, divided by its standard deviation; nil if all values are equal.
    public let z: Double?

    /// The one-sided p-value: how often chance alone makes the first sample as large; 1 if all values are equal.
    public var p: Double { z.map(Normal.upperTail) ?? 1 }

    /// Tests two samples; nil unless both have values.
    /// - Complexity: O(*m* · *n*) for samples of *m* and *n* values
    public init?(_ first: [Double], above second: [Double]) {
        guard !first.isEmpty, !second.isEmpty else { return nil }
        var u = 0.0
        for value in first {
            for other in second { u += value > other ? 1 : value == other ? 0.5 : 0 }
        }
        self.u = u
        let product = Double(first.count * second.count)
        let size = Double(first.count + second.count)
        let ties = tieCounts(first + second).reduce(0.0) { $0 + Double($1 * $1 * $1 - $1) }
        let variance = product / 12 * (size + 1 - ties / (size * (size - 1)))
        z = variance > 0 ? (u - product / 2 - 0.5) / variance.squareRoot() : nil
    }
}
