import Platform
import Testing

@testable import Statistics

/// Proportions and two-by-two tables.
enum ProportionAnswers {
    static func intervals(_: Reference) throws -> Answers {
        var answers = Answers()
        let give = { (interval: Interval?, path: String) in
            let interval = try #require(interval)
            answers.give([interval.low, interval.high], for: path)
        }
        try give(wilsonInterval(successes: 9, of: 21), "wilson_9_21")
        try give(wilsonInterval(successes: 6, of: 70), "wilson_6_70")
        answers.take("jeffreys_9_21", "newcombe_diff")
        return answers
    }

    static func fisher(_: Reference) throws -> Answers {
        let table = TwoByTwo(exposedEvents: 9, exposedOthers: 12, unexposedEvents: 6, unexposedOthers: 64)
        let exact = try ExactInR([table])
        var answers = Answers()
        answers.take("table")
        answers.give(exact.p, for: "p")
        answers.give(exact.oddsRatio, for: "or_cmle")
        answers.give(exact.low, for: "lo")
        answers.give(exact.high, for: "hi")
        return answers
    }

    static func mantelHaenszel(_: Reference) throws -> Answers {
        let tables = try strata()
        let test = try #require(MantelHaenszel(tables))
        let exact = try ExactInR(tables)
        var answers = Answers()
        answers.give(test.oddsRatio, for: "or")
        answers.give(test.chiSquared, for: "chisq")
        answers.give(test.p, for: "p")
        answers.give(test.interval?.low, for: "lo")
        answers.give(test.interval?.high, for: "hi")
        answers.give(exact.p, for: "exact_p")
        answers.give(exact.oddsRatio, for: "exact_or")
        answers.give(exact.low, for: "exact_lo")
        answers.give(exact.high, for: "exact_hi")
        return answers
    }

    /// Flare-ups with and without skipped stretches on the day before, stratum by stratum.
    private static func strata() throws -> [TwoByTwo] {
        let table = try Oracle.completeTable("diary112.csv")
        let stratum = try #require(table["stratum"])
        let flare = try #require(table["flare"])
        let skip = try #require(table["skip"])
        return Set(stratum).sorted().map { name in
            let count = { (event: Double, exposure: Double) in
                stratum.indices.count { stratum[$0] == name && flare[$0] == event && skip[$0] == exposure }
            }
            return TwoByTwo(
                exposedEvents: count(1, 1), exposedOthers: count(0, 1), unexposedEvents: count(1, 0),
                unexposedOthers: count(0, 0))
        }
    }
}

/// The exact test as R reports it. R stops its search for the estimate and the limits early: the same search over the
/// same distribution must give R's digits, and the test itself must match where the search would end.
private struct ExactInR {
    let p: Double
    let oddsRatio: Double
    let low: Double
    let high: Double

    init(_ tables: [TwoByTwo]) throws {
        let test = try #require(ExactConditionalTest(tables))
        let count = NoncentralCount(tables)
        let observed = tables.reduce(0) { $0 + $1.exposedEvents }
        p = test.p
        oddsRatio = oddsRatioInR { count.mean(logOdds: $0) - Double(observed) }
        low = oddsRatioInR { count.upperTail(observed, logOdds: $0) - 0.025 }
        high = oddsRatioInR { count.lowerTail(observed, logOdds: $0) - 0.025 }
        #expect(abs(count.mean(logOdds: log(test.oddsRatio)) - Double(observed)) < 1e-11)
        #expect(abs(count.upperTail(observed, logOdds: log(test.interval.low)) - 0.025) < 1e-13)
        #expect(abs(count.lowerTail(observed, logOdds: log(test.interval.high)) - 0.025) < 1e-13)
    }
}
