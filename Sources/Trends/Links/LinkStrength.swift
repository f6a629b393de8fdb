import Platform
import Statistics

/// How strong a link is: the odds of a flare-up beginning, with the range that the diary doesn't rule out.
public struct LinkStrength: Hashable, Sendable {
    /// The odds with the exposure divided by those without; for amounts, the odds ratio of two standard deviations more.
    public let oddsRatio: Double
    /// The lower end of the 95 % profile interval.
    public let low: Double
    /// The upper end.
    public let high: Double
    /// Twice the penalised log-likelihood lost without the exposure.
    public let likelihoodRatio: Double
    /// What the odds are for: 1 for answers, two standard deviations for amounts, in the unit of the values.
    public let scale: Double

    /// The two-sided p-value of the likelihood ratio.
    public var p: Double { ChiSquared(degreesOfFreedom: 1).upperTail(likelihoodRatio) }
}

extension LinkModel {
    /// Returns the strength of an exposure given the covariates, from the days at risk on which it is known; nil if it
    /// doesn't vary there.
    ///
    /// Uses conditional logistic regression with log-F(2, 2) on every coefficient, and a profile interval.
    func strength(_ exposure: Exposure) -> LinkStrength? {
        let known = comparable(exposure)
        guard let deviation = populationStandardDeviation(known.map(\.value)), deviation > 0 else { return nil }
        let scale = exposure.isYesNo ? 1 : 2 * deviation
        let model = ConditionalLogistic(
            rows: known.map { flareRows.covariates[$0.row] + [$0.value / scale] },
            isEvent: known.map { isStart[$0.row] },
            stratum: known.map { flareRows.strata[$0.row] }, parameterCount: Self.covariateCount + 1)
        guard !model.strata.isEmpty else { return nil }
        let fit = PenalizedFit(model, penalty: Self.penalty)
        let profile = ProfileInterval(model, penalty: Self.penalty, fit: fit, index: Self.covariateCount)
        return LinkStrength(
            oddsRatio: exp(fit.coefficients[Self.covariateCount]), low: exp(profile.low), high: exp(profile.high),
            likelihoodRatio: profile.likelihoodRatio, scale: scale)
    }
}
