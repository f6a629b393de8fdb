import Diary
import Statistics
import Testing

@testable import Journal

@Suite("Lines with a moment, compared with the one before")
struct RecurringMomentTests {
    private static let lines = [
        "2026-11-20 08:10 +0100", "2026-11-20 23:59 +0100", "2026-11-20 8:10 +01000", "2026-11-20T08:10 +0100",
        "2026-11-20 08:10+01:00", "2026-11-20 08:10:30 +01", "2026-11-20 08:10      Z", "2026-11-20 08:10  +100",
        "2026-10-31 08:10 -0330", "2026-11-20 08:10 +0100 ", "2026-02-30 08:10 +0100", "2026-11-20 08:10 Z", "today",
    ]

    @Test("are valid if they parse as one, and of a month if they begin with it")
    func alike() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<2000 {
            var moments = RecurringMoment(month: Array("2026-11".utf8))
            for _ in 0..<8 {
                var text = Array(random.pick(Self.lines).utf8)
                for _ in 0..<random.int(0...2) {
                    text[random.int(0...text.count - 1)] = random.pick(Array("0123456789:- +".utf8))
                }
                let line = Array("When: ".utf8) + text
                let expected = text.withUnsafeBufferPointer { Moment(utf8: $0) }
                let isValid = moments.recurs(in: line.span) || moments.isMoment(line.span)
                #expect(isValid == (expected != nil), "\(String(decoding: text, as: UTF8.self))")
                guard let expected else { continue }
                let isOfMonth = expected.date.yearMonth.description == "2026-11"
                #expect(moments.isOfMonth == isOfMonth, "\(String(decoding: text, as: UTF8.self))")
            }
        }
    }
}
