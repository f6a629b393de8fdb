import Diary
import Testing

@testable import Trends

@Suite("Ordinary amounts")
struct OrdinaryAmountTests {
    private static let today = DiaryDate(dayNumber: 20_000)

    /// Sitting from 1 hour up, a day each; the first number is how many days ago the oldest was.
    private static func amounts(_ count: Int, oldest: Int) throws -> OrdinaryAmounts {
        let entries = try (0..<count).map { place in
            let day = place == 0 ? today - oldest : today - place
            return try Sample.entry("\(day) 20:00", [("Habit", "sitting, \(place + 1) h")])
        }
        return OrdinaryAmounts(Sample.sitting, before: today, in: DayTable(Logbook(entries)))
    }

    @Test("nine amounts of the last 84 days are needed")
    func needed() throws {
        #expect(try Self.amounts(9, oldest: 84).isKnown)
        #expect(try !Self.amounts(9, oldest: 85).isKnown)
        #expect(try !Self.amounts(8, oldest: 84).isKnown)
    }

    @Test("the middle two thirds are ordinary")
    func middle() throws {
        // Of 1 to 13 hours, the sixths end at 3 and 11.
        let amounts = try Self.amounts(13, oldest: 20)
        let unusual = try (1...13).filter { amounts.isUnusual(try Amount(parsing: "\($0) h")) }
        #expect(unusual == [1, 2, 12, 13])
    }
}
