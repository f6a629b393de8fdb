import Statistics

/// Whether the mornings after a stretch were worse than the mornings after evenings without it.
///
/// Mornings are worse than evenings by themselves in many people, so that a rise overnight alone says nothing.
public struct MorningComparison: Hashable, Sendable {
    /// What can be said.
    public enum Verdict: String, Hashable, Sendable {
        /// Worse after the stretch, by more than chance.
        case caution
        /// No difference that could be told from chance.
        case unclear = "none"
        /// Too few nights of either kind.
        case tooFew = "too few"
    }

    /// The changes from evening to morning, in points, after the stretch that count, oldest first.
    public let afterStretch: [Int]
    /// Those after evenings without it.
    public let afterNone: [Int]
    /// The test; nil with too few nights.
    public let test: MannWhitney?
    /// How far the means are apart, in points; nil with too few nights.
    public let difference: Double?
    /// What can be said.
    public let verdict: Verdict

    /// How many nights of each kind count.
    public static let nights = 40
    /// How many nights with the stretch are needed.
    public static let leastAfterStretch = 20
    /// How many nights without it.
    public static let leastAfterNone = 10

    /// The comparison of changes, oldest first; the last 40 of each kind count. Caution asks for a one-sided p of at most
    /// 0.005 and means 0.7 points apart.
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
        // In whole numbers: tenths of a point times the pairs of nights.
        let (sum, otherSum) = (with.reduce(0, +), without.reduce(0, +))
        let isApart = 10 * (without.count * sum - with.count * otherSum) >= 7 * with.count * without.count
        self.test = test
        difference = Double(sum) / Double(with.count) - Double(otherSum) / Double(without.count)
        verdict = test.p <= 0.005 && isApart ? .caution : .unclear
    }
}
