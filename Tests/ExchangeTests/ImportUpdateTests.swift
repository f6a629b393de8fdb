import Diary
import Testing

@testable import Exchange

/// For every format that a later export can correct: import, import the changed file, undo.
@Suite("A later export of every format")
struct ImportUpdateTests {
    /// A format with a file, and its later version: a row more, a row less, a cell changed, something new.
    struct Sample: CustomTestStringConvertible, Sendable {
        let format: ImportFormat
        let first: [UInt8]
        let second: [UInt8]

        init(_ format: ImportFormat, _ first: [UInt8], _ second: [UInt8]) {
            (self.format, self.first, self.second) = (format, first, second)
        }

        init(_ format: ImportFormat, _ first: String, _ second: String) {
            self.init(format, Array(first.utf8), Array(second.utf8))
        }

        var testDescription: String { format.rawValue }
    }

    @Test("gives the same diary as importing it alone, and undo leaves it as before", arguments: try samples())
    func update(sample: Sample) throws {
        var diary = TestDiary()
        _ = try diary.read(sample.first, sample.format)
        let before = diary.lines
        #expect(before.count == 3)
        let outcome = try diary.read(sample.second, sample.format)
        #expect(outcome.entries.count == 1 && !outcome.changes.isEmpty && outcome.removed.count == 1)
        var fresh = TestDiary()
        _ = try fresh.read(sample.second, sample.format)
        #expect(diary.lines == fresh.lines)
        let again = try diary.read(sample.second, sample.format)
        #expect(again.diaryChanges.isEmpty)
        diary.records.removeLast()
        #expect(diary.undoLast().kept.isEmpty)
        #expect(diary.lines == before)
    }

    @Test("is tested for every format but Twinge's own, whose entries carry the time of their last change")
    func completeness() throws {
        let told = Set(try Self.samples().map(\.format))
        #expect(Set(ImportFormat.allCases).subtracting(told) == [.twingeJSON, .twingeRec])
    }

    static func samples() throws -> [Sample] { tables + documents + (try databases()) }

