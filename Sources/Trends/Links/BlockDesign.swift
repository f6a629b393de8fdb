import Statistics

/// One stratum of a score test laid out over all days of its block, week by week, with 0 on days that are no rows.
struct BlockDesign {
    /// How many whole weeks the block has.
    let weekCount: Int
    /// How many days the block has, the left-over days after its last whole week included.
    let dayCount: Int
    /// What a linear form of the exposure is taken with: the residuals, 1 on each row, and the covariance with each
    /// covariate; one array of `dayCount` numbers each.
    let weights: [[Double]]
    /// The covariance of each pair of days, day after day; nil where the rows are independent.
    let covariance: [Double]?
    /// The variance of independent rows.
    let variance: Double

    /// Lays out the stratum of a score that lies in the block of days `range`.
    init(_ stratum: EfficientScore.Stratum, range: Range<Int>, weekCount: Int, covariateCount: Int) {
        self.weekCount = weekCount
        dayCount = range.count
        var weights = Array(repeating: [Double](repeating: 0, count: range.count), count: covariateCount + 2)
        for (row, day) in stratum.indices.enumerated() {
            let place = day - range.lowerBound
            weights[0][place] = stratum.residuals[row]
            weights[1][place] = 1
            for covariate in 0..<covariateCount {
                weights[covariate + 2][place] = stratum.crossCovariance[row, covariate]
            }
        }
        self.weights = weights
        switch stratum.covariance {
        case .independent(let variance):
            self.variance = variance
            covariance = nil
        case .pairs(let matrix):
            variance = 0
            var laidOut = [Double](repeating: 0, count: range.count * range.count)
            for (row, day) in stratum.indices.enumerated() {
                for (other, otherDay) in stratum.indices.enumerated() {
                    let place = (day - range.lowerBound) * range.count + otherDay - range.lowerBound
                    laidOut[place] = matrix[row, other]
                }
            }
            covariance = laidOut
        }
    }
}
