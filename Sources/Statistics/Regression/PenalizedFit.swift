import Platform

/// A model fitted by maximum penalised likelihood.
public struct PenalizedFit: Sendable {
    /// The coefficients at the maximum.
    public let coefficients: [Double]
    /// The penalised log-likelihood at the maximum.
    public let logLikelihood: Double
    /// The score at the maximum; zero up to rounding in the free coefficients.
    public let score: [Double]
    /// The information at the maximum, including that of a log-F penalty.
    public let information: Matrix
    /// Whether the maximum was reached; false if there is none, as with separated events and no penalty.
    public let didConverge: Bool

    /// The inverse of the information.
    public var covariance: Matrix { Cholesky(information).inverse }

    /// The standard error of each coefficient; infinite if the data carry no information about it.
    public var standardErrors: [Double] {
        let factor = Cholesky(information)
        let covariance = factor.inverse
        return coefficients.indices.map { factor.isDetermined[$0] ? covariance[$0, $0].squareRoot() : .infinity }
    }

    /// Fits `model` by Newton steps, halved until the likelihood increases.
    ///
    /// - Parameters:
    ///   - start: the starting point; zeros if nil.
    ///   - fixed: coefficients that are held at a value, for profiles and tests.
    ///   - tolerance: the size of a step, relative to the coefficients, below which the fit has converged. The likelihood is
    ///     then exact to its square.
    ///
    /// Source: Heinze and Schemper (2002), section 2, for the steps with the Firth penalty.
    public init(
        _ model: some LikelihoodModel, penalty: Penalty = .none, start: [Double]? = nil, fixed: [Int: Double] = [:],
        tolerance: Double = 1e-13
    ) {
        var coefficients = start ?? [Double](repeating: 0, count: model.parameterCount)
        for (index, value) in fixed { coefficients[index] = value }
        let isFree = coefficients.indices.map { fixed[$0] == nil }
        var current = penalty.derivatives(of: model, at: coefficients)
        let firstInformation = current.information
        var didConverge = !isFree.contains(true)
        var lastSize = Double.infinity
        var iteration = 0
        while !didConverge, iteration < Self.iterationLimit {
            iteration += 1
            let step = Self.newtonStep(current, isFree: isFree)
            let size = step.reduce(0) { max($0, abs($1)) }
            let scale = coefficients.reduce(1) { max($0, abs($1)) }
            if size <= tolerance * scale || (size <= 1e-9 * scale && size >= lastSize / 2) {
                didConverge = true
                break
            }
            lastSize = size
            if size <= 1e-9 * scale {
                // Rounding hides an increase as small as this one, so the step is taken on trust.
                coefficients = zip(coefficients, step).map { $0 + $1 }
                current = penalty.derivatives(of: model, at: coefficients)
                continue
            }
            guard
                let (next, proposal) = Self.rise(
                    from: coefficients, step: step.map { $0 * min(1, Self.longestStep / size) }, above: current,
                    derivatives: { penalty.derivatives(of: model, at: $0) })
            else {
                didConverge = size <= 1e-6 * scale
                break
            }
            (coefficients, current) = (next, proposal)
        }
        self.coefficients = coefficients
        // With separated events the likelihood increases for ever and its curvature vanishes on the way.
        let hasRunAway = isFree.indices.contains {
            isFree[$0] && current.information[$0, $0] < 1e-8 * firstInformation[$0, $0]
        }
        self.didConverge = didConverge && !hasRunAway
        logLikelihood = current.logLikelihood
        score = current.score
        information = current.information
    }

    private static let iterationLimit = 300
    private static let longestStep = 4.0

    /// Returns the point after a whole step, or a half, a quarter …, where the likelihood is no lower; nil if there is none.
    private static func rise(
        from coefficients: [Double], step: [Double], above current: LikelihoodDerivatives,
        derivatives: ([Double]) -> LikelihoodDerivatives
    ) -> ([Double], LikelihoodDerivatives)? {
        var share = 1.0
        for _ in 0..<40 {
            let next = zip(coefficients, step).map { $0 + share * $1 }
            let proposal = derivatives(next)
            if proposal.logLikelihood >= current.logLikelihood - 1e-13 * abs(current.logLikelihood) {
                return (next, proposal)
            }
            share /= 2
        }
        return nil
    }

    /// Returns the Newton step in the free coefficients, 0 in the others.
    private static func newtonStep(_ derivatives: LikelihoodDerivatives, isFree: [Bool]) -> [Double] {
        var information = derivatives.information
        var score = derivatives.score
        for index in isFree.indices where !isFree[index] {
            score[index] = 0
            for other in isFree.indices {
                information[index, other] = 0
                information[other, index] = 0
            }
            information[index, index] = 1
        }
        return Cholesky(information).solve(score)
    }
}
