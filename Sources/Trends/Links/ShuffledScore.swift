import Statistics

/// A score test of one exposure in every order of its weeks.
struct ShuffledScore {
    private let covariateCovariance: Matrix
    private var score: [Double]
    private var information: [Double]
    private var cross: [[Double]]

    /// Nothing added yet, for so many orders.
    init(_ test: EfficientScore, orderCount: Int) {
        covariateCovariance = test.covariateCovariance
        score = [Double](repeating: 0, count: orderCount)
        information = score
        cross = Array(repeating: score, count: test.covariateCount)
    }

    /// Adds a block. A missing value takes the mean of the known ones on the block's rows, whatever week stands there.
    /// - Complexity: O(orders · weeks²)
    mutating func add(_ exposure: BlockExposure, _ design: BlockDesign, orders: WeekPermutations, block: Int) {
        let form = { (weights: [Double], values: [Double]) in
            WeekForm(weights: weights, values: values, weekCount: design.weekCount).values(in: orders, block: block)
        }
        let count = form(design.weights[1], exposure.isKnown)
        let sum = form(design.weights[1], exposure.values)
        let center = zip(sum, count).map { $1 > 0 ? $0 / $1 : 0 }
        for (index, weights) in design.weights.enumerated() where index != 1 {
            var part = form(weights, exposure.values)
            if !exposure.isComplete {
                let known = form(weights, exposure.isKnown)
                for order in part.indices { part[order] -= center[order] * known[order] }
            }
            if index == 0 {
                for order in part.indices { score[order] += part[order] }
            } else {
                for order in part.indices { cross[index - 2][order] += part[order] }
            }
        }
        guard let covariance = design.covariance else {
            let squares = form(design.weights[1], exposure.values.map { $0 * $0 })
            for order in squares.indices {
                information[order] += design.variance * (squares[order] - count[order] * center[order] * center[order])
            }
            return
        }
        let quadratic = { (left: [Double], right: [Double]) in
            WeekForm(covariance: covariance, left: left, right: right, weekCount: design.weekCount)
                .values(in: orders, block: block)
        }
        let own = quadratic(exposure.values, exposure.values)
        for order in own.indices { information[order] += own[order] }
        // With nothing missing the centre drops out: rows of the covariance sum to 0.
        guard !exposure.isComplete else { return }
        let mixed = quadratic(exposure.values, exposure.isKnown)
        let marks = quadratic(exposure.isKnown, exposure.isKnown)
        for order in own.indices {
            information[order] += center[order] * (center[order] * marks[order] - 2 * mixed[order])
        }
    }

    /// The statistic in each order.
    func statistics() -> [Double] {
        score.indices.map { order in
            let variance = information[order] - covariateCovariance.quadraticForm(cross.map { $0[order] })
            return EfficientScore.standardized(
                score: score[order], variance: variance, information: information[order])
        }
    }
}
