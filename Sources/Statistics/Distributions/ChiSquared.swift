/// The chi-squared distribution with `degreesOfFreedom`, above 0.
public struct ChiSquared: Sendable {
    /// The degrees of freedom.
    public let degreesOfFreedom: Double

    /// Creates the distribution with the given degrees of freedom.
    public init(degreesOfFreedom: Int) {
        self.degreesOfFreedom = Double(degreesOfFreedom)
    }

    /// Returns the probability of a value above `x`.
    ///
    /// Source: Q(k/2, x/2); with one degree of freedom, both normal tails beyond √x.
    public func upperTail(_ x: Double) -> Double {
        guard x > 0 else { return 1 }
        if degreesOfFreedom == 1 { return 2 * Normal.upperTail(x.squareRoot()) }
        return upperIncompleteGamma(degreesOfFreedom / 2, x / 2)
    }

    /// Returns the value that a chi-squared value doesn't exceed with `probability` (0 up to 1).
    public func quantile(_ probability: Double) -> Double {
        if degreesOfFreedom == 1 {
            let z = Normal.quantile((1 + probability) / 2)
            return z * z
        }
        var high = degreesOfFreedom + 10
        while upperTail(high) > 1 - probability, high < 1e6 { high *= 2 }
        return bisect(from: 0, to: high) { 1 - upperTail($0) >= probability }
    }
}
