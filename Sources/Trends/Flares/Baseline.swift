import Statistics

/// The level that a day's pain is compared with.
public struct Baseline: Hashable, Sendable {
    /// The median of the days before.
    public let level: Double
    /// Their spread: 1.4826 times the median absolute deviation.
    public let spread: Double

    /// Returns the lowest pain that makes a day a flare-up.
    public func limit(_ rule: FlareRule) -> Double { level + max(rule.leastRise, spread) }

    /// Computes the baseline of a day from the days before it; nil if too few of them were observed outside flare-ups.
    /// - Complexity: O(w²) at worst for a window of w days, with small constants
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
        level = Self.middle(values)
        for place in values.indices { values[place] = abs(values[place] - level) }
        values.sort()
        spread = normalConsistency * Self.middle(values)
    }

    private static func middle(_ sorted: [Double]) -> Double {
        let half = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
    }
}
