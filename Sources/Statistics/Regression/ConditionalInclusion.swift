/// For each row of a stratum, the probability that it is an event, given the number of events, and the covariance of
/// these indicators.
///
/// With these, the score test of any further covariate x is mere arithmetic: U = Σ x (event - probability), and the
/// information is xᵀ C x.
struct ConditionalInclusion {
    /// The probability that each row is an event.
    let probabilities: [Double]
    /// The covariance of the event indicators; each row sums to 0.
    let covariance: Matrix

    /// Source: Chen, Dempster and Liu, Biometrika 81 (1994): the probability of two rows together is that of the first times
    /// that of the second among the others with one event fewer.
    /// - Complexity: O(rows² · events)
    init(predictors: [Double], eventCount: Int) {
        let tilted = TiltedStratum(predictors: predictors, eventCount: eventCount).probabilities
        let probabilities = Self.inclusion(tilted, eventCount: eventCount, without: nil)
        var covariance = Matrix(rows: tilted.count, columns: tilted.count)
        for row in tilted.indices {
            let others = Self.inclusion(tilted, eventCount: eventCount - 1, without: row)
            for other in tilted.indices where other != row {
                covariance[row, other] = probabilities[row] * (others[other] - probabilities[other])
            }
            covariance[row, row] = probabilities[row] * (1 - probabilities[row])
        }
        for row in tilted.indices {
            for other in 0..<row {
                let both = (covariance[row, other] + covariance[other, row]) / 2
                covariance[row, other] = both
                covariance[other, row] = both
            }
        }
        self.probabilities = probabilities
        self.covariance = covariance
    }

    /// Returns the probability that each row is one of exactly `eventCount` events, optionally leaving out one row.
    private static func inclusion(_ tilted: [Double], eventCount: Int, without omitted: Int?) -> [Double] {
        let width = eventCount + 1
        // before[row * width + k]: the probability of k events in the rows before `row`, except the omitted one.
        var before = [Double](repeating: 0, count: (tilted.count + 1) * width)
        before[0] = 1
        for (row, probability) in tilted.enumerated() {
            let chance = row == omitted ? 0 : probability
            for events in 0..<width {
                let fewer = events > 0 ? before[row * width + events - 1] : 0
                before[(row + 1) * width + events] = (1 - chance) * before[row * width + events] + chance * fewer
            }
        }
        let total = before[tilted.count * width + eventCount]
        var result = [Double](repeating: 0, count: tilted.count)
        guard total > 0 else { return result }
        var after = [Double](repeating: 0, count: width)
        after[0] = 1
        for row in tilted.indices.reversed() where row != omitted {
            let chance = tilted[row]
            var together = 0.0
            if eventCount > 0 {
                for events in 0..<eventCount {
                    together += before[row * width + events] * after[eventCount - 1 - events]
                }
            }
            result[row] = chance * together / total
            for events in stride(from: eventCount, through: 0, by: -1) {
                after[events] = (1 - chance) * after[events] + (events > 0 ? chance * after[events - 1] : 0)
            }
        }
        return result
    }
}
