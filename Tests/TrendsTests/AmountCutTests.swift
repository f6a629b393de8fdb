import Diary
import Testing

@testable import Trends

@Suite("Where amounts are cut")
struct AmountCutTests {
    private static func values(_ counts: Int...) -> [Double] {
        counts.enumerated().flatMap { value, count in Array(repeating: Double(value), count: count) }
    }

    @Test("the upper third needs ten days and a sixth of them on each side")
    func upperThird() {
        #expect(AmountCut(upperThirdOf: Self.values(10, 10))?.above == 10)
        #expect(AmountCut(upperThirdOf: Self.values(10, 9)) == nil)
        #expect(AmountCut(upperThirdOf: Self.values(9, 10)) == nil)
        #expect(AmountCut(upperThirdOf: Self.values(50, 10))?.above == 10)
        #expect(AmountCut(upperThirdOf: Self.values(51, 10)) == nil)
    }

    @Test("halves need five days each")
    func halves() {
        #expect(AmountCut(halvesOf: Self.values(5, 5))?.above == 5)
        #expect(AmountCut(halvesOf: Self.values(5, 4)) == nil)
    }

    @Test("of the possible cuts the one whose upper part is nearest a third is taken; of equals, the lower cut")
    func nearest() {
        #expect(AmountCut(upperThirdOf: Self.values(12, 12, 12))?.leastAbove == 2)
        #expect(AmountCut(upperThirdOf: Self.values(10, 10, 10, 10))?.above == 10)
        #expect(AmountCut(halvesOf: Self.values(5, 6, 5))?.above == 11)
    }
}
