/// A linear regression of an outcome on covariates, ready to compute what one more variable adds.
///
/// The outcome, the covariates and the variable must already be centred, within strata if there are any.
///
/// Source: Frisch and Waugh, Econometrica 1 (1933): the coefficient of one more variable is that of the residuals.
public struct PartialRegression: Sendable {
    /// What one more variable adds.
    public struct Effect: Hashable, Sendable {
        /// The change in the outcome per unit of the variable.
        public let coefficient: Double
        /// The sum of squares of the variable after removing the covariates.
        public let squares: Double
        /// The dot product of the variable and the residuals.
        public let score: Double
    }

    /// The outcome minus what the covariates explain.
    public let residuals: [Double]
    private let covariates: [[Double]]
    private let information: Cholesky

    /// Regresses an outcome on covariates, each with one element per row.
    /// - Complexity: O(rows · covariates²)
    public init(outcome: [Double], covariates: [[Double]]) {
        var products = Matrix(rows: covariates.count, columns: covariates.count)
        for row in covariates.indices {
            for column in 0...row {
                products[row, column] = dot(covariates[row], covariates[column])
                products[column, row] = products[row, column]
            }
        }
        self.covariates = covariates
        information = Cholesky(products)
        residuals = Self.rest(of: outcome, covariates, information).withoutRounding(of: outcome)
    }

    /// The sum of the squared residuals.
    public var residualSquares: Double { dot(residuals, residuals) }

    /// Returns what a variable adds; nil if the covariates explain almost all of it.
    /// - Complexity: O(rows · covariates)
    public func effect(of variable: [Double]) -> Effect? {
        let rest = Self.rest(of: variable, covariates, information)
        let squares = dot(rest, rest)
        guard squares > EfficientScore.leastShare * dot(variable, variable) else { return nil }
        let score = dot(variable, residuals)
        return Effect(coefficient: score / squares, squares: squares, score: score)
    }

    private static func rest(of values: [Double], _ covariates: [[Double]], _ information: Cholesky) -> [Double] {
        let coefficients = information.solve(covariates.map { dot($0, values) })
        var rest = values
        for (coefficient, covariate) in zip(coefficients, covariates) {
            for row in rest.indices { rest[row] -= coefficient * covariate[row] }
        }
        return rest
    }
}

/// Returns the values minus the mean of those known in their stratum; 0 where unknown.
public func centered(_ values: [Double?], within strata: [Int]) -> [Double] {
    var sums: [Int: (sum: Double, count: Int)] = [:]
    for (value, stratum) in zip(values, strata) {
        guard let value else { continue }
        let before = sums[stratum] ?? (0, 0)
        sums[stratum] = (before.sum + value, before.count + 1)
    }
    return zip(values, strata).map { value, stratum in
        guard let value, let known = sums[stratum] else { return 0 }
        return value - known.sum / Double(known.count)
    }
}
