import Diary
import Statistics

/// The worst pain under the two arms of an experiment, compared pair by pair.
public struct ExperimentComparison: Hashable, Sendable {
    /// The mean worst pain of the two arms in a pair of blocks, 0-10.
    public struct Pair: Hashable, Sendable {
        /// The index of the pair, from 0.
        public let number: Int
        /// The mean over the days of the trial.
        public let trial: Double
        /// The mean over the days of the control.
        public let control: Double

        /// Trial minus control: below 0 if there was less pain under the trial.
        public var difference: Double { trial - control }
    }

    /// The conclusion that may be drawn.
    public enum Verdict: String, Hashable, Sendable {
        /// Pain was lower under the trial.
        case lower
        /// Pain was higher under the trial.
        case higher
        /// The difference can't be told from chance.
        case unclear
        /// There are fewer pairs than a verdict needs.
        case tooFewPairs = "too few pairs"
    }

    /// The pairs with pain known under both arms, in order.
    public let pairs: [Pair]
    /// The mean over the pairs under the trial; nil without pairs.
    public let trialMean: Double?
    /// The mean over the pairs under the control; nil without pairs.
    public let controlMean: Double?
    /// How often other draws of the order would give as large a mean difference; nil without pairs.
    public let test: SignFlipTest?
    /// The mean difference with its interval, and the smallest detectable difference; nil with fewer than two pairs.
    public let interval: PairedInterval?

    /// With fewer pairs no order can be rarer than 5 %: with five pairs the rarest is 2 in 32.
    public static let leastPairs = Experiment.Design.pairRange.lowerBound
    /// How unlikely a difference must be by chance alone before it counts.
    public static let level = 0.05

    /// Compares pairs.
    ///
    /// - Parameter seed: the seed for drawing signs at random if there are too many pairs to try them all.
    init(_ pairs: [Pair], seed: UInt64) {
        self.pairs = pairs
        trialMean = mean(pairs.map(\.trial))
        controlMean = mean(pairs.map(\.control))
        let differences = pairs.map(\.difference)
        test = SignFlipTest(differences, seed: seed)
        interval = PairedInterval(differences)
    }

    /// The conclusion that may be drawn.
    public var verdict: Verdict {
        guard let test, pairs.count >= Self.leastPairs else { return .tooFewPairs }
        if test.p > Self.level { return .unclear }
        return test.mean < 0 ? .lower : .higher
    }
}
