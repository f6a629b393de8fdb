import Platform

/// The values of one coefficient that the penalised likelihood doesn't rule out, and its likelihood-ratio test.
public struct ProfileInterval: Sendable, Equatable {
    /// The lower limit; minus infinity if the likelihood rules out no low value.
    public let low: Double
    /// The upper limit; infinity if the likelihood rules out no high value.
    public let high: Double
    /// Twice the log-likelihood lost by setting the coefficient to 0.
    public let likelihoodRatio: Double

    /// The two-sided p-value of the likelihood-ratio test of a coefficient of 0.
    public var p: Double { ChiSquared(degreesOfFreedom: 1).upperTail(likelihoodRatio) }

    /// Profiles coefficient `index` around `fit`, which must come from the same model and penalty.
    ///
    /// Source: Venzon and Moolgavkar, Applied Statistics 37 (1988); with penalties as in Heinze and Schemper (2002)
    /// and Greenland and Mansournia (2015).
    /// - Complexity: about ten fits.
    public init(
        _ model: some LikelihoodModel, penalty: Penalty, fit: PenalizedFit, index: Int, confidence: Double = 0.95
    ) {
        let profile = Profile(model: model, penalty: penalty, fit: fit, index: index)
        likelihoodRatio = profile.lost(at: 0)
        guard profile.standardError.isFinite, profile.standardError > 0 else {
            (low, high) = (-.infinity, .infinity)
            return
        }
        let root = ChiSquared(degreesOfFreedom: 1).quantile(confidence).squareRoot()
        low = profile.crossing(of: root, direction: -1) ?? -.infinity
        high = profile.crossing(of: root, direction: 1) ?? .infinity
    }
}

/// The penalised likelihood of one coefficient, maximised over all others.
private struct Profile<Model: LikelihoodModel> {
    let model: Model
    let penalty: Penalty
    let fit: PenalizedFit
    let index: Int

    var standardError: Double { fit.standardErrors[index] }

    /// Returns twice the log-likelihood lost by holding the coefficient at `value`.
    func lost(at value: Double) -> Double {
        max(0, 2 * (fit.logLikelihood - constrained(at: value, from: fit).logLikelihood))
    }

    /// Returns the best fit with the coefficient held at `value`, starting where the information of a nearby fit points.
    private func constrained(at value: Double, from nearby: PenalizedFit) -> PenalizedFit {
        let others = nearby.coefficients.indices.filter { $0 != index }
        let slopes = Cholesky(nearby.information.removing(index)).solve(others.map { -nearby.information[$0, index] })
        var start = nearby.coefficients
        for (place, other) in others.enumerated() {
            start[other] += slopes[place] * (value - nearby.coefficients[index])
        }
        return PenalizedFit(model, penalty: penalty, start: start, fixed: [index: value], tolerance: 1e-6)
    }

    /// Returns where the square root of the loss first reaches `root` on the way down or up; nil if it never does.
    ///
    /// The root of the loss is nearly straight, and its slope is the score divided by the root itself, so Newton steps converge
    /// fast; they are kept inside a bracket.
    func crossing(of root: Double, direction: Double) -> Double? {
        let center = fit.coefficients[index]
        var inside = center
        var outside = Double.infinity * direction
        var current = fit
        var place = center + direction * root * standardError
        for _ in 0..<100 {
            guard abs(place) < Self.farthest else { return nil }
            current = constrained(at: place, from: current)
            let reached = max(0, 2 * (fit.logLikelihood - current.logLikelihood)).squareRoot()
            if abs(reached - root) < 1e-9 { return place }
            if reached < root { inside = place } else { outside = place }
            let slope = -current.score[index] / max(reached, 1e-12)
            var next = place + (root - reached) / slope
            let isBetween = (next - inside) * direction > 0 && (outside - next) * direction > 0
            if !isBetween || !next.isFinite {
                next = outside.isFinite ? (inside + outside) / 2 : place + direction * 2 * standardError
            }
            if abs(next - place) < 1e-12 { return next }
            place = next
        }
        return place
    }

    /// Beyond this, a coefficient means unbounded odds.
    private static var farthest: Double { 60 }
}
