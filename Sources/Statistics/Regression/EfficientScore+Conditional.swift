extension EfficientScore {
    /// Prepares the test within a conditional logistic model whose covariates are fitted under `penalty`.
    ///
    /// The penalty only keeps the fit within bounds: the covariates' information is that of the likelihood alone.
    /// - Complexity: O(*r*² · *e*) for each stratum of *r* rows and *e* events
    public init(_ model: ConditionalLogistic, penalty: Penalty) {
        let fit = PenalizedFit(model, penalty: penalty)
        self.init(model, fit: fit)
    }

    /// Prepares the test within a conditional logistic model, given its fit.
    public init(_ model: ConditionalLogistic, fit: PenalizedFit) {
        strata = model.strata.map { stratum in
            let inclusion = ConditionalInclusion(
                predictors: stratum.predictors(fit.coefficients), eventCount: stratum.eventCount)
            return Stratum(
                indices: stratum.indices,
                residuals: zip(stratum.isEvent, inclusion.probabilities).map { ($0 ? 1 : 0) - $1 },
                covariance: .pairs(inclusion.covariance),
                crossCovariance: Matrix(
                    rows: stratum.indices.indices.map { row in
                        (0..<model.parameterCount).map { column in
                            var sum = 0.0
                            for other in stratum.indices.indices {
                                sum +=
                                    inclusion.covariance[row, other]
                                    * stratum.covariates[other * model.parameterCount + column]
                            }
                            return sum
                        }
                    }))
        }
        let likelihood = model.derivatives(at: fit.coefficients, includingThird: false)
        covariateCovariance = Cholesky(likelihood.information).inverse
    }
}
