import Testing

@testable import Exchange

@Suite("Phases of sleep become nights, counted to the morning on which they end")
struct SleepImportTests {
    /// Returns the report on phases of Apple Health, each with its kind, start and end.
    private func appleHealth(_ phases: [(String, String, String)]) throws -> String {
        let records = phases.map { kind, start, end in
            """
            <Record type="HKCategoryTypeIdentifierSleepAnalysis" startDate="\(start)" endDate="\(end)" \
            value="HKCategoryValueSleepAnalysis\(kind)"/>
            """
        }
        return try ImportSample.report(
            "<HealthData>\n" + records.joined(separator: "\n") + "\n</HealthData>\n", .appleHealth)
    }

    @Test("Phases that end before midnight belong to the next morning")
    func beforeMidnight() throws {
        let phases = (15...17).flatMap { day in
            [
                ("AsleepCore", "2026-11-\(day) 22:00:00 +0100", "2026-11-\(day) 23:30:00 +0100"),
                ("AsleepDeep", "2026-11-\(day) 23:30:00 +0100", "2026-11-\(day + 1) 06:00:00 +0100"),
            ]
        }
        #expect(
            try appleHealth(phases) == """
                3 records read: 3 added, 0 already there, 0 left out
                When: 2026-11-16 06:00 +0100; Habit: hours slept, 8 h
                When: 2026-11-17 06:00 +0100; Habit: hours slept, 8 h
                When: 2026-11-18 06:00 +0100; Habit: hours slept, 8 h
                """)
    }

    @Test("Lying awake for hours before midnight or after it does not divide a night; two devices count once")
    func brokenNight() throws {
        #expect(
            try appleHealth([
                ("AsleepCore", "2026-11-17 22:00:00 +0100", "2026-11-17 23:00:00 +0100"),
                ("AsleepCore", "2026-11-18 03:00:00 +0100", "2026-11-18 06:00:00 +0100"),
                ("InBed", "2026-11-18 20:30:00 +0100", "2026-11-19 07:00:00 +0100"),
                ("AsleepUnspecified", "2026-11-18 22:00:00 +0100", "2026-11-19 06:00:00 +0100"),
                ("AsleepCore", "2026-11-18 22:10:00 +0100", "2026-11-18 23:40:00 +0100"),
                ("AsleepREM", "2026-11-18 23:40:00 +0100", "2026-11-19 06:30:00 +0100"),
                ("AsleepCore", "2026-11-19 22:00:00 +0100", "later"),
            ]) == """
                2 records read: 2 added, 0 already there, 0 left out
                  Left out: sleep without a start or an end 1.
                When: 2026-11-18 06:00 +0100; Habit: hours slept, 4 h
                When: 2026-11-19 06:30 +0100; Habit: hours slept, 8.5 h
                """)
    }

    @Test("A nap counts to its own day, and one in the evening to the night that follows")
    func naps() throws {
        #expect(
            try appleHealth([
                ("AsleepCore", "2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100"),
                ("AsleepCore", "2026-11-18 14:00:00 +0100", "2026-11-18 14:30:00 +0100"),
                ("AsleepCore", "2026-11-18 19:00:00 +0100", "2026-11-18 19:30:00 +0100"),
                ("AsleepCore", "2026-11-18 23:00:00 +0100", "2026-11-19 06:00:00 +0100"),
                ("AsleepCore", "2026-11-19 20:00:00 +0100", "2026-11-19 20:30:00 +0100"),
            ]) == """
                2 records read: 2 added, 0 already there, 0 left out
                When: 2026-11-18 14:30 +0100; Habit: hours slept, 7.5 h
                When: 2026-11-19 20:30 +0100; Habit: hours slept, 8 h
                """)
    }

    @Test("The clock change makes a night no longer or shorter")
    func clockChange() throws {
        #expect(
            try appleHealth([
                ("AsleepCore", "2026-10-24 23:00:00 +0200", "2026-10-25 02:30:00 +0200"),
                ("AsleepDeep", "2026-10-25 02:30:00 +0200", "2026-10-25 06:00:00 +0100"),
            ]) == """
                1 record read: 1 added, 0 already there, 0 left out
                When: 2026-10-25 06:00 +0100; Habit: hours slept, 8 h
                """)
    }

    @Test("A night that ends before the day begins is still that of the morning")
    func earlyMorning() throws {
        #expect(
            try appleHealth([
                ("AsleepCore", "2026-11-17 21:00:00 +0100", "2026-11-18 03:30:00 +0100")
            ]) == """
                1 record read: 1 added, 0 already there, 0 left out
                  A day goes from 04:00 to 04:00: 1 entry that ended earlier or later was moved to its first or last minute.
                When: 2026-11-18 04:00 +0100; Habit: hours slept, 6.5 h
                """)
    }

    @Test("Health Connect: a stage that ends before midnight, and hours awake within a session")
    func healthConnect() throws {
        // 2026-11-18T21:00Z is 1795035600.
        let bytes = try ImportSample.database(
            MeasuredImportTests.healthTables + """
                INSERT INTO sleep_session_record_table VALUES (1, 1795035600000, 3600, 1795066200000, 3600, 1);
                INSERT INTO sleep_stages_table VALUES
                (1, 1795035600000, 1795041000000, 4), (1, 1795041000000, 1795055400000, 1), (1, 1795055400000, 1795066200000, 5);
                """)
        #expect(
            try ImportSample.report(bytes, .healthConnect) == """
                1 day read: 1 added, 0 already there, 0 left out
                When: 2026-11-19 06:30 +0100; Habit: hours slept, 4.5 h
                """)
    }

    @Test("A tag that Timewarrior tracked past the end of the day stays on the day it began")
    func pastTheDay() throws {
        #expect(
            try ImportSample.report(
                #"[{"id": 1, "start": "20261118T200000Z", "end": "20261119T040000Z", "tags": ["sitting"]}]"#,
                .timewarrior)
                    == """
                    1 day read: 1 added, 0 already there, 0 left out
                      A day goes from 04:00 to 04:00: 1 entry that ended earlier or later was moved to its first or last minute.
                    When: 2026-11-19 03:59 +0100; Habit: sitting, 8 h
                    """)
    }

    @Test(
        "Sleep from 18:00 on, or not over an hour before the next, is part of the night that follows",
        arguments: [
            ("17:30", "18:00", "23:00", ["2026-11-17 18:00 +0100; Habit: hours slept, 0.5 h", "7 h"]),
            ("18:00", "18:30", "23:00", ["7.5 h"]),
            ("17:00", "17:30", "18:45", ["2026-11-17 17:30 +0100; Habit: hours slept, 0.5 h", "11.25 h"]),
            ("17:00", "17:45", "18:45", ["12 h"]),
        ])
    func evening(start: String, end: String, night: String, nights: [String]) throws {
        let report = try appleHealth([
            ("AsleepCore", "2026-11-17 \(start):00 +0100", "2026-11-17 \(end):00 +0100"),
            ("AsleepCore", "2026-11-17 \(night):00 +0100", "2026-11-18 06:00:00 +0100"),
        ])
        let last = "2026-11-18 06:00 +0100; Habit: hours slept, \(nights[nights.count - 1])"
        #expect(
            report.split(separator: "\n").dropFirst().map(String.init)
                == (nights.dropLast() + [last]).map { "When: \($0)" })
    }
}
