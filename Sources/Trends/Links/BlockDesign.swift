import Statistics

/// One stratum of a score test laid out over all days of its block, week by week, with 0 on days that aren't rows.
struct BlockDesign {
    /// The linear forms of an exposure that a test needs, one per lane: its sum over the residuals, its sum over the rows,
    /// the sum of its squares over the rows, and its sums over the covariance with up to five covariates.
    typealias Lanes = SIMD8<Double>
    /// The most covariates that fit beside the other sums.
    static let covariateLimit = 5
    /// The lane of the sum over the residuals.
    static let score = 0
    /// The lane of the sum over the rows.
    static let rows = 1
    /// The lane of the sum of squares over the rows.
    static let squares = 2
    /// The first lane of the sums over the covariates.
    static let covariates = 3

    /// The number of whole weeks in the block.
    let weekCount: Int
    /// The number of days in the block, including those left over after its last whole week.
    let dayCount: Int
    /// The weight of each day's value in each linear form; the lane of squares has the weights of the rows.
    let weights: [Lanes]
    /// The covariance of the outcomes of the rows.
    let covariance: Covariance

    /// The covariance of the outcomes of the rows of a block.
    enum Covariance {
        /// The covariance of each pair of days, in row-major order.
        case pairs([Double])
        /// Independent outcomes with this variance.
        case independent(variance: Double)
    }

    /// Lays out the stratum of a score that lies in the block of days `range`.
    init(_ stratum: EfficientScore.Stratum, range: Range<Int>, weekCount: Int, covariateCount: Int) {
        precondition(covariateCount <= Self.covariateLimit, "too many covariates for one vector")
        self.weekCount = weekCount
        dayCount = range.count
        var weights = [Lanes](repeating: .zero, count: range.count)
        for (row, day) in stratum.indices.enumerated() {
            var lanes = Lanes.zero
            lanes[Self.score] = stratum.residuals[row]
            lanes[Self.rows] = 1
            lanes[Self.squares] = 1
            for covariate in 0..<covariateCount {
                lanes[Self.covariates + covariate] = stratum.crossCovariance[row, covariate]
            }
            weights[day - range.lowerBound] = lanes
        }
        self.weights = weights
        switch stratum.covariance {
        case .independent(let variance): covariance = .independent(variance: variance)
        case .pairs(let matrix):
            var laidOut = [Double](repeating: 0, count: range.count * range.count)
            for (row, day) in stratum.indices.enumerated() {
                for (other, otherDay) in stratum.indices.enumerated() {
                    let place = (day - range.lowerBound) * range.count + otherDay - range.lowerBound
                    laidOut[place] = matrix[row, other]
                }
            }
            covariance = .pairs(laidOut)
        }
    }
}
