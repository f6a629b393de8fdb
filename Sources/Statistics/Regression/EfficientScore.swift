/// The score test of one more covariate in a fitted model with strata, prepared so that any number of covariates, or
/// permutations of them, can be tested by arithmetic alone.
///
/// For a covariate x the score is U = aᵀx and its variance V = xᵀCx - hᵀN⁻¹h with h = Gᵀx, where `a` is the residuals of the
/// fitted model, C the covariance of the outcome, G its covariance with the model's own covariates and N their information.
/// The test is z = U / √V. Rows of C sum to 0 within a stratum, so adding a constant to x changes nothing, and a missing x is
/// left out by setting it to the mean of its stratum.
///
/// Source: Cox and Hinkley, "Theoretical Statistics" (1974), section 9.3.
public struct EfficientScore: Sendable {
    /// The part of the test in one stratum.
    public struct Stratum: Sendable {
        /// The indices of its rows in the original data.
        public let indices: [Int]
        /// The residual of each row.
        public let residuals: [Double]
        /// The covariance of the outcomes of the rows.
        public let covariance: Covariance
        /// The covariance of the outcome of each row (down) with each covariate of the model (across).
        public let crossCovariance: Matrix
    }

    /// The covariance of the outcomes of the rows of one stratum, given their sum.
    public enum Covariance: Sendable {
        /// The covariance of every pair.
        case pairs(Matrix)
        /// Independent outcomes with this variance, minus their mean.
        case independent(variance: Double)

        /// Returns `xᵀCx` for values that sum to 0.
        func quadraticForm(_ centered: [Double]) -> Double {
            switch self {
            case .pairs(let matrix): matrix.quadraticForm(centered)
            case .independent(let variance): variance * dot(centered, centered)
            }
        }
    }

    /// The strata that carry information.
    public let strata: [Stratum]
    /// The inverse of the information on the model's own covariates.
    public let covariateCovariance: Matrix

    /// Returns the test with the row numbers of its data replaced: row i of the data becomes `numbers[i]`.
    public func renumbered(_ numbers: [Int]) -> EfficientScore {
        EfficientScore(
            strata: strata.map { stratum in
                Stratum(
                    indices: stratum.indices.map { numbers[$0] }, residuals: stratum.residuals,
                    covariance: stratum.covariance, crossCovariance: stratum.crossCovariance)
            },
            covariateCovariance: covariateCovariance)
    }

    /// The number of covariates in the model besides the tested one.
    public var covariateCount: Int { covariateCovariance.rowCount }

    /// Returns the test statistic of `exposure`, which has one value per row of the data, nil if missing: to first order a standard
    /// normal value if the exposure doesn't matter. 0 if the exposure carries no information.
    /// - Complexity: O(*r*²) for each stratum of *r* rows; O(*r*) if their outcomes are independent
    public func statistic(_ exposure: [Double?]) -> Double {
        var score = 0.0
        var information = 0.0
        var cross = [Double](repeating: 0, count: covariateCount)
        for stratum in strata {
            guard let filled = Self.centered(stratum.indices.map { exposure[$0] }) else { continue }
            score += dot(stratum.residuals, filled)
            information += stratum.covariance.quadraticForm(filled)
            for (row, value) in filled.enumerated() {
                for column in 0..<covariateCount { cross[column] += stratum.crossCovariance[row, column] * value }
            }
        }
        let variance = information - covariateCovariance.quadraticForm(cross)
        return Self.standardized(score: score, variance: variance, information: information)
    }

    /// The share of its information that an exposure must retain, given the covariates, to be distinguished from them.
    static let leastShare = 1e-4

    /// Returns U / √V, or 0 if the covariates leave almost none of the variance.
    public static func standardized(score: Double, variance: Double, information: Double) -> Double {
        guard variance > leastShare * information, variance > 0 else { return 0 }
        return score / variance.squareRoot()
    }

    /// Returns each value minus the mean of the known ones, 0 if missing; nil if none is known.
    private static func centered(_ values: [Double?]) -> [Double]? {
        guard let center = mean(values.compactMap { $0 }) else { return nil }
        return values.map { $0.map { $0 - center } ?? 0 }
    }
}
