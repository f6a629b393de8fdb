import Diary
import Statistics
import Testing

@testable import Exchange

@Suite("Times as most programs write them, read by their bytes")
struct PlainTimeTests {
    @Test("they are read as the same times in another spelling are")
    func sameAsGeneralWay() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<2000 {
            func number(_ range: ClosedRange<Int>, _ width: Int) -> String {
                let text = String(Int.random(in: range, using: &random))
                return String(repeating: "0", count: width - text.count) + text
            }
            // Also months and minutes that don't exist.
            let (year, month, day) = (number(1000...2999, 4), number(0...13, 2), number(0...32, 2))
            let clock =
                ["", " \(number(0...25, 2)):\(number(0...61, 2))", " \(number(0...23, 2)):59:\(number(0...61, 2))"]
                .randomElement(using: &random) ?? ""
            let plain = WrittenTime("\(year)-\(month)-\(day)\(clock)", order: .monthFirst)
            let other = WrittenTime("\(year)/\(month)/\(day)\(clock)", order: .monthFirst)
            #expect(plain == other, "\(year)-\(month)-\(day)\(clock)")
        }
    }

    @Test(
        "anything else is left to the general way",
        arguments: [
            "", "2026-11-1", "2026-11-31", "2026-13-01", "2026-11-20 24:00", "2026-11-20 21:60", "2026-11-20T21:30",
            "2026-11-20 21:30 ", " 2026-11-20", "2026/11/20", "20.11.2026", "2026-11-20 9:30 ", "２０２６-11-20",
            "2026-11-20 21:30:61", "2026-11-20 21.30", "46346.5", "1795123800",
        ])
    func others(text: String) {
        #expect(PlainTime(text) == nil)
    }
}
