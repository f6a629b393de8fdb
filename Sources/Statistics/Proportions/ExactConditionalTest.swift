import Platform

/// The exact test of a common odds ratio in one or more two-by-two tables with given margins, its conditional
/// maximum-likelihood estimate and exact interval. With one table it is Fisher's exact test.
///
/// Source: Fisher, "The Design of Experiments" (1935); Gart, Biometrika 57 (1970), for several tables; the two-sided
/// p-value sums all outcomes that are no more likely, like R's `fisher.test` and `mantelhaen.test(exact = TRUE)`.
public struct ExactConditionalTest: Hashable, Sendable {
    /// The two-sided p-value of an odds ratio of 1.
    public let p: Double
    /// The one-sided p-value of an odds ratio of 1 against a larger one.
    public let upperTail: Double
    /// The conditional maximum-likelihood estimate of the odds ratio; 0 or infinite if events and exposure exclude each
    /// other or coincide completely.
    public let oddsRatio: Double
    /// The exact interval of the odds ratio; its upper limit may be infinite.
    public let interval: Interval

    /// Tests tables that share an odds ratio; nil if their margins leave only one outcome.
    /// - Complexity: O(n²) for n possible exposed events in all tables
    public init?(_ tables: [TwoByTwo], confidence: Double = 0.95) {
        let count = NoncentralCount(tables)
        guard count.least < count.most else { return nil }
        let observed = tables.reduce(0) { $0 + $1.exposedEvents }
        let chances = count.probabilities(logOdds: 0)
        let limit = chances[observed - count.least] * (1 + 1e-7)
        p = min(1, chances.filter { $0 <= limit }.reduce(0, +))
        upperTail = count.upperTail(observed, logOdds: 0)
        let tail = (1 - confidence) / 2
        let odds = { (isReached: (Double) -> Bool) in exp(bisect(from: -60, to: 60, where: isReached)) }
        let isLeast = observed == count.least
        let isMost = observed == count.most
        oddsRatio =
            isLeast ? 0 : isMost ? .infinity : odds { count.mean(logOdds: $0) >= Double(observed) }
        interval = Interval(
            low: isLeast ? 0 : odds { count.upperTail(observed, logOdds: $0) >= tail },
            high: isMost ? .infinity : odds { count.lowerTail(observed, logOdds: $0) <= tail })
    }
}
