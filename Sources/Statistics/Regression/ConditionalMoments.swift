import Platform

/// The distribution of the summed covariates of the event rows of one stratum, given the number of events: its normalising
/// constant and its first cumulants, which are the derivatives of the conditional log-likelihood.
///
/// Source: the recursion on elementary symmetric functions by Gail, Lubin and Rubinstein, Biometrika 68 (1981),
/// extended to the moments of the sum; scaled as in ``TiltedStratum``.
struct ConditionalMoments {
    /// The logarithm of the elementary symmetric function of order `eventCount` of the rows' odds.
    let logNormalizer: Double
    /// The expected sum.
    let mean: [Double]
    /// The covariance of the sum.
    let covariance: Matrix
    /// The third cumulants of the sum, one matrix per covariate; empty if not requested.
    let thirdCumulants: [Matrix]

    /// Computes the moments over all choices of `eventCount` rows, weighted by their odds.
    /// - Complexity: O(rows · events · p²) for p covariates, p³ with third cumulants.
    init(covariates: [Double], width: Int, predictors: [Double], eventCount: Int, includingThird: Bool) {
        let tilted = TiltedStratum(predictors: predictors, eventCount: eventCount)
        var center = [Double](repeating: 0, count: width)
        for (row, probability) in tilted.probabilities.enumerated() {
            for column in 0..<width { center[column] += probability * covariates[row * width + column] }
        }
        for column in 0..<width { center[column] /= tilted.probabilities.reduce(0, +) }
        var table = RawMoments(
            width: width, order: includingThird ? 3 : 2, rowCount: predictors.count, eventCount: eventCount)
        var centered = center
        for (row, probability) in tilted.probabilities.enumerated() {
            for column in 0..<width { centered[column] = covariates[row * width + column] - center[column] }
            table.add(centered, probability: probability)
        }
        let raw = table.normalized()
        logNormalizer = tilted.logNormalizer + log(raw.total)
        mean = (0..<width).map { raw.first[$0] + Double(eventCount) * center[$0] }
        var covariance = Matrix(rows: width, columns: width)
        for row in 0..<width {
            for column in 0..<width {
                covariance[row, column] = raw.second(row, column) - raw.first[row] * raw.first[column]
            }
        }
        self.covariance = covariance
        thirdCumulants = includingThird ? raw.thirdCumulants : []
    }
}
