import Testing

@testable import Exchange

@Suite("Files of programs that measure, whole")
struct MeasuredImportTests {
    @Test("Fitbit: nights in local time, and the steps of each minute, in UTC, added up by day")
    func fitbitJSON() throws {
        #expect(
            try ImportSample.report(
                """
                [{"logId": 1, "dateOfSleep": "2026-11-19", "startTime": "2026-11-18T23:10:00.000",
                  "endTime": "2026-11-19T06:40:30.000", "duration": 27000000, "minutesAsleep": 412},
                 {"logId": 2, "dateOfSleep": "2026-11-19", "endTime": "2026-11-19T15:30:00.000", "minutesAsleep": 20}]
                """, .fitbit) == """
                    1 day read: 1 added, 0 already there, 0 left out
                    When: 2026-11-19 15:30 +0100; Habit: hours slept, 7.2 h
                    """)
        #expect(
            try ImportSample.report(
                """
                [{"dateTime": "11/18/26 23:30:00", "value": "12"}, {"dateTime": "11/19/26 07:00:00", "value": "500"},
                 {"dateTime": "11/19/26 22:30:00", "value": "80"}]
                """, .fitbit) == """
                    2 days read: 2 added, 0 already there, 0 left out
                    When: 2026-11-19 00:30 +0100; Habit: steps, 12 times
                    When: 2026-11-19 23:30 +0100; Habit: steps, 580 times
                    """)
    }

    @Test("Fitbit: the CSV with its sections")
    func fitbitCSV() throws {
        #expect(
            try ImportSample.report(
                """
                Sleep
                Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed
                "2026-11-18 11:12PM","2026-11-19 6:11AM","390","29","3","419"

                Activities
                Date,Calories Burned,Steps,Distance
                "2026-11-19","2,100","8,123","5.6"

                """, .fitbit) == """
                    1 day read: 1 added, 0 already there, 0 left out
                    When: 2026-11-19 23:59 +0100; Habit: hours slept, 6.5 h; Habit: steps, 8123 times
                    """)
    }

    @Test("Fitbit: points and commas of the CSV divide thousands, and what is no whole number is counted as left out")
    func fitbitThousands() throws {
        #expect(
            try ImportSample.report(
                """
                Activities
                Date,Calories Burned,Steps
                "17.11.2026","2.100","12.345"
                "18.11.2026","2.100","9 345"
                "19.11.2026","2.100","12,34"
                """, .fitbit) == """
                    2 days read: 2 added, 0 already there, 0 left out
                      1 record could not be read and was left out.
                    When: 2026-11-17 23:59 +0100; Habit: steps, 12345 times
                    When: 2026-11-18 23:59 +0100; Habit: steps, 9345 times
                    """)
    }

    @Test("Garmin: sleep without time awake, and the steps of a day")
    func garmin() throws {
        #expect(
            try ImportSample.report(
                """
                [{"sleepStartTimestampGMT": "2026-11-18T22:11:30.0", "sleepEndTimestampGMT": "2026-11-19T05:41:30.0",
                  "calendarDate": "2026-11-19", "deepSleepSeconds": 5400, "lightSleepSeconds": 14400,
                  "remSleepSeconds": 5400, "awakeSleepSeconds": 1800}, {"calendarDate": "2026-11-20", "retro": true}]
                """, .garmin) == """
                    1 day read: 1 added, 0 already there, 0 left out
                    When: 2026-11-19 06:41 +0100; Habit: hours slept, 7 h
                    """)
        #expect(
            try ImportSample.report(
                "[{\"userProfilePK\": 1, \"calendarDate\": \"2026-11-19\", \"totalSteps\": 9042, \"dailyStepGoal\": 8000}]",
                .garmin) == """
                    1 day read: 1 added, 0 already there, 0 left out
                    When: 2026-11-19 23:59 +0100; Habit: steps, 9042 times
                    """)
    }

    static let healthTables = """
        CREATE TABLE sleep_session_record_table (row_id INTEGER PRIMARY KEY, start_time INTEGER, start_zone_offset INTEGER,
        end_time INTEGER, end_zone_offset INTEGER, app_info_id INTEGER);
        CREATE TABLE sleep_stages_table (parent_key INTEGER, stage_start_time INTEGER, stage_end_time INTEGER, stage_type INTEGER);
        CREATE TABLE steps_record_table (row_id INTEGER PRIMARY KEY, start_time INTEGER, end_time INTEGER,
        end_zone_offset INTEGER, count INTEGER, app_info_id INTEGER);
        """

    @Test("Health Connect: the stages that are sleep, and of two sources of steps the one with more")
    func healthConnect() throws {
        // 2026-11-18T22:00Z is 1795039200.
        let bytes = try ImportSample.database(
            Self.healthTables + """
                INSERT INTO sleep_session_record_table VALUES
                (1, 1795039200000, 3600, 1795066200000, 3600, 1), (2, 1795125600000, -18000, 1795150800000, -18000, 1);
                INSERT INTO sleep_stages_table VALUES
                (1, 1795039200000, 1795041000000, 1), (1, 1795041000000, 1795059000000, 4), (1, 1795059000000, 1795066200000, 6);
                INSERT INTO steps_record_table VALUES
                (1, 1795070000000, 1795071600000, 3600, 4000, 1), (2, 1795080000000, 1795081600000, 3600, 3000, 1),
                (3, 1795070000000, 1795081600000, 3600, 6500, 2);
                """)
        #expect(
            try ImportSample.report(bytes, .healthConnect) == """
                2 days read: 2 added, 0 already there, 0 left out
                When: 2026-11-19 10:46 +0100; Habit: hours slept, 7 h; Habit: steps, 7000 times
                When: 2026-11-20 06:00 +0100; Habit: hours slept, 7 h
                """)
    }

    @Test("Timewarrior: the time of each tag by day, without what is still running")
    func timewarrior() throws {
        #expect(
            try ImportSample.report(
                """
                [{"id": 3, "start": "20261119T080000Z", "end": "20261119T100000Z", "tags": ["sitting", "Büro"]},
                 {"id": 2, "start": "20261119T120000Z", "end": "20261119T133000Z", "tags": ["sitting"]},
                 {"id": 1, "start": "20261120T080000Z", "tags": ["sitting"]}]
                """, .timewarrior) == """
                    1 day read: 1 added, 0 already there, 0 left out
                      Intervals still running were left out.
                    When: 2026-11-19 14:30 +0100; Habit: sitting, 3.5 h; Habit: Büro, 120 min
                    """)
    }
}
