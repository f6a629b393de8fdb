import Glibc
import Testing

@testable import Statistics

@Suite("proportions and two-by-two tables")
struct ProportionTests {
    @Test("Wilson, Jeffreys and Newcombe intervals agree with the references")
    func intervals() throws {
        let expected = try Reference(file: "reference_python.json").proportions
        let check = { (interval: Interval?, name: String) in
            let interval = try #require(interval)
            expectClose([interval.low, interval.high], try expected[name].numbers)
        }
        try check(wilsonInterval(successes: 9, of: 21), "wilson_9_21")
        try check(wilsonInterval(successes: 6, of: 70), "wilson_6_70")
        try check(jeffreysInterval(successes: 9, of: 21), "jeffreys_9_21")
        try check(newcombeInterval(first: (9, 21), second: (6, 70)), "newcombe_diff")
        #expect(wilsonInterval(successes: 0, of: 0) == nil)
        #expect(wilsonInterval(successes: 0, of: 5)?.low == 0)
        #expect(wilsonInterval(successes: 5, of: 5)?.high == 1)
    }

    /// Requires estimate and limits to be those of R. R stops its search early; the same search over the same
    /// distribution must give R's digits, and the test itself what the search would end at.
    static func expectExact(
        _ tables: [TwoByTwo], p: Reference, oddsRatio: Reference, low: Reference, high: Reference
    ) throws {
        let test = try #require(ExactConditionalTest(tables))
        let count = NoncentralCount(tables)
        let observed = tables.reduce(0) { $0 + $1.exposedEvents }
        expectClose(test.p, try p.number)
        expectClose(oddsRatioInR { count.mean(logOdds: $0) - Double(observed) }, try oddsRatio.number)
        expectClose(oddsRatioInR { count.upperTail(observed, logOdds: $0) - 0.025 }, try low.number)
        expectClose(oddsRatioInR { count.lowerTail(observed, logOdds: $0) - 0.025 }, try high.number)
        expectClose(count.mean(logOdds: log(test.oddsRatio)), Double(observed), tolerance: 1e-12)
        expectClose(count.upperTail(observed, logOdds: log(test.interval.low)), 0.025, tolerance: 1e-12)
        expectClose(count.lowerTail(observed, logOdds: log(test.interval.high)), 0.025, tolerance: 1e-12)
    }

    @Test("Fisher's exact test agrees with R")
    func fisher() throws {
        let expected = try Reference(file: "reference_R.json").fisher_9of21_6of70
        let table = TwoByTwo(exposedEvents: 9, exposedOthers: 12, unexposedEvents: 6, unexposedOthers: 64)
        try Self.expectExact(
            [table], p: expected.p, oddsRatio: expected.or_cmle, low: expected.lo, high: expected.hi)
    }

    @Test("Mantel-Haenszel and its exact form agree with R over the strata of a diary")
    func mantelHaenszel() throws {
        let expected = try Reference(file: "reference_R.json").diary112_mantel_haenszel_skip
        let table = try Oracle.completeTable("diary112.csv")
        let stratum = try #require(table["stratum"])
        let flare = try #require(table["flare"])
        let skip = try #require(table["skip"])
        let tables = Set(stratum).sorted().map { name in
            let count = { (event: Double, exposure: Double) in
                stratum.indices.count { stratum[$0] == name && flare[$0] == event && skip[$0] == exposure }
            }
            return TwoByTwo(
                exposedEvents: count(1, 1), exposedOthers: count(0, 1), unexposedEvents: count(1, 0),
                unexposedOthers: count(0, 0))
        }
        let test = try #require(MantelHaenszel(tables))
        expectClose(test.oddsRatio, try expected.or.number)
        expectClose(test.chiSquared, try expected.chisq.number)
        expectClose(test.p, try expected.p.number)
        expectClose(test.interval?.low, try expected.lo.number)
        expectClose(test.interval?.high, try expected.hi.number)
        try Self.expectExact(
            tables, p: expected.exact_p, oddsRatio: expected.exact_or, low: expected.exact_lo, high: expected.exact_hi)
    }

    @Test("tables with empty margins say nothing, separated ones have no end")
    func emptyTables() throws {
        let empty = TwoByTwo(exposedEvents: 0, exposedOthers: 0, unexposedEvents: 0, unexposedOthers: 0)
        #expect(MantelHaenszel([empty]) == nil)
        #expect(ExactConditionalTest([empty]) == nil)
        #expect(ExactConditionalTest([]) == nil)
        let together = TwoByTwo(exposedEvents: 4, exposedOthers: 0, unexposedEvents: 0, unexposedOthers: 4)
        let test = try #require(ExactConditionalTest([together]))
        #expect(test.oddsRatio == .infinity)
        #expect(test.interval.high == .infinity)
        #expect(test.interval.low > 1)
        expectClose(test.p, 2.0 / 70)
        let apart = TwoByTwo(exposedEvents: 0, exposedOthers: 4, unexposedEvents: 4, unexposedOthers: 0)
        #expect(ExactConditionalTest([apart])?.oddsRatio == 0)
        #expect(MantelHaenszel([together])?.oddsRatio == .infinity)
        #expect(MantelHaenszel([apart])?.interval == nil)
    }
}
