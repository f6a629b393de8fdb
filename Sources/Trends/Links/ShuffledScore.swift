import Statistics

/// A score test of one exposure in every order of its weeks.
struct ShuffledScore {
    private let covariateCovariance: Matrix
    /// For each order, the sums over the blocks so far; the lane of squares holds the information.
    private var sums: [BlockDesign.Lanes]

    /// Starts with empty sums for this many orders.
    init(_ test: EfficientScore, orderCount: Int) {
        covariateCovariance = test.covariateCovariance
        sums = [BlockDesign.Lanes](repeating: .zero, count: orderCount)
    }

    /// Adds a block. A missing value takes the mean of those known on the block's rows, whatever week is there.
    /// - Complexity: O(orders · weeks²)
    mutating func add(_ exposure: BlockExposure, _ design: BlockDesign, orders: WeekPermutations, block: Int) {
        let values = WeekSums(design, values: exposure.values, squares: exposure.values.map { $0 * $0 })
        let marks = WeekSums(design, values: exposure.isKnown, squares: exposure.isKnown)
        var products: WeekProducts?
        var variance = 0.0
        switch design.covariance {
        case .pairs(let covariance):
            products = WeekProducts(covariance: covariance, exposure: exposure, weekCount: design.weekCount)
        case .independent(let rowVariance): variance = rowVariance
        }
        orders.withOrders(of: block) { order, weeks in
            let known = marks.sum(weeks)
            let raw = values.sum(weeks)
            let count = known[BlockDesign.rows]
            let center = count > 0 ? raw[BlockDesign.rows] / count : 0
            var part = raw - center * known
            if let products {
                let forms = products.sum(weeks)
                part[BlockDesign.squares] = forms.x + center * (center * forms.z - 2 * forms.y)
            } else {
                part[BlockDesign.squares] = variance * (raw[BlockDesign.squares] - count * center * center)
            }
            sums[order] += part
        }
    }

    /// Returns the statistic in each order.
    func statistics() -> [Double] {
        let count = covariateCovariance.rowCount
        return sums.map { sums in
            let cross = (0..<count).map { sums[BlockDesign.covariates + $0] }
            let information = sums[BlockDesign.squares]
            return EfficientScore.standardized(
                score: sums[BlockDesign.score],
                variance: information - covariateCovariance.quadraticForm(cross), information: information)
        }
    }
}
