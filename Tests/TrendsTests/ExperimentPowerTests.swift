import Diary
import Reports
import Testing

@testable import Trends

@Suite("the power of an experiment")
struct ExperimentPowerTests {
    static func power(_ pain: [Int?], pairs: Int = 12) throws -> ExperimentPower? {
        let table = DayTable(try Sample.logbook(from: "2026-01-01", pain: pain))
        let design = try #require(Experiment.Design(pairs: pairs))
        return ExperimentPower(of: design, before: try Sample.date("2026-01-01") + pain.count, in: table)
    }

    @Test("follows from the differences between past blocks and from the number of pairs")
    func scatter() throws {
        // Blocks of three days, alternating between 3 and 5: every pair differs by 2.
        let pain = (0..<90).map { $0 / 3 % 2 == 0 ? 3 : 5 } as [Int?]
        let twelve = try #require(try Self.power(pain))
        // (2.201 + 0.876) times 2, divided by the square root of 12.
        #expect(abs(twelve.smallestDifference - 1.7764) < 0.001)
        let more = try #require(try Self.power(pain, pairs: 48))
        #expect(more.smallestDifference < twelve.smallestDifference / 1.9)
        #expect(twelve.words.hasPrefix("Given how much your pain varies, it can see a difference of 1.8 points."))
    }

    @Test("is unknown with too few days")
    func tooFew() throws {
        #expect(try Self.power(Array(repeating: 4, count: 20)) == nil)
        #expect(try Self.power(Array(repeating: nil, count: 90)) == nil)
    }

    @Test("three-day blocks need eight pairs")
    func pairs() {
        #expect(Experiment.Design.leastPairs(blockDays: 3) == 8)
        #expect(Experiment.Design.leastPairs(blockDays: 7) == 6)
    }
}
