import Testing

@testable import Statistics

@Suite("proportions and two-by-two tables")
struct ProportionTests {
    @Test("the intervals of no success and of only successes end at 0 and 1")
    func intervals() {
        for interval in [wilsonInterval(successes:of:confidence:), jeffreysInterval(successes:of:confidence:)] {
            #expect(interval(0, 0, 0.95) == nil)
            #expect(interval(3, 2, 0.95) == nil)
            #expect(interval(0, 5, 0.95)?.low == 0)
            #expect(interval(5, 5, 0.95)?.high == 1)
        }
        #expect(newcombeInterval(first: (1, 2), second: (0, 0)) == nil)
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
