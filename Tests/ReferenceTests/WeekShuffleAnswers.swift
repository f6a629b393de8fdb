import Testing

@testable import Statistics

/// All 24 x 24 orders of the weeks of two four-week blocks, with every habit reordered alike.
enum WeekShuffleAnswers {
    private static let habits = ["sit", "skip", "crossed"]

    /// Tests each habit by itself.
    static func each(_: Reference) throws -> Answers {
        let orders = try statistics { test, columns in columns.map(test.statistic) }
        let adjusted = counts(orders)
        let raw = habits.indices.map { habit in counts(orders.map { [$0[habit]] })[0] }
        var answers = Answers()
        answers.take("note")
        answers.give(orders[0], for: "z_obs")
        answers.give(raw.map { $0 / Double(orders.count) }, for: "p_raw")
        answers.give(adjusted.map { $0 / Double(orders.count) }, for: "p_stepdown_maxT")
        answers.give(exactly: raw, for: "count_raw")
        answers.give(exactly: adjusted, for: "count_maxT")
        return answers
    }

    /// Tests each habit given the others, by one ridge step from the model without any habit.
    static func joint(_: Reference) throws -> Answers {
        let orders = try statistics { test, columns in jointStatistics(test, columns) }
        var answers = Answers()
        answers.take("note")
        answers.give(orders[0], for: "z_joint")
        answers.give(counts(orders).map { $0 / Double(orders.count) }, for: "p_stepdown_maxT")
        return answers
    }

    /// Returns in how many orders each habit is at least as strong as in the first, whatever the direction, adjusted for the others.
    private static func counts(_ orders: [[Double]]) -> [Double] {
        let strengths = orders.map { $0.map(abs) }
        return stepDownMaxTCounts(observed: strengths[0], permuted: strengths.dropFirst().flatMap { $0 })
            .map(Double.init)
    }

    /// Returns the statistics of all habits in every order of the weeks, with the actual order first.
    private static func statistics(
        _ body: (EfficientScore, [[Double?]]) -> [Double]
    ) throws -> [[Double]] {
        let table = try Oracle.completeTable("diary112.csv").mapValues { Array($0.prefix(56)) }
        let deviation = try #require(table["dev"])
        let weekend = try #require(table["weekend"])
        let model = ConditionalLogistic(
            rows: (0..<56).map { [deviation[$0] / 2, weekend[$0]] },
            isEvent: try #require(table["flare"]).map { $0 == 1 }, stratum: (0..<56).map { $0 / 28 },
            parameterCount: 2)
        let test = EfficientScore(model, penalty: .logF(2))
        let columns = try habits.map { try #require(table[$0]) }
        let orders = permutations([0, 1, 2, 3])
        return orders.flatMap { first in
            orders.map { second in
                let weeks = first + second.map { $0 + 4 }
                let days = weeks.flatMap { ($0 * 7)..<($0 * 7 + 7) }
                return body(test, columns.map { column in days.map { column[$0] } })
            }
        }
    }

    /// Returns every order of a few numbers, with the given order first.
    private static func permutations(_ numbers: [Int]) -> [[Int]] {
        guard !numbers.isEmpty else { return [[]] }
        return numbers.indices.flatMap { place in
            var rest = numbers
            let first = rest.remove(at: place)
            return permutations(rest).map { [first] + $0 }
        }
    }

    /// Returns the one-step estimates divided by their standard errors, with 0.05 added to the diagonal of the correlations.
    private static func jointStatistics(_ test: EfficientScore, _ columns: [[Double?]]) -> [Double] {
        let z = columns.map(test.statistic)
        let count = columns.count
        var correlations = Matrix(rows: count, columns: count)
        let variances = columns.map { variance(test, $0) }
        for left in 0..<count {
            correlations[left, left] = 1.05
            for right in 0..<left {
                let sum = zip(columns[left], columns[right]).map { left, right in
                    left.flatMap { left in right.map { left + $0 } }
                }
                let covariance = (variance(test, sum) - variances[left] - variances[right]) / 2
                let correlation = covariance / (variances[left] * variances[right]).squareRoot()
                correlations[left, right] = correlation
                correlations[right, left] = correlation
            }
        }
        let inverse = Cholesky(correlations).inverse
        let estimates = inverse.multiplied(by: z)
        return estimates.indices.map { estimates[$0] / inverse[$0, $0].squareRoot() }
    }

    /// Returns the variance of the score of an exposure that is known on every day.
    private static func variance(_ test: EfficientScore, _ exposure: [Double?]) -> Double {
        var information = 0.0
        var cross = [Double](repeating: 0, count: test.covariateCount)
        for stratum in test.strata {
            let values = stratum.indices.compactMap { exposure[$0] }
            let center = mean(values) ?? 0
            let centered = values.map { $0 - center }
            information += stratum.covariance.quadraticForm(centered)
            for (row, value) in centered.enumerated() {
                for column in cross.indices { cross[column] += stratum.crossCovariance[row, column] * value }
            }
        }
        return information - test.covariateCovariance.quadraticForm(cross)
    }
}