    private static let tables = [
        Sample(
            .csv, "date,pain,walking\n2026-11-17,5,30\n2026-11-18,4,20\n2026-11-19,3,\n",
            "date,pain,walking,stress\n2026-11-17,6,30,4\n2026-11-18,4,20,\n2026-11-20,2,,\n"),
        Sample(
            .bearable,
            """
            date,date formatted,weekday,time of day,category,rating/amount,detail,notes
            "1","2026-11-17","Tue","am","Symptom","2","Back pain (Moderate)",""
            "2","2026-11-18","Wed","pm","Sleep","7:20","",""
            "3","2026-11-19","Thu","pm","Energy","3","",""

            """,
            """
            date,date formatted,weekday,time of day,category,rating/amount,detail,notes
            "1","2026-11-17","Tue","am","Symptom","3","Back pain (Severe)","all day"
            "2","2026-11-18","Wed","pm","Sleep","7:20","",""
            "4","2026-11-20","Fri","pm","Energy","4","",""

            """),
        Sample(
            .daylio,
            """
            full_date,date,weekday,time,mood,activities,note_title,note
            2026-11-17,x,x,9:30 pm,good,massage,,one
            2026-11-18,x,x,9:30 pm,bad,,,
            2026-11-19,x,x,9:30 pm,meh,,,

            """,
            """
            full_date,date,weekday,time,mood,activities,note_title,note
            2026-11-17,x,x,9:30 pm,awful,massage | heat,,"one, two"
            2026-11-18,x,x,9:30 pm,bad,,,
            2026-11-20,x,x,9:30 pm,meh,,,

            """),
        Sample(
            .trackAndGraph,
            """
            FeatureName,Timestamp,Value,Label,Note
            Walking,2026-11-17T10:00:00Z,0:45:00,,
            Stress,2026-11-18T10:00:00Z,4,,
            Stress,2026-11-19T10:00:00Z,5,,

            """,
            """
            FeatureName,Timestamp,Value,Label,Note
            Walking,2026-11-17T10:00:00Z,0:50:00,,with the dog
            Stress,2026-11-18T10:00:00Z,4,,
            Stress,2026-11-20T10:00:00Z,5,,

            """),
        Sample(
            .loop, "Date,Walk,\n2026-11-19,YES_MANUAL,\n2026-11-18,NO,\n2026-11-17,NO,\n",
            "Date,Walk,Yoga,\n2026-11-20,NO,NO,\n2026-11-19,NO,YES_MANUAL,\n2026-11-17,NO,UNKNOWN,\n"),
        Sample(
            .migraineBuddy,
            """
            "#","Started","Lasted","Pain Level","Notes"
            "1","11/17/26 22:30","01h 00m","7","one"
            "2","11/18/26 22:30","01h 00m","5",""
            "3","11/19/26 22:30","01h 00m","5",""

            """,
            """
            "#","Started","Lasted","Pain Level","Symptoms","Notes"
            "1","11/17/26 22:30","02h 00m","8","Nausea","one"
            "2","11/18/26 22:30","01h 00m","5","",""
            "4","11/20/26 06:30","01h 00m","5","",""

            """),
        Sample(
            .painTracker,
            """
            Date,Time,Pain Level,Locations
            2026-11-17,08:00,6,Lower Back
            2026-11-18,08:00,5,
            2026-11-19,08:00,5,

            """,
            """
            Date,Time,Pain Level,Locations,Notes
            2026-11-17,08:00,7,Lower Back; Left Knee,cold
            2026-11-18,08:00,5,,
            2026-11-20,08:00,5,,

            """),
        Sample(
            .clusterHeadache,
            """
            start_time,end_time,intensity,medication,triggers,notes
            2026-11-17 08:00:00,,7,,,
            2026-11-18 08:00:00,,6,,,
            2026-11-19 08:00:00,,5,,,

            """,
            """
            start_time,end_time,intensity,medication,triggers,notes
            2026-11-17 08:00:00,2026-11-17 09:00:00,8,Oxygen,,
            2026-11-18 08:00:00,,6,,,
            2026-11-20 08:00:00,,5,,,

            """),
        Sample(
            .habitBull,
            """
            HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText
            Plank,,,2026-11-17,1,
            Plank,,,2026-11-18,0,
            Plank,,,2026-11-19,1,

            """,
            """
            HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText
            Plank,,,2026-11-17,0,tired
            Plank,,,2026-11-18,0,
            Plank,,,2026-11-20,1,

            """),
        Sample(
            .nomie,
            """
            epoch,start,end,offset,note,lat,lng,location,score
            1794909600000,2026-11-17T10:00:00.000Z,,0,#stress(4),,,,0
            1794996000000,2026-11-18T10:00:00.000Z,,0,#stress(3),,,,0
            1795082400000,2026-11-19T10:00:00.000Z,,0,#stress(3),,,,0

            """,
            """
            epoch,start,end,offset,note,lat,lng,location,score
            1794909600000,2026-11-17T10:00:00.000Z,,0,#stress(5) #massage long,,,,0
            1794996000000,2026-11-18T10:00:00.000Z,,0,#stress(3),,,,0
            1795168800000,2026-11-20T10:00:00.000Z,,0,#stress(3),,,,0

            """),
        Sample(
            .flaredown,
            """
            checkin_date,trackable_id,trackable_type,trackable_name,trackable_value
            2026-11-17,1,Condition,Back pain,3
            2026-11-18,1,Condition,Back pain,2
            2026-11-19,1,Condition,Back pain,2

            """,
            """
            checkin_date,trackable_id,trackable_type,trackable_name,trackable_value
            2026-11-17,1,Condition,Back pain,4
            2026-11-18,1,Condition,Back pain,2
            2026-11-20,1,Condition,Back pain,1

            """),
        Sample(
            .tapLog,
            """
            "Milliseconds","timestamp","_id","cat1","cat2","number","note"
            "1","2026-11-17T10:00:00+00:00","1","Pain","Knee pain","3",""
            "2","2026-11-18T10:00:00+00:00","2","Pain","Knee pain","4",""
            "3","2026-11-19T10:00:00+00:00","3","Pain","Knee pain","4",""

            """,
            """
            "Milliseconds","timestamp","_id","cat1","cat2","number","note"
            "1","2026-11-17T10:00:00+00:00","1","Pain","Knee pain","5","stairs"
            "2","2026-11-18T10:00:00+00:00","2","Pain","Knee pain","4",""
            "4","2026-11-20T10:00:00+00:00","4","Pain","Knee pain","4",""

            """),
        Sample(
            .fitbit, "Activities\nDate,Steps\n2026-11-17,100\n2026-11-18,200\n2026-11-19,300\n",
            "Activities\nDate,Steps\n2026-11-17,150\n2026-11-18,200\n2026-11-20,400\n"),
    ]

