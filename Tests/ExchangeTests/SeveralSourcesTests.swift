import Diary
import Testing

@testable import Exchange

/// Files of one format that are about different things.
@Suite("Several sources of one format")
struct SeveralSourcesTests {
    private let knee = "date,pain\n" + (1...9).map { "2026-11-0\($0),\($0)\n" }.joined()
    private let back = "date,pain\n" + (2...9).map { "2026-11-0\($0),\(9 - $0)\n" }.joined()

    @Test(
        "two tables with the same columns and days are two sources, and neither deletes or changes what the other says")
    func tables() throws {
        var diary = TestDiary()
        _ = try diary.read(knee, file: "knee.csv")
        let ofKnee = diary.lines
        let outcome = try diary.read(back, file: "back.csv")
        #expect(outcome.counts == "8 rows read: 8 added, 0 already there, 0 left out")
        #expect(outcome.source == "table back")
        #expect(diary.entries.count == 17)
        #expect(diary.lines.filter { $0.contains("Imported: table,") } == ofKnee)
        #expect(diary.lines.count { $0.contains("Imported: table back, pain") } == 8)
        // Each is updated by its own later version, whatever that is called.
        let corrected = try diary.read(back.replacing("2026-11-03,6", with: "2026-11-03,8"), file: "new.csv")
        #expect(
            corrected.account == [
                "8 rows read: 0 added, 1 changed, 7 already there, 0 left out",
                "  changed 2026-11-03 12:00: Pain “6” → “8”",
            ])
        let shorter = try diary.read(knee.replacing("2026-11-04,4\n", with: ""), file: "knee.csv")
        #expect(shorter.removed.count == 1 && shorter.changes.isEmpty && shorter.entries.isEmpty)
    }

    @Test("numbers that can't be hours of a day are left out as a whole, with what to do, and take nothing away")
    func notHours() throws {
        var diary = TestDiary()
        let table = "date,pain,driving\n2026-11-17,5,1.5\n2026-11-18,4,2\n"
        _ = try diary.read(table, file: "a.csv")
        let lines = diary.plainLines
        let minutes = table.replacing("1.5", with: "90").replacing(",2\n", with: ",20\n")
        let outcome = try diary.read(minutes, file: "a.csv")
        #expect(
            outcome.omissions.map(\.reason) == [
                "column “driving” goes up to 90, more hours than a day has: say its unit in the name, such as “driving (min)”, "
                    + "or with --map"
            ])
        #expect(diary.plainLines == lines)
        // One slip among many doesn't say that about the others.
        let rows = (1...9).map { "2026-11-0\($0),4,\($0 == 9 ? 75 : $0)\n" }.joined()
        var other = TestDiary()
        _ = try other.read("date,pain,driving\n" + rows, file: "b.csv")
        #expect(other.plainLines.count { $0.contains("driving") } == 8)
        // So it is with the apps that don't say what they count.
        let app =
            "FeatureName,Timestamp,Value,Label,Note\n"
            + [(18, 20), (19, 45)].map { "Driving,2026-11-\($0)T08:10:00Z,\($1).0,,\n" }.joined()
        let read = try ImportFormat.trackAndGraph.read(Array(app.utf8), context: ImportContext(zone: .utc))
        #expect(read.entries.isEmpty)
        let named = try ImportFormat.trackAndGraph.read(
            Array(app.replacing("Driving,", with: "Driving (min),").utf8), context: ImportContext(zone: .utc))
        #expect(named.entries.flatMap(\.habits).map(\.text) == ["driving, 0.333 h", "driving, 0.75 h"])
        #expect(
            read.leftOut.first?.reason
                == "Driving: “20” is not in hours, as others go up to 45; say with --map what it counts")
    }

    @Test("rows of one day are known again in another order, and beside a new one")
    func order() throws {
        var diary = TestDiary()
        let rows = ["2026-11-17,5", "2026-11-17,7", "2026-11-17,5", "2026-11-18,4"]
        func table(_ rows: [String]) -> String { "date,pain\n" + rows.map { $0 + "\n" }.joined() }
        _ = try diary.read(table(rows), file: "pain.csv")
        diary.edit("2026-11-18") { $0.pain = PainScore(3) }
        let lines = diary.lines
        for order in [rows.reversed(), [rows[1], rows[0], rows[2], rows[3]]] {
            let outcome = try diary.read(table(order), file: "sorted.csv")
            #expect(outcome.counts == "4 rows read: 0 added, 4 already there, 0 left out")
            #expect(diary.lines.sorted() == lines.sorted())
        }
        // The one that is new is added, although it comes first.
        let longer = try diary.read(table(["2026-11-17,9"] + rows.reversed()), file: "pain.csv")
        #expect(longer.entries.map(\.pain) == [PainScore(9)])
        #expect(longer.changes.isEmpty && longer.removed.isEmpty)
    }

    @Test("a row that was edited and outlived the undoing of its import is known again under another name of the file")
    func undone() throws {
        var diary = TestDiary()
        _ = try diary.read("date,pain\n2026-11-10,5\n", file: "old.csv")
        _ = try diary.read("date,pain\n2026-11-10,5\n2026-11-17,5\n", file: "old2.csv")
        diary.edit("2026-11-17") {
            $0.pain = PainScore(6)
            $0.edited = $0.when
        }
        _ = diary.undoLast()
        let outcome = try diary.read("date,pain\n2026-11-17,5\n", file: "other.csv")
        #expect(outcome.counts == "1 row read: 0 added, 1 kept as you edited them, 0 already there, 0 left out")
        #expect(diary.entries.count == 2)
        // Another file that says something else of that time is another source.
        #expect(try diary.read("date,pain\n2026-11-17,2\n", file: "knee.csv").entries.count == 1)
    }

    @Test("what was deleted of one table doesn't keep out another")
    func deleted() throws {
        var diary = TestDiary()
        _ = try diary.read(knee, file: "knee.csv")
        diary.entries = [:]
        #expect(try diary.read(back, file: "back.csv").entries.count == 8)
        #expect(try diary.read(knee, file: "knee.csv").entries.isEmpty)
    }

    @Test("tables of single months are known again in one of the whole year")
    func months() throws {
        var diary = TestDiary()
        let months = ["09", "10", "11"].map { month in (1...5).map { "2026-\(month)-0\($0),\($0)\n" }.joined() }
        for (name, rows) in zip(["september", "october", "2026-11"], months) {
            let outcome = try diary.read("date,pain\n" + rows, file: "\(name).csv")
            #expect(outcome.entries.count == 5 && outcome.removed.isEmpty)
        }
        let year = "date,pain\n" + months.joined().replacing("2026-10-03,3", with: "2026-10-03,4")
        #expect(
            try diary.read(year, file: "year.csv").counts
                == "15 rows read: 0 added, 1 changed, 14 already there, 0 left out")
        let back = try diary.read("date,pain\n" + months.joined(), file: "year.csv")
        #expect(back.changes.count == 1 && back.kept.isEmpty && back.entries.isEmpty)
    }

    @Test("one corrected value is a correction in a file of the same name, and something else in another")
    func single() throws {
        var diary = TestDiary()
        _ = try diary.read("date,pain\n2026-11-17,5\n", file: "knee.csv")
        #expect(try diary.read("date,pain\n2026-11-17,6\n", file: "knee.csv").changes.count == 1)
        #expect(try diary.read("date,pain\n2026-11-17,2\n", file: "back.csv").entries.count == 1)
        #expect(try diary.read("date,pain\n2026-11-17,3\n", file: "back.csv").changes.count == 1)
        #expect(diary.plainLines.sorted() == ["2026-11-17; Pain: 3", "2026-11-17; Pain: 6"])
    }

    @Test("the same holds for notes and calendars")
    func notes() throws {
        func notes(_ words: String) -> String { (1...9).map { "* 2026-11-0\($0)\n\(words) \($0)\n" }.joined() }
        var diary = TestDiary()
        _ = try diary.read(notes("Work"), .org, file: "work.org")
        #expect(try diary.read(notes("Garden"), .org, file: "garden.org").entries.count == 9)
        #expect(diary.entries.count == 18)
        #expect(try diary.read(notes("Garden"), .org, file: "garden.org").diaryChanges.isEmpty)
        let edited = notes("Work").replacing("Work 3", with: "Worked 3")
        #expect(try diary.read(edited, .org, file: "work.org").changes.count == 1)
        #expect(diary.entries.count == 18)
    }
}
