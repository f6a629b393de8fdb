extension EfficientScore {
    /// Prepares the test within a linear regression of `outcome` on `covariates` after subtracting the stratum means:
    /// z = U / √V with the residual variance of the model without the tested covariate.
    ///
    /// All arguments have one element per row; `covariateCount` is the number of covariates in each.
    /// The residual variance has the divisor rows - strata - covariates.
    ///
    /// Source: Frisch and Waugh, Econometrica 1 (1933), for the stratum means.
    /// - Complexity: O(rows · covariates² + covariates³)
    public init(outcome: [Double], covariates: [[Double]], stratum: [Int], covariateCount: Int) {
        let members = Dictionary(grouping: outcome.indices) { stratum[$0] }.sorted { $0.key < $1.key }.map(\.value)
        var centeredOutcome = outcome
        var centeredCovariates = covariates
        for indices in members {
            let outcomeMean = mean(indices.map { outcome[$0] }) ?? 0
            for index in indices { centeredOutcome[index] -= outcomeMean }
            for column in 0..<covariateCount {
                let columnMean = mean(indices.map { covariates[$0][column] }) ?? 0
                for index in indices { centeredCovariates[index][column] -= columnMean }
            }
        }
        var information = Matrix(rows: covariateCount, columns: covariateCount)
        var score = [Double](repeating: 0, count: covariateCount)
        for (row, value) in zip(centeredCovariates, centeredOutcome) {
            for a in 0..<covariateCount {
                score[a] += row[a] * value
                for b in 0..<covariateCount { information[a, b] += row[a] * row[b] }
            }
        }
        let factor = Cholesky(information)
        let coefficients = factor.solve(score)
        let residuals = zip(centeredCovariates, centeredOutcome).map { $1 - dot($0, coefficients) }
            .withoutRounding(of: centeredOutcome)
        let freedom = outcome.count - members.count - covariateCount
        let variance = freedom > 0 ? dot(residuals, residuals) / Double(freedom) : 0
        guard variance > 0 else {
            strata = []
            covariateCovariance = factor.inverse
            return
        }
        // U and V are both divided by the residual variance, so that V is the variance of U.
        strata = members.map { indices in
            Stratum(
                indices: indices, residuals: indices.map { residuals[$0] / variance },
                covariance: .independent(variance: 1 / variance),
                crossCovariance: Matrix(rows: indices.map { centeredCovariates[$0].map { $0 / variance } }))
        }
        var covariance = Matrix(rows: covariateCount, columns: covariateCount)
        let inverse = factor.inverse
        for row in 0..<covariateCount {
            for column in 0..<covariateCount { covariance[row, column] = inverse[row, column] * variance }
        }
        covariateCovariance = covariance
    }
}
