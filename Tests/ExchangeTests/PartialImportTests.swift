import Catalog
import Diary
import Testing

@testable import Exchange

/// Exports that cover only some days, and cells that can't be read this time: nothing that a file doesn't speak of is taken for deleted.
@Suite("A later file that covers less")
struct PartialImportTests {
    private func table(_ days: ClosedRange<Int>, without left: Set<Int> = []) -> String {
        let rows = days.filter { !left.contains($0) }.map { "2026-10-\($0 < 10 ? "0" : "")\($0),\($0 % 10)\n" }
        return "date,pain\n" + rows.joined()
    }

    @Test("an export of the last weeks leaves the days before it, however many it has in common with the earlier one")
    func rolling() throws {
        var diary = TestDiary()
        _ = try diary.read(table(1...20))
        let outcome = try diary.read(table(6...25))
        #expect(
            outcome.account == [
                "20 rows read: 5 added, 15 already there, 0 left out",
                "  5 entries of earlier imports are before or after what this file covers; they stay.",
            ])
        #expect(diary.entries.count == 25)
        // An older file, imported once more.
        #expect(try diary.read(table(3...20)).removed.isEmpty)
        #expect(diary.entries.count == 25)
    }

    @Test("what is missing between the first row and the last one is removed, or stays if the user wants that")
    func within() throws {
        var diary = TestDiary()
        _ = try diary.read(table(1...20))
        var outcome = try diary.read(table(6...25, without: [9, 12]))
        #expect(outcome.removed.map(\.when.date.description) == ["2026-10-09", "2026-10-12"])
        #expect(
            outcome.removal
                == "The file no longer has 2 entries from 2026-10-09 to 2026-10-12 that an earlier import added.")
        outcome.keepMissing()
        #expect(outcome.removed.isEmpty && outcome.removal == nil && outcome.items.allSatisfy { $0.fate != .removed })
        #expect(outcome.account.contains("  2 entries that the file no longer has stay in the diary."))
    }

    @Test("several rows of the minute in which a file begins or ends are none of them taken for deleted")
    func sameMinute() throws {
        var diary = TestDiary()
        let rows = ["18,1", "18,2", "19,3", "20,4", "20,5"].map { "2026-11-\($0)\n" }
        _ = try diary.read("date,pain\n" + rows.joined())
        let outcome = try diary.read("date,pain\n" + rows[1...3].joined())
        #expect(outcome.removed.isEmpty && diary.entries.count == 5)
    }

    @Test("two files with one mapping don't delete each other's rows")
    func oneMapping() throws {
        func read(_ rows: [String], _ file: String, _ diary: inout TestDiary) throws -> ImportOutcome {
            let mapping =
                "%rec: Import\n\nTitle: t\nWhen: {d}\nName: {n}\nValue: {v}\n\n%rec: Map\n\nSource: *\nPain: {value}\n"
            var context = ImportContext(
                existing: Array(diary.entries.values), history: ImportHistory(diary.records), zone: .utc)
            context.fileName = file
            let outcome = try ImportFormat.csv.read(
                Array(("d,n,v\n" + rows.joined(separator: "\n")).utf8),
                mapping: CatalogSource(file: "m", bytes: Array(mapping.utf8)), context: context)
            diary.apply(outcome.diaryChanges)
            diary.records.append(
                ImportRecord(outcome, format: .csv, file: file, when: try Moment(parsing: "2026-11-20 21:00 +0000")))
            return outcome
        }
        var diary = TestDiary()
        let first = (1...9).map { "2026-11-0\($0),ache,\($0)" }
        let second = (0...23).map { "2026-11-0\($0 / 3 + 1) \($0 % 3 + 14):00,ache,\($0 % 9)" }
        for _ in 1...2 {
            _ = try read(first, "person-1.csv", &diary)
            #expect(try read(second, "person-2.csv", &diary).removed.isEmpty)
        }
        #expect(diary.entries.count == 33)
        #expect(try read(first.filter { !$0.contains("05,") }, "person-1.csv", &diary).removed.count == 1)
    }

    @Test("a row that can't be read this time isn't gone, and a cell that can't be read isn't empty")
    func unread() throws {
        var diary = TestDiary()
        _ = try diary.read("date,pain,stress\n2026-11-17,5,2\n2026-11-18,4,\n2026-11-19,3,6\n")
        let before = diary.lines
        let outcome = try diary.read("date,pain,stress\n2026-11-17,five,2\n2026-11-18,abc,\n2026-11-19,3,6\n")
        #expect(outcome.removed.isEmpty && outcome.changes.isEmpty)
        #expect(diary.lines == before)
        #expect(
            outcome.account == [
                "3 rows read: 0 added, 2 already there, 1 left out",
                "  left out 1: pain: “abc” is not a number from 0 to 10 (row 3)",
                "  added without a part 1: pain: “five” is not a number from 0 to 10 (row 2)",
            ])
        // Not logged is something that a cell can say.
        _ = try diary.read("date,pain,stress\n2026-11-17,n/a,2\n2026-11-18,4,\n2026-11-19,3,6\n")
        #expect(diary.plainLines[0] == "2026-11-17; Stress: 2")
        _ = try diary.read("date,pain,stress\n2026-11-17,n/a,2\n2026-11-18,,\n2026-11-19,3,6\n")
        #expect(diary.plainLines == ["2026-11-17; Stress: 2", "2026-11-19; Pain: 3; Stress: 6"])
    }

    @Test("the same holds for a point of an app")
    func unreadPoint() throws {
        let header = "FeatureName,Timestamp,Value,Label,Note\n"
        var diary = TestDiary()
        let rows = (17...19).map { "Stress,2026-11-\($0)T10:00:00Z,4,,\n" }
        _ = try diary.read(header + rows.joined(), .trackAndGraph)
        let outcome = try diary.read(
            header + rows[0] + "Stress,2026-11-18T10:00:00Z,?4?,,\n" + rows[2], .trackAndGraph)
        #expect(outcome.removed.isEmpty && diary.entries.count == 3)
        let overfull = try diary.read(
            header + rows[0] + "Stress,2026-11-18T10:00:00Z,4,,a,b\n" + rows[2], .trackAndGraph)
        #expect(overfull.removed.isEmpty && diary.entries.count == 3)
        let emptied = try diary.read(header + rows[0] + "Stress,2026-11-18T10:00:00Z,,,\n" + rows[2], .trackAndGraph)
        #expect(emptied.removed.count == 1)
    }

    @Test("a later export without high moods keeps the scale of Bearable's moods, and says which it is")
    func moodScale() throws {
        func export(_ moods: [(day: Int, mood: Int)]) -> String {
            "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n"
                + moods.map { "x,2026-11-\($0.day),x,pm,Mood,\($0.mood),,\n" }.joined()
        }
        var diary = TestDiary()
        let low = try diary.read(export([(16, 4)]), .bearable)
        #expect(
            low.remarks == [
                "Moods were taken to be from 1 to 5, since none is above 5; newer versions of the app go up to 10."
            ])
        diary = TestDiary()
        let first = try diary.read(export([(17, 8), (18, 4), (19, 5)]), .bearable)
        #expect(first.remarks == ["Moods go up to 10."])
        let later = try diary.read(export([(18, 4), (19, 5)]), .bearable)
        #expect(later.changes.isEmpty && later.remarks[0] == "Moods go up to 10.")
    }

    @Test("what an earlier import of Bearable took for a yes becomes the note that it is now")
    func measuredSince() throws {
        func export(_ amount: String) -> String {
            "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n"
                + "x,2026-11-17,x,pm,Health measurements,\(amount),Blood pressure,\n"
        }
        var diary = TestDiary()
        _ = try diary.read(export(""), .bearable)
        #expect(diary.entries.values.map { $0.habits.map(\.name.text) } == [["Blood pressure"]])
        _ = try diary.read(export("120/80"), .bearable)
        #expect(diary.entries.values.map { $0.habits.map(\.name.text) } == [[]])
        #expect(diary.entries.values.map(\.note) == ["Blood pressure: 120/80"])
    }

    @Test("several amounts of a day are said not to add up")
    func severalAmounts() throws {
        let rows = ["10:00", "12:00", "14:00"].map { "2026-11-17T\($0):00Z,alcohol,,\n" }
        var diary = TestDiary()
        let outcome = try diary.read("timestamp,cat1,number,note\n" + rows.joined(), .tapLog)
        #expect(
            outcome.remarks == [
                "“alcohol” has several amounts on 1 day: the last one of a day counts, as its total so far."
            ])
    }

    @Test("an import in another time zone adds nothing twice, and what was deleted stays so")
    func otherZone() throws {
        var diary = TestDiary()
        let rows =
            "full_date,date,weekday,time,mood,activities,note_title,note\n"
            + (17...19).map { "2026-11-\($0),x,x,9:30 pm,good,massage,,\n" }.joined()
        _ = try diary.read(rows, .daylio)
        _ = try diary.read(table(1...20))
        for (id, entry) in diary.entries where "\(entry.when.date)" == "2026-11-19" { diary.entries[id] = nil }
        let before = diary.lines
        diary.zone = .fixed(-300)
        #expect(
            try diary.read(rows, .daylio).counts
                == "3 rows read: 0 added, 1 kept as you edited them, 2 already there, 0 left out")
        #expect(try diary.read(table(1...20)).counts == "20 rows read: 0 added, 20 already there, 0 left out")
        #expect(diary.lines == before)
    }

    @Test("an event that was moved to the next day is moved, in whichever zone")
    func movedEvent() throws {
        func calendar(_ time: String) -> String {
            let events = [("a", "20261116T080000Z"), ("b", time), ("c", "20261119T080000Z")].map { id, start in
                "BEGIN:VEVENT\nUID:\(id)\nDTSTART:\(start)\nSUMMARY:\(id) chair\nEND:VEVENT\n"
            }
            return "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
        }
        for zone in [Zone.utc, .fixed(-300)] {
            var diary = TestDiary()
            _ = try diary.read(calendar("20261117T200000Z"), .iCalendar)
            diary.zone = zone
            _ = try diary.read(calendar("20261118T090000Z"), .iCalendar)
            #expect(
                diary.plainLines == [
                    "2026-11-16; Event: a chair", "2026-11-18; Event: b chair", "2026-11-19; Event: c chair",
                ])
        }
    }

    @Test("a first day of which a file has only the end doesn't replace the whole day")
    func cutDay() throws {
        func export(_ intervals: [String]) -> String {
            let items = intervals.map { start in
                "{\"start\": \"202611\(start)00Z\", \"end\": \"202611\(start)30Z\", \"tags\": [\"sitting\"]}"
            }
            return "[\(items.joined(separator: ", "))]".replacing("00Z", with: "0000Z").replacing("30Z", with: "3000Z")
        }
        var diary = TestDiary()
        _ = try diary.read(export(["16T09", "16T11", "17T02"]), .timewarrior)
        #expect(diary.plainLines == ["2026-11-17; Habit: sitting, 1.5 h"])
        // From the 17th on: half an hour after midnight belongs to the day before.
        let outcome = try diary.read(export(["17T02", "17T09", "18T09"]), .timewarrior)
        #expect(
            diary.plainLines == [
                "2026-11-17; Habit: sitting, 1.5 h", "2026-11-17; Habit: sitting, 0.5 h",
                "2026-11-18; Habit: sitting, 0.5 h",
            ])
        #expect(
            outcome.remarks == [
                "2026-11-17: an earlier file had more of this day, of which this one may have only a part; that stays."
            ])
    }
}
