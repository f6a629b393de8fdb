import Glibc

/// The values of one coefficient that the penalised likelihood does not rule out, and its likelihood-ratio test.
public struct ProfileInterval: Sendable, Equatable {
    /// The lower limit; minus infinity when the likelihood rules out no low value.
    public let low: Double
    /// The upper limit; infinity when the likelihood rules out no high value.
    public let high: Double
    /// Twice the log-likelihood lost by setting the coefficient to 0.
    public let likelihoodRatio: Double

    /// The two-sided p value of the likelihood-ratio test of a coefficient of 0.
    public var p: Double { ChiSquared(degreesOfFreedom: 1).upperTail(likelihoodRatio) }

    /// The profile of coefficient `index` around `fit`, which must come from the same model and penalty.
    ///
    /// Source: Venzon and Moolgavkar, Applied Statistics 37 (1988); with penalties as in Heinze and Schemper (2002)
    /// and Greenland and Mansournia (2015).
    /// - Complexity: about 30 fits.
    public init(
        _ model: some LikelihoodModel, penalty: Penalty, fit: PenalizedFit, index: Int, confidence: Double = 0.95
    ) {
        let limit = ChiSquared(degreesOfFreedom: 1).quantile(confidence)
        let center = fit.coefficients[index]
        let standardError = fit.standardErrors[index]
        let lost = { (value: Double) in
            let constrained = PenalizedFit(model, penalty: penalty, start: fit.coefficients, fixed: [index: value])
            return 2 * (fit.logLikelihood - constrained.logLikelihood)
        }
        likelihoodRatio = max(0, lost(0))
        guard standardError.isFinite, standardError > 0 else {
            (low, high) = (-.infinity, .infinity)
            return
        }
        let reach = 2 * standardError
        low = Self.crossing(of: limit, lost: lost, from: center, step: -reach) ?? -.infinity
        high = Self.crossing(of: limit, lost: lost, from: center, step: reach) ?? .infinity
    }

    /// Where the loss first passes `limit` on the way from `center` by `step`; nil if it never does.
    private static func crossing(of limit: Double, lost: (Double) -> Double, from center: Double, step: Double)
        -> Double?
    {
        var inner = (place: center, excess: -limit)
        var outer = (place: center + step, excess: lost(center + step) - limit)
        var stride = step
        while outer.excess < 0 {
            guard abs(outer.place) < 60 else { return nil }
            inner = outer
            stride *= 1.5
            outer.place += stride
            outer.excess = lost(outer.place) - limit
        }
        return illinois(lost: { lost($0) - limit }, inner: inner, outer: outer)
    }

    /// A root between `inner` (negative) and `outer` (positive).
    ///
    /// Source: the Illinois variant of regula falsi, Dowell and Jarratt, BIT 11 (1971).
    private static func illinois(
        lost: (Double) -> Double, inner: (place: Double, excess: Double), outer: (place: Double, excess: Double)
    ) -> Double {
        var (inner, outer) = (inner, outer)
        var lastSide = 0
        for _ in 0..<100 {
            let share = inner.excess / (inner.excess - outer.excess)
            let place = inner.place + share * (outer.place - inner.place)
            let excess = lost(place)
            if abs(excess) < 1e-10 || abs(outer.place - inner.place) < 1e-11 { return place }
            if excess < 0 {
                inner = (place, excess)
                if lastSide < 0 { outer.excess /= 2 }
                lastSide = -1
            } else {
                outer = (place, excess)
                if lastSide > 0 { inner.excess /= 2 }
                lastSide = 1
            }
        }
        return (inner.place + outer.place) / 2
    }
}
