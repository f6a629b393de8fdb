import Diary
import Testing

@testable import Trends

@Suite("Yes to a habit counted in hours")
struct LoggedNumberTests {
    /// The exposure to sitting on consecutive days with these amounts; an empty one isn't logged.
    private static func exposure(_ amounts: [String]) throws -> Exposure {
        let start = try Sample.date("2026-11-01")
        let entries = try amounts.enumerated().map { number, amount in
            let habit = amount.isEmpty ? [] : [("Habit", "sitting, \(amount)")]
            return try Sample.entry("\(start + number) 20:00", [("Pain", "3")] + habit)
        }
        let table = try #require(LinkTable(DayTable(Logbook(entries)), habits: [Sample.sitting]))
        return try #require(table.exposures.first)
    }

    @Test("counts as the median of the known hours")
    func median() throws {
        let exposure = try Self.exposure(["yes", "no", "2 h", "", "4 h", "9 h", "0 h", "yes"])
        #expect(exposure.scale == .amount(.hours))
        #expect(exposure.logged == [4, 0, 2, nil, 4, 9, 0, 4])
        #expect(exposure.answeredDays == [0, 7])
        // Pain is compared with the day before.
        #expect((0..<8).filter(exposure.isAnswered) == [1])
    }

    @Test("makes the habit a yes/no one if no hours are known")
    func answers() throws {
        let exposure = try Self.exposure(["yes", "no", "", "yes", "0 h"])
        #expect(exposure.scale == .yesNo)
        #expect(exposure.logged == [1, 0, nil, 1, 0])
        #expect(exposure.answeredDays.isEmpty)
    }

    @Test("leaves hours alone if there is no yes")
    func hours() throws {
        let exposure = try Self.exposure(["no", "7.5 h", ""])
        #expect(exposure.scale == .amount(.hours))
        #expect(exposure.logged == [0, 7.5, nil])
        #expect(exposure.answeredDays.isEmpty)
    }

    @Test("counts in how often flare-ups began after it")
    func contrast() throws {
        // Pain jumps on every fourth day, after a day of yes.
        let start = try Sample.date("2026-08-01")
        let entries = try (0..<112).map { number in
            try Sample.entry(
                "\(start + number) 20:00",
                [("Pain", number % 8 == 5 ? "8" : "3"), ("Habit", "sitting, \(number % 4 == 0 ? "yes" : "no")")])
        }
        let table = try #require(LinkTable(DayTable(Logbook(entries)), habits: [Sample.sitting]))
        let link = try #require(LinkReport(table)?.links.first)
        let contrast = try #require(link.contrast)
        #expect(contrast.exposed.days >= 10)
        #expect(contrast.exposed.flares + contrast.unexposed.flares >= 8)
        #expect(contrast.cut == nil)
    }
}
