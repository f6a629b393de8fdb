import Platform

/// The common odds ratio of several two-by-two tables, and its test.
///
/// Source: Mantel and Haenszel, Journal of the National Cancer Institute 22 (1959); the interval with the variance of
/// Robins, Breslow and Greenland, Biometrics 42 (1986).
public struct MantelHaenszel: Hashable, Sendable {
    /// The common odds ratio; 0 or infinite if events and exposure exclude each other or coincide completely.
    public let oddsRatio: Double
    /// Its interval; nil if the odds ratio is 0 or infinite.
    public let interval: Interval?
    /// The number of exposed events minus the number expected without an association.
    public let deviation: Double
    /// The variance of the deviation.
    public let variance: Double
    /// The squared deviation divided by its variance, without continuity correction.
    public let chiSquared: Double

    /// The deviation divided by its standard deviation, without continuity correction.
    public var z: Double { deviation / variance.squareRoot() }

    /// The two-sided p-value.
    public var p: Double { ChiSquared(degreesOfFreedom: 1).upperTail(chiSquared) }

    /// Tests tables with a common odds ratio; nil if none of them carries information.
    public init?(_ tables: [TwoByTwo], confidence: Double = 0.95) {
        var (deviation, variance) = (0.0, 0.0)
        var (forProduct, againstProduct) = (0.0, 0.0)
        var (forTerm, mixedTerm, againstTerm) = (0.0, 0.0, 0.0)
        for table in tables where table.total > 1 {
            let total = Double(table.total)
            let (exposed, unexposed, events) = (Double(table.exposed), Double(table.unexposed), Double(table.events))
            deviation += Double(table.exposedEvents) - exposed * events / total
            variance += exposed * unexposed * events * (total - events) / (total * total * (total - 1))
            let concordant = Double(table.exposedEvents * table.unexposedOthers) / total
            let discordant = Double(table.exposedOthers * table.unexposedEvents) / total
            let share = Double(table.exposedEvents + table.unexposedOthers) / total
            forProduct += concordant
            againstProduct += discordant
            forTerm += share * concordant
            mixedTerm += share * discordant + (1 - share) * concordant
            againstTerm += (1 - share) * discordant
        }
        guard variance > 0 else { return nil }
        oddsRatio = forProduct / againstProduct
        chiSquared = deviation * deviation / variance
        self.deviation = deviation
        self.variance = variance
        guard forProduct > 0, againstProduct > 0 else {
            interval = nil
            return
        }
        let logVariance =
            forTerm / (2 * forProduct * forProduct) + mixedTerm / (2 * forProduct * againstProduct)
            + againstTerm / (2 * againstProduct * againstProduct)
        let reach = Normal.quantile((1 + confidence) / 2) * logVariance.squareRoot()
        interval = Interval(low: oddsRatio * exp(-reach), high: oddsRatio * exp(reach))
    }
}
