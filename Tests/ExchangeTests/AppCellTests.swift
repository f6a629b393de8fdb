import Testing

@testable import Exchange

@Suite("Cells of apps are understood or reported")
struct AppCellTests {
    private static let painTracker = """
        Date,Time,Pain Level,Symptoms,Sleep Quality,Notes
        2026-11-02,08:00,8/10,stiff,70 %,bad night
        2026-11-03,08:00,severe,,n/a,words
        2026-11-04,08:00,11,,,words
        """
    private static let cluster = """
        start_time,end_time,intensity,medication,triggers,notes
        2026-11-03 08:00:00,,severe,,,woke me
        """
    private static let bearable = """
        date,date formatted,weekday,time of day,category,rating/amount,detail,notes
        "x","2026-11-04","Wed","evening","Symptom","bad","Back pain","my note"
        "x","2026-11-05","Thu","all day","Symptom","Mild","Back pain","my note"
        "x","2026-11-06","Fri","am","Sleep","well","","my note"
        "x","2026-11-07","Sat","am","Energy","low","","my note"
        "x","2026-11-08","Sun","am","Symptom","3","","my note"
        """
    private static let tapLog = """
        "Milliseconds","timestamp","cat1","number","note"
        "1","2026-11-05T20:00:00.000+01:00","back pain","7/10",""
        "1","2026-11-06T20:00:00.000+01:00","back pain","bad","words"
        "1","2026-11-07T20:00:00.000+01:00","steps","12,345","words"
        "1","2026-11-08T20:00:00.000+01:00","Sneeze","",""
        """
    private static let habitBull = """
        HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText
        Yoga,,,2026-11-05,yes,
        Yoga,,,2026-11-06,no,
        Yoga,,,2026-11-07,later,words
        """
    private static let migraineBuddy = """
        "#","Started","Lasted","Pain Level"
        "1","11/05/26 08:00","01h","Severe"
        """
    private static let loop = """
        Date,Pages,Yoga,
        2026-11-06,0,0,
        2026-11-05,30000,2,
        2026-11-04,3,often,
        """

    @Test(
        "whole",
        arguments: [
            (
                ImportFormat.painTracker, painTracker,
                """
                3 rows read: 3 added, 0 already there, 0 left out
                  added without a part 1: pain: “severe” is not a number from 0 to 10 (row 3)
                  added without a part 1: sleep quality: “n/a” was taken for not logged (row 3)
                  added without a part 1: pain: “11” is not a whole number from 0 to 10 (row 4)
                When: 2026-11-02 08:00 +0100; Pain: 8; Sleep_quality: 7; Note: bad night / Symptoms: stiff
                When: 2026-11-03 08:00 +0100; Note: words
                When: 2026-11-04 08:00 +0100; Note: words
                """
            ),
            (
                .clusterHeadache, cluster,
                """
                1 row read: 1 added, 0 already there, 0 left out
                  added without a part 1: headache: “severe” is not a number from 0 to 10 (row 2)
                When: 2026-11-03 08:00 +0100; Note: woke me
                """
            ),
            (
                .bearable, bearable,
                """
                5 rows read: 5 added, 0 already there, 0 left out
                  added without a part 1: Back pain: “bad” is not a number from 0 to 4 (row 2)
                  added without a part 1: the time “evening” is not understood; 12:00 was taken (row 2)
                  added without a part 1: hours slept: “well” is not a length of time (row 4)
                  added without a part 1: symptom: “3” is not one with a name (row 6)
                When: 2026-11-04 12:00 +0100; Note: my note
                When: 2026-11-05 12:00 +0100; Pain: 3; Site: low back; Note: my note
                When: 2026-11-06 08:00 +0100; Note: my note
                When: 2026-11-07 08:00 +0100; Habit: energy, 3; Note: my note
                When: 2026-11-08 08:00 +0100; Note: my note
                """
            ),
            (
                .tapLog, tapLog,
                """
                4 rows read: 4 added, 0 already there, 0 left out
                  added without a part 1: back pain: “bad” is not a number (row 3)
                  added without a part 1: steps: “12,345” is not a number (row 4)
                When: 2026-11-05 20:00 +0100; Pain: 7; Site: low back
                When: 2026-11-06 20:00 +0100; Note: words
                When: 2026-11-07 20:00 +0100; Note: words
                When: 2026-11-08 20:00 +0100; Habit: Sneeze, yes
                """
            ),
            (
                .habitBull, habitBull,
                """
                3 rows read: 3 added, 0 already there, 0 left out
                  added without a part 1: Yoga: “later” is not a number, yes or no (row 4)
                When: 2026-11-05 12:00 +0100; Habit: Yoga, yes
                When: 2026-11-06 12:00 +0100; Habit: Yoga, no
                When: 2026-11-07 12:00 +0100; Note: words
                """
            ),
            (
                .migraineBuddy, migraineBuddy,
                """
                1 row read: 1 added, 0 already there, 0 left out
                  added without a part 1: headache: “Severe” is not a number from 0 to 10 (row 2)
                When: 2026-11-05 08:00 +0100; Note: Lasted: 01h
                """
            ),
        ])
    func whole(format: ImportFormat, text: String, report: String) throws {
        #expect(try ImportSample.report(text, format) == report)
    }

    @Test("a column of Loop has one meaning, whatever its newest value is")
    func loop() throws {
        let outcome = try ImportFormat.loop.read(Array(Self.loop.utf8), context: ImportSample.context())
        #expect(
            (outcome.account + ImportSample.lines(of: outcome.entries)).joined(separator: "\n") == """
                3 rows read: 2 added, 0 already there, 1 left out
                  1 mark “skipped” counts as not logged.
                  left out 1: Yoga: “often” is not a check mark or a number (row 4)
                  added without a part 2: Pages: a number without a known unit; describe “Pages” in your habits.rec, or map it with --map (rows 2, 3)
                When: 2026-11-06 12:00 +0100; Habit: Yoga, no
                When: 2026-11-05 12:00 +0100; Habit: Yoga, yes
                """)
    }

    @Test("the order of dates that the user chose counts for every app")
    func order() throws {
        var context = try ImportSample.context()
        context.dates = .dayFirst
        let text = Self.migraineBuddy.replacing("11/05/26", with: "05/11/26").replacing("Severe", with: "7")
        let outcome = try ImportFormat.migraineBuddy.read(Array(text.utf8), context: context)
        #expect(
            ImportSample.lines(of: outcome.entries) == [
                "When: 2026-11-05 08:00 +0100; Pain: 7; Site: head; Note: Lasted: 01h"
            ])
    }
}
