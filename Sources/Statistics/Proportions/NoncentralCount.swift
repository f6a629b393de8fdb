import Platform

/// The number of exposed events in two-by-two tables with given margins and a common odds ratio: Fisher's noncentral
/// hypergeometric distribution or, with several tables, a sum of such.
///
/// Source: Fisher, Journal of the Royal Statistical Society 98 (1935).
struct NoncentralCount {
    /// The smallest count that the margins allow.
    let least: Int
    /// The largest count that the margins allow.
    var most: Int { least + logWeights.count - 1 }

    /// The logarithm of the number of ways to obtain each count, starting with the least.
    private let logWeights: [Double]

    /// Creates the distribution of the total count in all tables.
    /// - Complexity: O(n²) for n possible exposed events
    init(_ tables: [TwoByTwo]) {
        var logWeights = [0.0]
        var least = 0
        for table in tables {
            let low = max(0, table.events - table.unexposed)
            let high = min(table.events, table.exposed)
            let own = (low...high).map {
                logBinomialCoefficient(table.exposed, $0) + logBinomialCoefficient(table.unexposed, table.events - $0)
            }
            logWeights = Self.convolved(logWeights, own)
            least += low
        }
        self.logWeights = logWeights
        self.least = least
    }

    /// Returns the probability of each count, starting with the least.
    func probabilities(logOdds: Double) -> [Double] {
        let tilted = logWeights.enumerated().map { $1 + Double($0) * logOdds }
        let largest = tilted.max() ?? 0
        let weights = tilted.map { exp($0 - largest) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// Returns the expected count.
    func mean(logOdds: Double) -> Double {
        probabilities(logOdds: logOdds).enumerated().reduce(Double(least)) { $0 + Double($1.offset) * $1.element }
    }

    /// Returns the probability of at most `count`, which must be possible.
    func lowerTail(_ count: Int, logOdds: Double) -> Double {
        probabilities(logOdds: logOdds)[...(count - least)].reduce(0, +)
    }

    /// Returns the probability of at least `count`, which must be possible.
    func upperTail(_ count: Int, logOdds: Double) -> Double {
        probabilities(logOdds: logOdds)[(count - least)...].reduce(0, +)
    }

    /// Multiplies two polynomials, given and returned as the logarithms of their coefficients.
    private static func convolved(_ left: [Double], _ right: [Double]) -> [Double] {
        (0..<(left.count + right.count - 1)).map { sum in
            let terms = (max(0, sum - right.count + 1)...min(sum, left.count - 1)).map { left[$0] + right[sum - $0] }
            let largest = terms.max() ?? 0
            return largest + log(terms.reduce(0) { $0 + exp($1 - largest) })
        }
    }
}
