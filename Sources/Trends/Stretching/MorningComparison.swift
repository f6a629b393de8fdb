import Statistics

/// Whether the mornings after a stretch were worse than those after evenings without it.
///
/// For many people mornings are worse than evenings anyway, so a rise overnight alone means nothing.
public struct MorningComparison: Hashable, Sendable {
    /// The conclusion that may be drawn.
    public enum Verdict: String, Hashable, Sendable {
        /// Mornings are worse after the stretch, by more than chance.
        case caution
        /// The difference can't be told from chance.
        case unclear = "none"
        /// There are too few nights of either kind.
        case tooFew = "too few"
    }

    /// The changes from evening to morning after the stretch, in points; those that count, oldest first.
    public let afterStretch: [Int]
    /// The changes after evenings without it.
    public let afterNone: [Int]
    /// The test; nil with too few nights.
    public let test: MannWhitney?
    /// The difference between the means, in points; nil with too few nights.
    public let difference: Double?
    /// The conclusion that may be drawn.
    public let verdict: Verdict

    /// How many nights of each kind count, at most.
    public static let nights = 40
    /// How many nights with the stretch are needed.
    public static let leastAfterStretch = 20
    /// How many nights without it are needed.
    public static let leastAfterNone = 10

    /// Compares changes, oldest first; the last 40 of each kind count. Caution requires a one-sided p of at most 0.005 and a
    /// difference of at least 0.7 points between the means.
    public init(afterStretch: [Int], afterNone: [Int]) {
        let (with, without) = (afterStretch.suffix(Self.nights), afterNone.suffix(Self.nights))
        self.afterStretch = Array(with)
        self.afterNone = Array(without)
        guard with.count >= Self.leastAfterStretch, without.count >= Self.leastAfterNone,
            let test = MannWhitney(with.map(Double.init), above: without.map(Double.init))
        else {
            (self.test, difference, verdict) = (nil, nil, .tooFew)
            return
        }
        // In integers: tenths of a point times the pairs of nights.
        let (sum, otherSum) = (with.reduce(0, +), without.reduce(0, +))
        let isApart = 10 * (without.count * sum - with.count * otherSum) >= 7 * with.count * without.count
        self.test = test
        difference = Double(sum) / Double(with.count) - Double(otherSum) / Double(without.count)
        verdict = test.p <= 0.005 && isApart ? .caution : .unclear
    }
}
