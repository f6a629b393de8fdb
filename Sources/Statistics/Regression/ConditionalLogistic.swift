/// Logistic regression within strata, given the number of events in each: the exact conditional likelihood, also with
/// several events per stratum. A stratum without events, or with events only, carries no information and is left out.
///
/// Source: Cox and Snell, "Analysis of Binary Data", 2nd ed. (1989), section 2.1; the same likelihood as
/// `clogit(method = "exact")` of R's survival package.
public struct ConditionalLogistic: LikelihoodModel {
    /// One stratum that carries information.
    public struct Stratum: Sendable {
        /// The indices of its rows in the original data.
        public let indices: [Int]
        /// The covariates in row-major order.
        let covariates: [Double]
        /// Whether each row is an event.
        public let isEvent: [Bool]
        /// The number of events.
        public let eventCount: Int

        init(indices: [Int], rows: [[Double]], isEvent: [Bool]) {
            self.indices = indices
            covariates = rows.flatMap { $0 }
            self.isEvent = isEvent
            eventCount = isEvent.count { $0 }
        }

        /// Returns the linear predictor of each row.
        func predictors(_ coefficients: [Double]) -> [Double] {
            let width = coefficients.count
            var predictors = [Double](repeating: 0, count: indices.count)
            for row in predictors.indices {
                for column in 0..<width {
                    predictors[row] += covariates[row * width + column] * coefficients[column]
                }
            }
            return predictors
        }
    }

    /// The informative strata, in order of first occurrence.
    public let strata: [Stratum]
    /// The number of covariates.
    public let parameterCount: Int

    /// Creates the model of `isEvent` on `rows` of covariates, where rows with the same `stratum` belong together. All three
    /// have one element per row. `parameterCount` is the number of covariates.
    /// - Complexity: O(n)
    public init(rows: [[Double]], isEvent: [Bool], stratum: [Int], parameterCount: Int) {
        precondition(rows.count == isEvent.count && rows.count == stratum.count, "columns of different lengths")
        self.parameterCount = parameterCount
        var places: [Int: Int] = [:]
        var members: [[Int]] = []
        for (index, name) in stratum.enumerated() {
            if let place = places[name] {
                members[place].append(index)
            } else {
                places[name] = members.count
                members.append([index])
            }
        }
        strata = members.compactMap { indices in
            let stratum = Stratum(
                indices: indices, rows: indices.map { rows[$0] }, isEvent: indices.map { isEvent[$0] })
            return (1..<max(indices.count, 1)).contains(stratum.eventCount) ? stratum : nil
        }
    }

    /// - Complexity: O(rows · events per stratum · p²) for p covariates, p³ with third derivatives.
    public func derivatives(at coefficients: [Double], includingThird: Bool) -> LikelihoodDerivatives {
        var sum = LikelihoodDerivatives(parameterCount: parameterCount, includingThird: includingThird)
        for stratum in strata {
            let predictors = stratum.predictors(coefficients)
            let moments = ConditionalMoments(
                covariates: stratum.covariates, width: parameterCount, predictors: predictors,
                eventCount: stratum.eventCount,
                includingThird: includingThird)
            sum.logLikelihood -= moments.logNormalizer
            for (row, isEvent) in stratum.isEvent.enumerated() where isEvent {
                sum.logLikelihood += predictors[row]
                for column in 0..<parameterCount {
                    sum.score[column] += stratum.covariates[row * parameterCount + column]
                }
            }
            for column in 0..<parameterCount { sum.score[column] -= moments.mean[column] }
            sum.information += moments.covariance
            for (column, cumulants) in moments.thirdCumulants.enumerated() {
                sum.informationDerivatives[column] += cumulants
            }
        }
        return sum
    }
}