    private static let documents = [
        Sample(.appleHealth, health("Mild", "2026-11-19"), health("Severe", "2026-11-20")),
        Sample(
            .jrnl, "[2026-11-17 08:00] One\n[2026-11-18 08:00] Two\n[2026-11-19 08:00] Three\n",
            "[2026-11-17 08:00] One\nand a half\n[2026-11-18 08:00] Two\n[2026-11-20 08:00] Four\n"),
        Sample(.activityWatch, watch(3600, "2026-11-19"), watch(5400, "2026-11-20")),
        Sample(.timewarrior, intervals("090000", "20261119"), intervals("100000", "20261120")),
        Sample(
            .garmin,
            "[\(steps("2026-11-17", 1)), \(steps("2026-11-18", 2)), \(steps("2026-11-19", 3))]",
            "[\(steps("2026-11-17", 9)), \(steps("2026-11-18", 2)), \(steps("2026-11-20", 3))]"),
        Sample(.dayOne, dayOne("One", "2026-11-19"), dayOne("One and a half", "2026-11-20")),
        Sample(
            .org, "* 2026-11-17\nOne\n* 2026-11-18\nTwo\n* 2026-11-19\nThree\n",
            "* 2026-11-17\n:PROPERTIES:\n:STRESS: 4\n:END:\nOne and a half\n* 2026-11-18\nTwo\n* 2026-11-20\nFour\n"),
        Sample(
            .markdown, "# 2026-11-17\nOne\n# 2026-11-18\nTwo\n# 2026-11-19\nThree\n",
            "# 2026-11-17\nOne and a half\nstress:: 4\n# 2026-11-18\nTwo\n# 2026-11-20\nFour\n"),
        Sample(.iCalendar, calendar("New chair", "19"), calendar("Old chair", "20")),
    ]

    private static func health(_ severity: String, _ last: String) -> String {
        let records = [("2026-11-17", severity), ("2026-11-18", "Mild"), (last, "Moderate")].map { day, severity in
            "<Record type=\"HKCategoryTypeIdentifierHeadache\" startDate=\"\(day) 08:00:00 +0000\" "
                + "endDate=\"\(day) 09:00:00 +0000\" value=\"HKCategoryValueSeverity\(severity)\"/>"
        }
        return
            "<?xml version=\"1.0\"?>\n<HealthData locale=\"en_GB\">\n\(records.joined(separator: "\n"))\n</HealthData>\n"
    }

    private static func watch(_ seconds: Int, _ last: String) -> String {
        let events = [("2026-11-17", seconds), ("2026-11-18", 600), (last, 600)].map { day, seconds in
            "{\"timestamp\": \"\(day)T08:00:00+00:00\", \"duration\": \(seconds), \"data\": {\"status\": \"not-afk\"}}"
        }
        return "{\"buckets\": {\"a\": {\"type\": \"afkstatus\", \"events\": [\(events.joined(separator: ", "))]}}}"
    }

    private static func intervals(_ end: String, _ last: String) -> String {
        let intervals = [("20261117", end), ("20261118", "090000"), (last, "090000")].map { day, end in
            "{\"id\": 1, \"start\": \"\(day)T080000Z\", \"end\": \"\(day)T\(end)Z\", \"tags\": [\"sitting\"]}"
        }
        return "[\(intervals.joined(separator: ", "))]"
    }

    private static func steps(_ day: String, _ count: Int) -> String {
        "{\"calendarDate\": \"\(day)\", \"totalSteps\": \(count)}"
    }

    private static func dayOne(_ text: String, _ last: String) -> String {
        let entries = [("a", "2026-11-17", text), ("b", "2026-11-18", "Two"), (last, last, "Three")].map {
            id, day, text in
            "{\"uuid\": \"\(id)\", \"creationDate\": \"\(day)T08:00:00Z\", \"text\": \"\(text)\"}"
        }
        return "{\"metadata\": {}, \"entries\": [\(entries.joined(separator: ", "))]}"
    }

    private static func calendar(_ summary: String, _ last: String) -> String {
        let events = [("17", summary), ("18", "Move"), (last, "Physio starts")].map { day, summary in
            "BEGIN:VEVENT\nUID:\(day)\nDTSTART:202611\(day)T080000Z\nSUMMARY:\(summary)\nEND:VEVENT\n"
        }
        return "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
    }

    private static func databases() throws -> [Sample] {
        func pain(_ level: Int, _ last: String) throws -> [UInt8] {
            try ImportSample.database(
                JournalImportTests.painTables + """
                    INSERT INTO paindescriptions VALUES (1, \(level), '23', NULL, NULL), (2, 4, NULL, NULL, NULL);
                    INSERT INTO diaryentries VALUES (1, '2026-11-17', 1, NULL, NULL), (2, '2026-11-18', 2, NULL, NULL),
                    (3, '\(last)', 2, NULL, NULL);
                    """)
        }
        func steps(_ count: Int, _ last: Int) throws -> [UInt8] {
            try ImportSample.database(
                MeasuredImportTests.healthTables + """
                    INSERT INTO steps_record_table VALUES (1, 0, 1794909600000, 0, \(count), 1),
                    (2, 0, 1794996000000, 0, 300, 1), (3, 0, \(last), 0, 300, 1);
                    """)
        }
        return [
            Sample(.secuso, try pain(5, "2026-11-19"), try pain(6, "2026-11-20")),
            Sample(.healthConnect, try steps(100, 1_795_082_400_000), try steps(200, 1_795_168_800_000)),
        ]
    }
}
