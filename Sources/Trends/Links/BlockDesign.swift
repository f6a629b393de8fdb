import Statistics

/// One stratum of a score test laid out over all days of its block, week by week, with 0 on days that are no rows.
struct BlockDesign {
    /// The linear forms of an exposure that a test needs, side by side: its sum over the residuals, its sum over the rows,
    /// the sum of its squares over the rows, and its sums over the covariance with up to five covariates.
    typealias Lanes = SIMD8<Double>
    /// The most covariates that fit beside the other sums.
    static let covariateLimit = 5
    /// Where the sum over the residuals is.
    static let score = 0
    /// Where the sum over the rows is.
    static let rows = 1
    /// Where the sum of squares over the rows is.
    static let squares = 2
    /// Where the sums over the covariates begin.
    static let covariates = 3

    /// How many whole weeks the block has.
    let weekCount: Int
    /// How many days the block has, the left-over days after its last whole week included.
    let dayCount: Int
    /// For each day what its value is multiplied by in each linear form; the lane of squares is that of the rows.
    let weights: [Lanes]
    /// How the outcomes of the rows hang together.
    let covariance: Covariance

    /// How the outcomes of the rows of a block hang together.
    enum Covariance {
        /// The covariance of each pair of days, day after day.
        case pairs([Double])
        /// Independent outcomes of this variance.
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
