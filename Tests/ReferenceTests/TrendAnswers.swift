import Testing

@testable import Statistics

/// Trends of weekly pain.
enum TrendAnswers {
    static func weeks(_: Reference) throws -> Answers {
        let (x, y) = try weeks()
        let line = try #require(TheilSen(x: x, y: y))
        let test = MannKendall(y)
        var answers = Answers()
        answers.take("theil_sen.method", "siegel", "mann_kendall.tau_b", "mann_kendall.p_scipy_kendalltau")
        answers.give(exactly: Double(x.count), for: "n")
        answers.give(line.slope, for: "theil_sen.slope")
        answers.give(line.intercept, for: "theil_sen.intercept")
        answers.give(line.interval.low, for: "theil_sen.lo")
        answers.give(line.interval.high, for: "theil_sen.hi")
        answers.give(exactly: Double(test.statistic), for: "mann_kendall.S")
        answers.give(test.variance, for: "mann_kendall.var")
        answers.give(test.z, for: "mann_kendall.z")
        answers.give(test.p, for: "mann_kendall.p")
        return answers
    }

    private static func weeks() throws -> (x: [Double], y: [Double]) {
        let table = try Oracle.table("weekly.csv")
        let pairs = zip(try #require(table["week"]), try #require(table["pain"])).compactMap { week, pain in
            week.flatMap { week in pain.map { (week, $0) } }
        }
        return (pairs.map(\.0), pairs.map(\.1))
    }
}
