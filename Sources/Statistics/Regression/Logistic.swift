/// Ordinary logistic regression.
///
/// Source: Cox and Snell, "Analysis of Binary Data", 2nd ed. (1989), chapter 2. For an intercept, include a column of ones.
public struct Logistic: LikelihoodModel {
    private let rows: [[Double]]
    private let isEvent: [Bool]
    /// The number of covariates.
    public let parameterCount: Int

    /// Creates the model of `isEvent` on `rows` with `parameterCount` covariates each.
    public init(rows: [[Double]], isEvent: [Bool], parameterCount: Int) {
        precondition(rows.count == isEvent.count, "columns of different lengths")
        self.rows = rows
        self.isEvent = isEvent
        self.parameterCount = parameterCount
    }

    /// - Complexity: O(n p²); O(n p³) with third derivatives
    public func derivatives(at coefficients: [Double], includingThird: Bool) -> LikelihoodDerivatives {
        var sum = LikelihoodDerivatives(parameterCount: parameterCount, includingThird: includingThird)
        for (row, isEvent) in zip(rows, isEvent) {
            let predictor = dot(row, coefficients)
            let probability = logistic(predictor)
            let variance = probability * (1 - probability)
            sum.logLikelihood += (isEvent ? predictor : 0) - softPlus(predictor)
            for a in 0..<parameterCount {
                sum.score[a] += row[a] * ((isEvent ? 1 : 0) - probability)
                for b in 0..<parameterCount {
                    sum.information[a, b] += variance * row[a] * row[b]
                    guard includingThird else { continue }
                    let skewed = variance * (1 - 2 * probability) * row[a] * row[b]
                    for c in 0..<parameterCount { sum.informationDerivatives[c][a, b] += skewed * row[c] }
                }
            }
        }
        return sum
    }
}
