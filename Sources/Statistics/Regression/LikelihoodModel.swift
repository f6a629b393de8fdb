/// A log-likelihood that can be differentiated, as a function of its coefficients.
public protocol LikelihoodModel: Sendable {
    /// How many coefficients there are.
    var parameterCount: Int { get }

    /// The log-likelihood and its derivatives at `coefficients`.
    ///
    /// Derivatives of the information are given only when `includingThird` is true: they are needed by the Firth
    /// penalty alone and cost most of the time.
    func derivatives(at coefficients: [Double], includingThird: Bool) -> LikelihoodDerivatives
}

/// A log-likelihood with its derivatives at one point.
public struct LikelihoodDerivatives: Sendable {
    /// The log-likelihood.
    public var logLikelihood: Double
    /// Its first derivatives.
    public var score: [Double]
    /// Minus its second derivatives.
    public var information: Matrix
    /// The derivative of `information` by each coefficient; empty when not asked for.
    public var informationDerivatives: [Matrix]

    /// All zero, to add strata to.
    init(parameterCount: Int, includingThird: Bool) {
        logLikelihood = 0
        score = [Double](repeating: 0, count: parameterCount)
        information = Matrix(rows: parameterCount, columns: parameterCount)
        informationDerivatives =
            includingThird ? Array(repeating: information, count: parameterCount) : []
    }
}
