import Platform

/// The beta distribution with shapes `alpha` and `beta`, both above 0.
public struct Beta: Sendable {
    /// The first shape.
    public let alpha: Double
    /// The second shape.
    public let beta: Double

    /// Creates the distribution with the given shapes.
    public init(alpha: Double, beta: Double) {
        self.alpha = alpha
        self.beta = beta
    }

    /// Returns the probability of a value of at most `x` (0...1): the regularised incomplete beta function.
    ///
    /// Source: continued fraction of Abramowitz and Stegun 26.5.8, on the side of the mean where it converges fast.
    public func cumulative(_ x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        if x > (alpha + 1) / (alpha + beta + 2) {
            return 1 - Beta(alpha: beta, beta: alpha).lowerPart(1 - x)
        }
        return lowerPart(x)
    }

    private func lowerPart(_ x: Double) -> Double {
        let front = exp(
            alpha * log(x) + beta * log1p(-x) + logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta))
        let fraction = continuedFraction(first: 1) { step in
            let half = Double(step / 2)
            let twice = alpha + 2 * half
            if step.isMultiple(of: 2) {
                return (half * (beta - half) * x / ((twice - 1) * twice), 1)
            }
            return (-(alpha + half) * (alpha + beta + half) * x / (twice * (twice + 1)), 1)
        }
        return front / (alpha * fraction)
    }
}
