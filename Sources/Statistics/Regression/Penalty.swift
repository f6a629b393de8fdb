import Platform

/// A term added to a log-likelihood so that few or separated events still give a finite estimate.
public enum Penalty: Sendable, Equatable {
    /// None: plain maximum likelihood.
    case none

    /// A log-F(m, m) prior on each coefficient: equivalent to m/2 events and m/2 non-events with the covariate at 1, in a
    /// stratum of their own.
    ///
    /// Source: Greenland and Mansournia, Statistics in Medicine 34 (2015).
    case logF(Double)

    /// Half the logarithm of the determinant of the information, which removes the first-order bias.
    ///
    /// Source: Firth, Biometrika 80 (1993); Heinze and Schemper, Statistics in Medicine 21 (2002).
    case firth

    /// Returns the derivatives of the penalised log-likelihood of `model`. For the Firth penalty, `information` is that of the
    /// likelihood itself, as is customary for its standard errors.
    public func derivatives(of model: some LikelihoodModel, at coefficients: [Double]) -> LikelihoodDerivatives {
        var result = model.derivatives(at: coefficients, includingThird: self == .firth)
        switch self {
        case .none: break
        case .logF(let strength):
            for (index, coefficient) in coefficients.enumerated() {
                let probability = logistic(coefficient)
                result.logLikelihood += strength / 2 * coefficient - strength * softPlus(coefficient)
                result.score[index] += strength * (0.5 - probability)
                result.information[index, index] += strength * probability * (1 - probability)
            }
        case .firth:
            let factor = Cholesky(result.information)
            result.logLikelihood += factor.logDeterminant / 2
            let inverse = factor.inverse
            for (index, derivative) in result.informationDerivatives.enumerated() {
                result.score[index] += dot(inverse.elements, derivative.elements) / 2
            }
        }
        return result
    }
}
