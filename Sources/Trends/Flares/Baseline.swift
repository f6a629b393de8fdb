import Statistics

/// The level that a day's pain is compared with.
public struct Baseline: Hashable, Sendable {
    /// The median of the days before.
    public let level: Double
    /// Their spread: 1.4826 times the median absolute deviation.
    ///
    /// Source: Hampel, Journal of the American Statistical Association 69 (1974).
    public let spread: Double

    /// The factor that makes the median absolute deviation estimate the standard deviation of normal values, 1 / Φ⁻¹(3/4), rounded as in
    /// R's `mad`.
    private static let normalConsistency = 1.4826

    /// Returns the lowest pain that makes a day a flare-up.
    public func limit(_ rule: FlareRule) -> Double { level + max(rule.leastRise, spread) }

    /// Computes the baseline of a day from the days before it; nil if too few of them were observed outside flare-ups.
    /// - Complexity: O(w log w) for a window of w days
    init?(before day: Int, pain: [Double?], isFlare: [Bool], rule: FlareRule) {
        var values: [Double] = []
        values.reserveCapacity(rule.longWindow)
        for window in [rule.window, rule.longWindow] {
            values.removeAll(keepingCapacity: true)
            for earlier in max(0, day - window)..<day where !isFlare[earlier] {
                guard let value = pain[earlier] else { continue }
                values.append(value)
            }
            if values.count >= rule.leastObserved { break }
        }
        guard values.count >= rule.leastObserved else { return nil }
        values.sort()
        guard let level = sortedMedian(values) else { return nil }
        self.level = level
        for place in values.indices { values[place] = abs(values[place] - level) }
        values.sort()
        spread = Self.normalConsistency * (sortedMedian(values) ?? 0)
    }
}
