import Diary
import Testing

@testable import Exchange

@Suite("Importing a source again")
struct ImportAgainTests {
    private let first = "date,pain,walking,note\n2026-11-17,5,30,long drive\n2026-11-18,4,20,\n2026-11-19,3,,\n"
    /// A cell is changed, a column and a row are added, a row is deleted.
    private let second =
        "date,pain,walking,note,stress\n2026-11-17,6,30,long drive,4\n2026-11-18,4,20,,3\n2026-11-20,2,,,\n"

    @Test("a later export of a table gives the same diary as importing it alone would")
    func table() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        let afterFirst = diary.lines
        let outcome = try diary.read(second)
        #expect(
            outcome.account == [
                "3 rows read: 1 added, 2 changed, 1 removed, 0 already there, 0 left out",
                "  changed 2026-11-17 12:00: Pain “5” → “6”, Stress nothing → “4”",
                "  changed 2026-11-18 12:00: Stress nothing → “3”",
                "  removed 2026-11-19 12:00: the file does not have it any more",
            ])
        var other = TestDiary()
        _ = try other.read(second)
        #expect(diary.lines == other.lines)
        #expect(try diary.read(second).counts == "3 rows read: 0 added, 3 already there, 0 left out")
        diary.records.removeLast()
        let undo = diary.undoLast()
        #expect(undo.kept.isEmpty)
        #expect(diary.lines == afterFirst)
    }

    @Test("an emptied cell is restored by undo, and by a later export that has it again")
    func emptied() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        let before = diary.lines
        let emptied = first.replacing("2026-11-18,4,20,", with: "2026-11-18,,20,")
        _ = try diary.read(emptied)
        #expect(diary.plainLines[1] == "2026-11-18; Activity: walking, 20 min")
        #expect(diary.undoLast().kept.isEmpty)
        #expect(diary.lines == before)
        _ = try diary.read(emptied)
        #expect(try diary.read(first).kept.isEmpty)
        #expect(diary.lines == before)
    }

    @Test("what is measured on a day moves to its last moment, and back with undo")
    func lastMoment() throws {
        func export(_ records: [(time: String, steps: Int)]) -> String {
            let lines = records.map { time, steps in
                "<Record type=\"HKQuantityTypeIdentifierStepCount\" endDate=\"2026-11-19 \(time):00 +0000\" value=\"\(steps)\"/>"
            }
            return "<?xml version=\"1.0\"?>\n<HealthData locale=\"en_GB\">\(lines.joined())</HealthData>\n"
        }
        var diary = TestDiary()
        _ = try diary.read(export([("10:30", 500)]), .appleHealth)
        _ = try diary.read(export([("10:30", 500), ("12:30", 700)]), .appleHealth)
        #expect(diary.plainLines == ["2026-11-19; Habit: steps, 1200 times"])
        #expect(diary.entries.values.map(\.when.timeText) == ["12:30"])
        _ = diary.undoLast()
        #expect(diary.entries.values.map(\.when.timeText) == ["10:30"])
    }

    /// Returns a table with its dates written as a spreadsheet saves them.
    private func saved(_ table: String) -> String {
        table.replacing(/(\d{4})-(\d\d)-(\d\d)/) { "\($0.3).\($0.2).\($0.1)" }
    }

    @Test("dates written in another way are no other rows: what changed is changed, and nothing is added twice")
    func otherSpelling() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        let before = diary.lines
        #expect(try diary.read(saved(first)).account == ["3 rows read: 0 added, 3 already there, 0 left out"])
        #expect(diary.lines == before)
        #expect(
            try diary.read(saved(second)).account == [
                "3 rows read: 1 added, 2 changed, 1 removed, 0 already there, 0 left out",
                "  changed 2026-11-17 12:00: Pain “5” → “6”, Stress nothing → “4”",
                "  changed 2026-11-18 12:00: Stress nothing → “3”",
                "  removed 2026-11-19 12:00: the file does not have it any more",
            ])
        let back = try diary.read(second)
        #expect(back.entries.isEmpty && back.removed.isEmpty && diary.entries.count == 3)
    }

    @Test("what the user deleted or edited stays so when dates are written in another way")
    func otherSpellingOfEdited() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        diary.edit("2026-11-17") { $0.pain = PainScore(7) }
        for (id, entry) in diary.entries where "\(entry.when.date)" == "2026-11-19" { diary.entries[id] = nil }
        #expect(
            try diary.read(saved(first)).account == [
                "3 rows read: 0 added, 1 kept as you edited them, 2 already there, 0 left out",
                "  kept 1: you deleted 2026-11-19 12:00 (row 4)",
            ])
        #expect(diary.entries.count == 2)
    }

    @Test("of several rows of a day, written in another way and another order, only the changed one is changed")
    func otherSpellingOfSeveral() throws {
        var diary = TestDiary()
        _ = try diary.read("date,pain,note\n2026-11-17,5,morning\n2026-11-17,3,noon\n2026-11-17,,evening\n")
        let outcome = try diary.read("date,pain,note\n17.11.2026,,evening\n17.11.2026,2,noon\n17.11.2026,5,morning\n")
        #expect(
            outcome.account == [
                "3 rows read: 0 added, 1 changed, 2 already there, 0 left out",
                "  changed 2026-11-17 12:00: Pain “3” → “2”",
            ])
    }

    @Test("the same holds for the exports of apps, and for imports of which there is no record")
    func otherSpellingOfApps() throws {
        let export = """
            HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText
            Yoga,,,2026-11-17,1,
            Walking,,,2026-11-17,1,slow
            Yoga,,,2026-11-18,0,

            """
        var diary = TestDiary()
        _ = try diary.read(export, .habitBull)
        #expect(try diary.read(saved(export), .habitBull).counts == "3 rows read: 0 added, 3 already there, 0 left out")
        diary.records = []
        #expect(try diary.read(saved(export), .habitBull).counts == "3 rows read: 0 added, 3 already there, 0 left out")
        #expect(try diary.read(export, .habitBull).counts == "3 rows read: 0 added, 3 already there, 0 left out")
    }

    @Test("a note of another source at the same minute stays its own")
    func otherSource() throws {
        var diary = TestDiary()
        _ = try diary.read("date,time,pain,note\n2026-11-17,08:10,,stiff\n")
        #expect(
            try diary.read("[2026-11-17 08:10] stiff\n", .jrnl).counts
                == "1 entry read: 1 added, 0 already there, 0 left out")
    }

    @Test("a record that was cut short isn't taken for a whole one")
    func cutShort() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        _ = try diary.read(second)
        for record in diary.records {
            let fields = record.fields
            for count in 0..<fields.count {
                #expect(throws: ParseError.self) { try ImportRecord(fields: Array(fields.prefix(count))) }
            }
        }
    }

    @Test("undo removes a first import completely, and it can be repeated")
    func undo() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        _ = diary.undoLast()
        #expect(diary.lines.isEmpty)
        #expect(try diary.read(first).counts == "3 rows read: 3 added, 0 already there, 0 left out")
    }

    @Test("what the user has edited, added or deleted since is never overwritten, and is reported")
    func edited() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        diary.edit("2026-11-17") { entry in
            entry.pain = PainScore(7)
            entry.feels = ["ache"]
        }
        diary.edit("2026-11-18") { $0.note = "my own words" }
        for (id, entry) in diary.entries where "\(entry.when.date)" == "2026-11-19" { diary.entries[id] = nil }
        let outcome = try diary.read(
            "date,pain,walking,note\n2026-11-17,6,35,long drive\n2026-11-18,2,20,theirs\n2026-11-19,3,,\n")
        #expect(
            diary.plainLines == [
                "2026-11-17; Pain: 7; Feel: ache; Activity: walking, 35 min; Note: long drive",
                "2026-11-18; Pain: 2; Activity: walking, 20 min; Note: my own words",
            ])
        #expect(
            outcome.kept.map { "\($0.number) \($0.reason)" } == [
                "2 Pain: yours is “7”, the file says “6”", "3 Note: yours is “my own words”, the file says “theirs”",
                "4 you deleted 2026-11-19 12:00",
            ])
        let undo = diary.undoLast()
        #expect(undo.kept.isEmpty)
        #expect(diary.plainLines[0] == "2026-11-17; Pain: 7; Feel: ache; Activity: walking, 30 min; Note: long drive")
    }

    @Test("a file with other columns, or with few of the earlier rows, removes nothing")
    func partial() throws {
        var diary = TestDiary()
        _ = try diary.read(first)
        _ = try diary.read("date,stress\n2026-11-17,4\n2026-11-18,3\n")
        #expect(diary.plainLines[0] == "2026-11-17; Pain: 5; Stress: 4; Activity: walking, 30 min; Note: long drive")
        #expect(diary.lines.count == 3)
        let outcome = try diary.read("date,pain,walking,note,stress\n2026-11-19,3,,,\n")
        #expect(diary.lines.count == 3)
        #expect(
            outcome.remarks == [
                "2 entries of earlier imports are before or after what this file covers; they stay."
            ])
        let others = try diary.read("date,pain,walking,note,stress\n2026-11-16,3,,,\n2026-11-21,3,,,\n")
        #expect(diary.lines.count == 5)
        #expect(
            others.remarks == [
                "3 entries of earlier imports are not in this file, which has few of the others; they stay."
            ])
    }

    @Test("Loop: a later export adds new marks, corrected ones and new habits")
    func loop() throws {
        var diary = TestDiary()
        _ = try diary.read("Date,Stretch,Walk,\n2026-11-19,YES_MANUAL,NO,\n2026-11-20,UNKNOWN,YES_MANUAL,\n", .loop)
        _ = try diary.read(
            "Date,Stretch,Walk,Swim,\n2026-11-19,YES_MANUAL,YES_MANUAL,YES_MANUAL,\n2026-11-20,YES_MANUAL,UNKNOWN,NO,\n",
            .loop)
        #expect(
            diary.plainLines == [
                "2026-11-19; Habit: Stretch, yes; Habit: Walk, yes; Habit: Swim, yes",
                "2026-11-20; Habit: Stretch, yes; Habit: Swim, no",
            ])
    }

    @Test("Track & Graph: a note added to a point changes its entry")
    func trackAndGraph() throws {
        let header = "FeatureName,Timestamp,Value,Note\n"
        var diary = TestDiary()
        _ = try diary.read(header + "Walking,2026-11-19T10:00:00Z,0:45:00,\n", .trackAndGraph)
        let outcome = try diary.read(header + "Walking,2026-11-19T10:00:00Z,0:45:00,with the dog\n", .trackAndGraph)
        #expect(diary.plainLines == ["2026-11-19; Activity: walking, 45 min; Note: with the dog"])
        #expect(outcome.counts == "1 row read: 0 added, 1 changed, 0 already there, 0 left out")
    }

    @Test("of entries in Twinge's own JSON the one edited later counts")
    func ownJSON() throws {
        var diary = TestDiary()
        let id = EntryID("20261120T0710Z-k3f9x2")
        var entry = Entry(id: id, when: try Moment(parsing: "2026-11-20 08:10 +0000"))
        entry.pain = PainScore(4)
        diary.entries[id] = entry
        var newer = entry
        newer.pain = PainScore(9)
        let unedited = try diary.read(EntriesJSON.text(of: [newer]), .twingeJSON)
        #expect(diary.entries[id]?.pain?.value == 4)
        #expect(
            unedited.kept.map(\.reason) == [
                "20261120T0710Z-k3f9x2 differs from the entry of your diary, which was edited later or at the same time"
            ])
        var other = Entry(id: EntryID("20261119T0710Z-aaaaaa"), when: try Moment(parsing: "2026-11-19 08:10 +0000"))
        other.pain = PainScore(2)
        _ = try diary.read(EntriesJSON.text(of: [other]), .twingeJSON)
        #expect(try diary.read(EntriesJSON.text(of: [entry]), .twingeJSON).remarks.isEmpty)
        newer.edited = try Moment(parsing: "2026-11-20 09:00 +0000")
        #expect(try diary.read(EntriesJSON.text(of: [newer]), .twingeJSON).changes.count == 1)
        #expect(diary.entries[id]?.pain?.value == 9)
    }

    @Test("a print distinguishes fields, names and values")
    func prints() throws {
        var entry = Entry(id: EntryID("a"), when: try Moment(parsing: "2026-11-20 08:10 +0000"))
        entry.pain = PainScore(4)
        entry.sites = [SiteReading("low back", side: .left, pain: PainScore(3))]
        let print = EntryPrint(of: entry)
        #expect(print.holds("Pain") && print.holds("Pain", "4") && !print.holds("Pain", "5") && !print.holds("Stress"))
        #expect(print.holds("Site\nlow back\nleft") && !print.holds("Site\nlow back\nright"))
        #expect(EntryPrint(print.text.split(separator: " ")) == print)
    }
}
