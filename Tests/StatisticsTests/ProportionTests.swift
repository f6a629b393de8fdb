import Testing

@testable import Statistics

@Suite("proportions and two-by-two tables")
struct ProportionTests {
    @Test("the intervals of no success and of only successes end at 0 and 1")
    func intervals() {
        #expect(wilsonInterval(successes: 0, of: 0) == nil)
        #expect(wilsonInterval(successes: 3, of: 2) == nil)
        #expect(wilsonInterval(successes: 0, of: 5)?.low == 0)
        #expect(wilsonInterval(successes: 5, of: 5)?.high == 1)
    }

    @Test("tables with empty margins have no result, and separated ones an unbounded interval")
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
