import Diary
import Statistics
import Testing

@Suite("Moments")
struct MomentTests {
    @Test(
        "every form in the file format is read, and written in the canonical one",
        arguments: [
            ("2026-11-20 08:10 +0100", "2026-11-20 08:10 +0100"),
            ("2026-11-20T08:10+01:00", "2026-11-20 08:10 +0100"),
            ("2026-11-20 08:10:30 +0100", "2026-11-20 08:10:30 +0100"),
            ("2026-11-20T08:10:00Z", "2026-11-20 08:10 +0000"),
            ("2026-11-20 08:10 -0330", "2026-11-20 08:10 -0330"),
        ])
    func readsAndWrites(text: String, written: String) throws {
        #expect(try Moment(parsing: text).diaryText == written)
    }

    @Test(
        "anything vaguer is rejected",
        arguments: [
            "", "yesterday", "2026-11-20", "2026-11-20 08:10", "2026-02-31 08:10 +0100", "2026-11-20 24:00 +0000",
            "2026-11-20 08:60 +0000",
            "2026-11-20 08:10 +1900", "2026-11-20 08:10 +0060", "2026-11-20 08:10 +0x00", "2026-11-20 0x:10 +0100",
            "2x26-11-20 08:10 +0100", "2026-1x-20 08:10 +0100", "2026-11-20 08:10 *0100", "2026-11-20 08:10 +0100 x",
            "26-11-20 08:10 +0100", "2026-11-20  08:10 +0100",
        ])
    func refuses(text: String) {
        #expect(throws: ParseError.self) { try Moment(parsing: text) }
    }

    @Test("a day begins at 04:00, whatever the UTC offset")
    func diaryDay() throws {
        #expect(try Moment(parsing: "2026-11-20 03:59 +0100").diaryDay(startingAt: 4).description == "2026-11-19")
        #expect(try Moment(parsing: "2026-11-20 04:00 -1000").diaryDay(startingAt: 4).description == "2026-11-20")
    }

    @Test("random moments convert between instant and local time and back")
    func roundTrip() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<20_000 {
            let instant = Int.random(in: -60_000_000_000...250_000_000_000, using: &random)
            let offset = Int.random(in: -18 * 60...18 * 60, using: &random)
            let moment = Moment(instant: instant, offset: offset)
            #expect(moment.instant == instant)
            #expect(try Moment(parsing: moment.diaryText) == moment)
            #expect(try Moment(parsing: moment.isoText) == moment)
        }
    }

    @Test(
        "times are parsed as people type them",
        arguments: [
            ("now", "2026-11-20 01:30 +0100"),
            ("today", "2026-11-20 01:30 +0100"),
            ("08:10", "2026-11-19 08:10 +0100"),
            ("8:10", "2026-11-19 08:10 +0100"),
            ("00:20", "2026-11-20 00:20 +0100"),
            ("-2h", "2026-11-19 23:30 +0100"),
            ("-30min", "2026-11-20 01:00 +0100"),
            ("yesterday 21:30", "2026-11-18 21:30 +0100"),
            ("2026-11-02T08:10", "2026-11-02 08:10 +0100"),
            ("2026-11-02T08:10:30", "2026-11-02 08:10:30 +0100"),
            ("2026-11-02", "2026-11-02 12:00 +0100"),
            ("2026-11-02 08:10 -0500", "2026-11-02 08:10 -0500"),
        ])
    func typed(text: String, expected: String) throws {
        let now = try Moment(parsing: "2026-11-20 01:30 +0100")
        #expect(try Moment(typed: text, now: now, dayStart: 4, zone: .fixed(60)).diaryText == expected)
    }

    @Test("in the evening, a time in the small hours means last night, not the coming one")
    func smallHoursInTheEvening() throws {
        let now = try Moment(parsing: "2026-11-20 22:00 +0100")
        let moment = try Moment(typed: "02:10", now: now, dayStart: 4, zone: .fixed(60))
        #expect(moment.diaryText == "2026-11-20 02:10 +0100")
    }
}
