import Diary
import Testing
import Trends

@testable import Reports

@Suite("How long a flare-up may last")
struct FlareOutlookTests {
    /// Flare-ups of these lengths, each after a calm fortnight; the last one is still running.
    private func history(_ lengths: [Int]) throws -> FlareHistory {
        let first = try DiaryDate(parsing: "2026-01-01")
        var worst: [PainScore?] = []
        for length in lengths {
            worst += Array(repeating: PainScore(2), count: 14) + Array(repeating: PainScore(7), count: length)
        }
        worst += Array(repeating: PainScore(2), count: 3)
        return FlareHistory(firstDay: first, worst: worst, marks: Array(repeating: nil, count: worst.count))
    }

    /// Nine flare-ups: four of one day, two of two, one each of three, four and seven.
    private static let nine = [1, 2, 1, 3, 1, 4, 1, 2, 7]

    @Test(
        "only flare-ups that lasted as long count, and it says when half and nine in ten were over",
        arguments: [
            (1, "Of 9 that got this far, 6 were over by day 2, 9 by day 7."),
            (2, "Of 5 that got this far, 3 were over by day 3, 5 by day 7."),
            (3, "3 of yours got this far; they were over by day 3, 4 and 7."),
            (5, "1 of yours got this far; it was over by day 7."), (8, "None of yours has lasted this long before."),
        ])
    func sentence(day: Int, expected: String) throws {
        #expect(FlareOutlook(day: day, in: try history(Self.nine)).sentence == expected)
    }

    @Test("says that those ending today went no further")
    func noFurther() throws {
        let outlook = FlareOutlook(day: 1, in: try history([1, 1, 1, 1, 5, 6]))
        #expect(outlook.sentence == "Of 6 that got this far, 4 went no further, 6 were over by day 6.")
    }

    @Test("says how many are missing if fewer than five have ended")
    func tooFew() throws {
        let outlook = FlareOutlook(day: 1, in: try history([1, 2]))
        #expect(outlook.sentence == "After 5 flare-ups this says how long yours last; 2 ended so far.")
    }

    @Test("with four that got this far their lengths are listed, with five they are counted")
    func few() throws {
        let lengths = [1, 2, 3, 4, 5]
        #expect(
            FlareOutlook(day: 2, in: try history(lengths)).sentence
                == "4 of yours got this far; they were over by day 2, 3, 4 and 5.")
        #expect(
            FlareOutlook(day: 1, in: try history(lengths)).sentence
                == "Of 5 that got this far, 3 were over by day 3, 5 by day 5.")
    }
}
