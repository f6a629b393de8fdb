import Diary
import Reports
import Testing

@testable import Trends

@Suite("What came before pain rose")
struct SameDayTests {
    /// Every fourth day, pain goes from 3 in the morning to 6 in the evening, an hour after lifting; other days stay at 3.
    private static func logbook(rises: Int, walks: Bool = true) throws -> Logbook {
        var entries: [Entry] = []
        for day in 0..<(4 * rises) {
            let date = try Sample.date("2026-03-01") + day
            let isRise = day % 4 == 3
            entries.append(try Sample.entry("\(date) 08:00", [("Pain", "3")]))
            if isRise { entries.append(try Sample.entry("\(date) 17:00", [("Activity", "lifting, 20 min")])) }
            if walks { entries.append(try Sample.entry("\(date) 16:30", [("Activity", "walking, 30 min")])) }
            var evening = [("Pain", isRise ? "6" : "3")]
            if isRise, day % 8 == 3 { evening.append(("Trigger", "lifting")) }
            entries.append(try Sample.entry("\(date) 18:00", evening))
        }
        return Logbook(entries)
    }

    private static func report(_ logbook: Logbook, through today: DiaryDate = DiaryDate(dayNumber: 30_000))
        -> SameDayReport
    {
        SameDayReport(logbook.entries, through: today, dayStart: 4)
    }

    @Test("counts nothing that is dated later")
    func later() throws {
        let logbook = try Self.logbook(rises: 12)
        let today = try Sample.date("2026-03-01") + 39
        let known = Logbook(logbook.entries.filter { $0.when.date <= today })
        #expect(Self.report(logbook, through: today) == Self.report(known))
        #expect(Self.report(known).riseCount == 10)
    }

    @Test("is counted, and compared with the same hours of other days")
    func counts() throws {
        let report = Self.report(try Self.logbook(rises: 10))
        #expect(report.riseCount == 10)
        let lifting = try #require(report.items.first { $0.name == "lifting" })
        #expect(lifting.isNamed)
        #expect(lifting.twoHours.rises == .init(logged: 10, of: 10))
        #expect(lifting.twoHours.others.logged == 0)
        let walking = try #require(report.items.first { $0.name == "walking" })
        #expect(!walking.isNamed)
        #expect(walking.twoHours.rises == .init(logged: 10, of: 10))
        // A daily walk precedes every rise, and the same hours of every other day too.
        #expect(walking.twoHours.others.logged == walking.twoHours.others.of)
        #expect(walking.twoHours.others.of == lifting.twoHours.others.of)
        #expect(
            lifting.sentence.hasPrefix(
                "lifting: within 2 hours before 10 of 10 rises, and at the same hours of other days 0 of "))
    }

    @Test("isn't listed with fewer than 8 rises, and it says how many are missing")
    func tooFew() throws {
        let report = Self.report(try Self.logbook(rises: 7))
        #expect(report.items.isEmpty)
        #expect(report.introduction == "What came before is counted after 1 more rise of 2 points within a day.")
    }

    @Test("a score after a day without any is no rise")
    func gaps() throws {
        let entries = try (0..<20).map { day in
            try Sample.entry("\(Sample.date("2026-03-01") + 2 * day) 20:00", [("Pain", day % 2 == 0 ? "2" : "7")])
        }
        #expect(Self.report(Logbook(entries)).riseCount == 0)
    }

    @Test("the order of entries doesn't matter")
    func order() throws {
        let logbook = try Self.logbook(rises: 9)
        #expect(Self.report(Logbook(logbook.entries.reversed())) == Self.report(logbook))
    }
}
