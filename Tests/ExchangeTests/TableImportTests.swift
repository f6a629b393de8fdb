import Diary
import Testing

@testable import Exchange

@Suite("Tables whose columns say what they are")
struct TableImportTests {
    private func read(_ text: String, dates: DatePartOrder? = nil, now: String? = nil) throws -> ImportOutcome {
        let outcome = try ImportFormat.csv.read(
            Array(text.utf8),
            context: ImportContext(zone: .utc, now: try now.map { try Moment(parsing: $0) }, dates: dates))
        #expect(outcome.isComplete)
        return outcome
    }

    private func lines(_ outcome: ImportOutcome) -> [[String]] {
        outcome.entries.map {
            $0.fields.filter { !["Id", "Imported"].contains($0.name) }.map { "\($0.name): \($0.value)" }
        }
    }

    @Test("units and scales in the header are respected; columns with unknown ones are left out")
    func units() throws {
        let outcome = try read(
            "date,Pain (0-100),Driving (min),Longest sit (min),Walking (km),Sitting (h)\n2026-11-01,45,20,15,3,\"7,5\"\n"
        )
        #expect(
            lines(outcome) == [
                [
                    "When: 2026-11-01 12:00 +0000", "Pain: 5", "Habit: driving, 0.333 h", "Habit: longest sit, 0.25 h",
                    "Habit: sitting, 7.5 h",
                ]
            ])
        #expect(
            outcome.account == [
                "1 row read: 1 added, 0 already there, 0 left out",
                "  added without a part 1: column “Walking (km)”: “km” isn't a unit or scale that Twinge knows; map it with --map (row 1)",
            ])
    }

    @Test(
        "tables are read as spreadsheets and people leave them",
        arguments: [
            ("sep=;\ndate;pain\n2026-11-17;4\n", ["Pain: 4"], []),
            ("date|pain|note\n2026-11-17|4|cold, wet\n", ["Pain: 4", "Note: cold, wet"], []),
            (
                "My pain diary,,\n,,\ndate,pain,note\n2026-11-17,4,x\n", ["Pain: 4", "Note: x"],
                ["  What is above the names of the columns, in row 3, was skipped."]
            ),
            ("Jour;Heure;pain\n17 novembre 2026;20h10;6\n", ["Pain: 6"], []),
            ("date,pain,longest sit (hh:mm)\n2026-11-17,4 of 10,1:30\n", ["Pain: 4", "Habit: longest sit, 1.5 h"], []),
            (
                "date,pain,pain,pain level\n2026-11-17,4,5,6\n", ["Pain: 4"],
                [
                    "  added without a part 1: column “pain” is there twice; the first one is taken (row 1)",
                    "  added without a part 1: column “pain level” says the same as one before it, which is taken (row 1)",
                ]
            ),
        ])
    func shapes(text: String, fields: [String], remarks: [String]) throws {
        #expect(ImportFormat(detecting: Array(text.utf8)) == .csv)
        let outcome = try read(text)
        #expect(lines(outcome).map { Array($0.dropFirst()) } == [fields])
        #expect(outcome.account.dropFirst() == remarks[...])
    }

    @Test("numbers of days say how they were read, and how else they could be, if that is not in the future")
    func serials() throws {
        let read = "Numbers in place of dates were read as the days of a spreadsheet"
        func remark(_ days: [Int], _ serials: SerialDateSystem = .since1900) throws -> (String, String) {
            var context = ImportContext(zone: .utc, now: try Moment(parsing: "2026-11-20 21:00 +0000"))
            context.serials = serials
            let table = "date,pain\n" + days.map { "\($0),4\n" }.joined()
            let outcome = try ImportFormat.csv.read(Array(table.utf8), context: context)
            return (lines(outcome).first?.first ?? "", outcome.account.dropFirst().joined().trimmed)
        }
        #expect(
            try remark([44883, 44884]) == (
                "When: 2022-11-18 12:00 +0000",
                "\(read): “44883” is 18 November 2022; if it should be 19 November 2026, as in Excel's 1904 system, add --dates 1904."
            ))
        #expect(
            try remark([44883, 44885]) == ("When: 2022-11-18 12:00 +0000", "\(read): “44883” is 18 November 2022."))
        #expect(
            try remark([44883, 44884], .since1904) == (
                "When: 2026-11-19 12:00 +0000", "\(read) that begins with 1904: “44883” is 19 November 2026."
            ))
    }

    @Test("a scale beyond ten is asked about; a typo only loses its cell")
    func scales() throws {
        let hundred = try read("date,pain,stress\n2026-11-01,45,3\n2026-11-02,9,4\n2026-11-03,70,\n")
        #expect(lines(hundred).map { $0.dropFirst() } == [["Stress: 3"], ["Stress: 4"]])
        #expect(
            hundred.account.last
                == "  added without a part 1: column “pain” goes up to 70: say its scale in the name, such as “pain (0-100)”, or with --map (row 1)"
        )
        let slip = try read("date,pain,stress\n2026-11-01,4,3\n2026-11-02,55,4\n2026-11-03,5,\n")
        #expect(lines(slip).map { $0.dropFirst() } == [["Pain: 4", "Stress: 3"], ["Stress: 4"], ["Pain: 5"]])
    }

    @Test("a bad cell is left out on its own, and the report says so")
    func cells() throws {
        let outcome = try read(
            """
            date,pain,sitting,walking,note
            2026-11-01,5,n/a,7:30,woke at four
            2026-11-02,7/10,7.5 Std,a bit,
            2026-11-03,40 %,-2,"1,440",
            2026-11-04,none,,,
            """)
        #expect(
            lines(outcome).map { $0.dropFirst() } == [
                ["Pain: 5", "Activity: walking, 450 min", "Note: woke at four"], ["Pain: 7", "Habit: sitting, 7.5 h"],
                ["Pain: 4"],
            ])
        #expect(
            outcome.account == [
                "4 rows read: 3 added, 0 already there, 1 left out",
                "  left out 1: pain: “none” is not a number from 0 to 10 (row 5)",
                "  added without a part 1: sitting: “n/a” was taken for not logged (row 2)",
                "  added without a part 1: walking: “a bit” is not minutes of the day, such as 20min (row 3)",
                "  added without a part 1: sitting: “-2” is not a length of time, 0 or more (row 4)",
                "  added without a part 1: walking: “1,440” is not a number with one meaning: 1440 or 1.440 (row 4)",
            ])
    }

    @Test("a number that may have thousands or decimals is left out in every unit, except of hours")
    func twoReadings() throws {
        let outcome = try read(
            """
            date,Driving (min),sitting,walking
            2026-11-01,"1,020",7.125,1.020 min
            2026-11-02,"1,020.5","7,125 h","12,345 s"
            2026-11-03,0.125,7:30,1 h 2.5 min
            """)
        #expect(
            lines(outcome).map { $0.dropFirst().joined(separator: "; ") } == [
                "Habit: sitting, 7.125 h", "Habit: driving, 17.008 h; Habit: sitting, 7.125 h",
                "Habit: driving, 0.002 h; Habit: sitting, 7.5 h; Activity: walking, 63 min",
            ])
        #expect(
            outcome.account == [
                "3 rows read: 3 added, 0 already there, 0 left out",
                "  added without a part 1: Driving (min): “1,020 min” is not a number with one meaning: 1020 or 1.020 (row 2)",
                "  added without a part 1: walking: “1.020 min” is not a number with one meaning: 1020 or 1.020 (row 2)",
                "  added without a part 1: walking: “12,345 s” is not a number with one meaning: 12345 or 12.345 (row 3)",
            ])
    }

    @Test("unknown times, future times and impossible years are reported")
    func times() throws {
        let outcome = try read(
            """
            date,time,pain
            2026-11-19,half nine,4
            2026-11-20,23:30,5
            1826-11-19,08:00,6
            2029-11-19,08:00,6
            """, now: "2026-11-20 21:00 +0000")
        #expect(lines(outcome).map { $0[0] } == ["When: 2026-11-19 12:00 +0000", "When: 2026-11-20 23:30 +0000"])
        #expect(
            outcome.account == [
                "4 rows read: 2 added, 0 already there, 2 left out",
                "  left out 1: the year 1826 cannot be right (row 4)",
                "  left out 1: the year 2029 cannot be right (row 5)",
                "  added without a part 1: the time “half nine” is not understood; 12:00 was taken (row 2)",
                "  added without a part 1: 2026-11-20 23:30 is still to come (row 3)",
            ])
    }

    @Test("two-digit years and the order of the day come from the whole column or from the user")
    func shortDates() throws {
        let outcome = try read("date;pain\n17.11.26;4\n18.11.26;5\n")
        #expect(lines(outcome).map { $0[0] } == ["When: 2026-11-17 12:00 +0000", "When: 2026-11-18 12:00 +0000"])
        #expect(throws: ImportError.self) { try read("date,pain\n05/03/26,4\n") }
        #expect(lines(try read("date,pain\n05/03/26,4\n", dates: .monthFirst))[0][0] == "When: 2026-05-03 12:00 +0000")
    }

    @Test("a column may have any name, even that of a placeholder")
    func names() throws {
        let mapping =
            "%rec: Import\n\nTitle: t\nWhen: {d}\nName: {n}\nValue: {value}\n\n%rec: Map\n\nSource: a\nPain: {value}\n"
        let outcome = try ImportFormat.csv.read(
            Array("d,n,value\n2026-11-01,a,4\n".utf8), mapping: .init(file: "m", bytes: Array(mapping.utf8)),
            context: ImportContext(zone: .utc))
        #expect(lines(outcome) == [["When: 2026-11-01 12:00 +0000", "Pain: 4"]])
    }
}
