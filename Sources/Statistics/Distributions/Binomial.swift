import Platform

/// The binomial distribution: successes in `trials` trials with the same `probability`.
public struct Binomial: Sendable {
    /// The number of trials.
    public let trials: Int
    /// The probability of success in each trial, 0...1.
    public let probability: Double

    /// Creates the distribution of successes in `trials` trials.
    public init(trials: Int, probability: Double) {
        self.trials = trials
        self.probability = probability
    }

    /// Returns the probability of exactly `successes`.
    public func mass(_ successes: Int) -> Double {
        guard (0...trials).contains(successes) else { return 0 }
        if probability == 0 { return successes == 0 ? 1 : 0 }
        if probability == 1 { return successes == trials ? 1 : 0 }
        return exp(
            logBinomialCoefficient(trials, successes) + Double(successes) * log(probability)
                + Double(trials - successes) * log1p(-probability))
    }

    /// Returns the probability of at most `successes`.
    /// - Complexity: O(trials)
    public func cumulative(_ successes: Int) -> Double {
        guard successes >= 0 else { return 0 }
        guard successes < trials else { return 1 }
        return (0...successes).reduce(0) { $0 + mass($1) }
    }

    /// Returns the two-sided p-value of `successes`: the probability of all outcomes that are no more likely.
    ///
    /// Source: Sterne, Biometrika 41 (1954), as in R's `binom.test`.
    /// - Complexity: O(trials)
    public func twoSidedP(_ successes: Int) -> Double {
        let limit = mass(successes) * (1 + 1e-7)
        return min(1, (0...trials).map(mass).filter { $0 <= limit }.reduce(0, +))
    }
}
