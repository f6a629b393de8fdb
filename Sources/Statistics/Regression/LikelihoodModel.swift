/// A differentiable log-likelihood as a function of its coefficients.
public protocol LikelihoodModel: Sendable {
    /// The number of coefficients.
    var parameterCount: Int { get }

    /// Returns the log-likelihood and its derivatives at `coefficients`.
    ///
    /// Derivatives of the information are included only if `includingThird` is true: only the Firth penalty needs them, and
    /// they take most of the time.
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
    /// The derivative of `information` with respect to each coefficient; empty if not requested.
    public var informationDerivatives: [Matrix]

    /// Creates zeros, to which strata can be added.
    init(parameterCount: Int, includingThird: Bool) {
        logLikelihood = 0
        score = [Double](repeating: 0, count: parameterCount)
        information = Matrix(rows: parameterCount, columns: parameterCount)
        informationDerivatives =
            includingThird ? Array(repeating: information, count: parameterCount) : []
    }
}
