import Testing

@testable import Statistics

/// Trends of weekly pain.
enum TrendAnswers {
    static func weeks(_: Reference) throws -> Answers {
        let (x, y) = try weeks()
        let line = try #require(TheilSen(x: x, y: y))
        let siegel = try #require(RepeatedMedians(x: x, y: y))
        let test = MannKendall(y)
        let tau = KendallTau(y)
        var answers = Answers()
        answers.take("theil_sen.method")
        answers.give(exactly: Double(x.count), for: "n")
        answers.give(line.slope, for: "theil_sen.slope")
        answers.give(line.intercept, for: "theil_sen.intercept")
        answers.give(line.interval.low, for: "theil_sen.lo")
        answers.give(line.interval.high, for: "theil_sen.hi")
        answers.give(siegel.slope, for: "siegel.slope")
        answers.give(siegel.intercept, for: "siegel.intercept")
        answers.give(exactly: Double(test.statistic), for: "mann_kendall.S")
        answers.give(test.variance, for: "mann_kendall.var")
        answers.give(test.z, for: "mann_kendall.z")
        answers.give(test.p, for: "mann_kendall.p")
        answers.give(tau.tau, for: "mann_kendall.tau_b")
        answers.give(tau.p, for: "mann_kendall.p_scipy_kendalltau")
        return answers
    }

    static func kendallOfWeeks(_: Reference) throws -> Answers {
        let tau = KendallTau(try weeks().y)
        #expect(tau.exactP == nil)
        var answers = Answers()
        answers.take("note")
        answers.give(tau.tau, for: "tau_b")
        answers.give(tau.z, for: "z")
        answers.give(tau.p, for: "p")
        return answers
    }

    static func kendallExactly(_ reference: Reference) throws -> Answers {
        let tau = KendallTau(try reference.y.numbers)
        var answers = Answers()
        answers.take("y")
        answers.give(tau.tau, for: "tau")
        answers.give(tau.exactP, for: "p")
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
