import Diary
import Testing

@Suite("Offsets of a time zone")
struct ZoneOffsetsTests {
    /// Berlin around the clock changes of 2026, as a table and as a zone.
    private let berlin: ZoneOffsets

    init() throws {
        berlin = ZoneOffsets(
            first: 60,
            changes: [
                .init(instant: try Moment(parsing: "2026-03-29 01:00 +0000").instant, offset: 120),
                .init(instant: try Moment(parsing: "2026-10-25 01:00 +0000").instant, offset: 60),
            ])
    }

    @Test(
        "a local time has the offset in force at that time",
        arguments: [
            ("2026-01-10", 12 * 3600, 60), ("2026-07-10", 12 * 3600, 120), ("2026-03-29", 1 * 3600, 60),
            ("2026-03-29", 3 * 3600, 120), ("2026-10-25", 1 * 3600, 120), ("2026-10-25", 4 * 3600, 60),
        ])
    func offsets(day: String, second: Int, offset: Int) throws {
        let date = try DiaryDate(parsing: day)
        #expect(berlin.offset(on: date, second: second) == offset)
        let zone = Zone(offsetAt: berlin.offset(at:))
        #expect(zone.offset(on: date, second: second) == offset)
        #expect(zone.moment(date, secondOfDay: second).secondOfDay == second)
    }

    @Test("a time that occurs twice is the earlier one, and a skipped one is read as before the change")
    func changes() throws {
        #expect(berlin.offset(on: try DiaryDate(parsing: "2026-10-25"), second: 2 * 3600 + 1800) == 120)
        #expect(berlin.offset(on: try DiaryDate(parsing: "2026-03-29"), second: 2 * 3600 + 1800) == 60)
    }

    @Test("a zone without changes keeps its offset")
    func fixed() throws {
        let date = try DiaryDate(parsing: "1999-01-01")
        #expect(ZoneOffsets(first: -210).offset(on: date, second: 0) == -210)
        #expect(Zone.fixed(-210).offset(on: date, second: 0) == -210)
    }

    @Test(
        "so long ago is counted in time that passed, also within the hour that occurs twice",
        arguments: [
            ("2026-10-25 02:30 +0100", "-30min", "2026-10-25 02:00 +0100"),
            ("2026-10-25 02:30 +0100", "-31min", "2026-10-25 02:59 +0200"),
            ("2026-10-25 12:00 +0100", "-10h", "2026-10-25 02:00 +0100"),
            ("2026-10-25 12:00 +0100", "9 h 59 min ago", "2026-10-25 02:01 +0100"),
            ("2026-10-25 12:00 +0100", "-11h", "2026-10-25 02:00 +0200"),
            ("2026-03-29 12:00 +0200", "-9h", "2026-03-29 03:00 +0200"),
            ("2026-03-29 12:00 +0200", "-9h01", "2026-03-29 01:59 +0100"),
        ])
    func ago(now: String, typed: String, expected: String) throws {
        let context = TypingContext(now: try Moment(parsing: now), dayStart: 4, zone: berlin.zone)
        #expect(try TypedMoment(typed, in: context).moment.diaryText == expected)
    }
}
