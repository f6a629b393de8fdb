/// Student's t distribution with `degreesOfFreedom`, above 0.
public struct StudentT: Sendable {
    /// The degrees of freedom.
    public let degreesOfFreedom: Double

    /// Creates the distribution with the given degrees of freedom.
    public init(degreesOfFreedom: Int) {
        self.degreesOfFreedom = Double(degreesOfFreedom)
    }

    /// Returns the probability of a value above `t`.
    ///
    /// Source: Abramowitz and Stegun 26.7.1, by way of the incomplete beta function.
    public func upperTail(_ t: Double) -> Double {
        let both = Beta(alpha: degreesOfFreedom / 2, beta: 0.5)
            .cumulative(degreesOfFreedom / (degreesOfFreedom + t * t))
        return t >= 0 ? both / 2 : 1 - both / 2
    }

    /// Returns the value below which t falls with `probability` (strictly between 0 and 1).
    public func quantile(_ probability: Double) -> Double {
        guard probability != 0.5 else { return 0 }
        let tail = min(probability, 1 - probability)
        var high = 10.0
        while upperTail(high) > tail, high < 1e300 { high *= 10 }
        let magnitude = bisect(from: 0, to: high) { upperTail($0) <= tail }
        return probability > 0.5 ? magnitude : -magnitude
    }
}
