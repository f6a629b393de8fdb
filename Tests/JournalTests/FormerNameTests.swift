import Diary
import Files
import Foundation
import Journal
import Testing

@Suite("Names from before a renaming")
struct FormerNameTests {
    private let diary: TemporaryDiary
    private let journal: Journal

    init() throws {
        diary = try TemporaryDiary()
        var names = FormerNames()
        names.note("sitting", of: .habit, isNow: "desk time")
        names.note("neck", of: .site, isNow: "nape")
        names.note("ache", of: .feel, isNow: "dull")
        names.note("child's pose", of: .stretch, isNow: "rest")
        names.note("massage", of: .care, isNow: "rubbing")
        names.note("ibuprofen", of: .medicine, isNow: "ibu")
        journal = Journal(at: diary.journal.folder.path, names: names)
        try diary.journal.add([
            try TemporaryDiary.entry(
                "a", "2026-11-20 08:10 +0100",
                [
                    ("Site", "neck, left, 4"), ("Feel", "ache"), ("Habit", "sitting, 7 h"),
                    ("Activity", "sitting, 20 min"),
                    ("Care", "massage, 60 min"), ("Stretch", "child's pose, 30 s"),
                    ("Exercise", "child's pose, 12 times"), ("Medicine", "ibuprofen, 400 mg"), ("Trigger", "Sitting"),
                    ("Trigger", "a fall"),
                ])
        ])
    }

    private func entry() throws -> Entry {
        try #require(journal.contents(of: try YearMonth(parsing: "2026-11")).entries.first)
    }

    @Test("are read as the current ones, in entries of every kind")
    func reading() throws {
        let entry = try entry()
        #expect(
            [
                entry.sites[0].name, entry.feels[0], entry.habits[0].name, entry.activities[0].name, entry.care[0].name,
                entry.holds[0].name,
            ] == ["nape", "dull", "desk time", "desk time", "rubbing", "rest"])
        #expect([entry.exercises[0].name, entry.medicines[0].name] == ["rest", "ibu"])
        #expect(entry.triggers == ["desk time", "a fall"])
    }

    @Test("don't keep an entry from being edited, which writes the current one")
    func editing() throws {
        let shown = try entry()
        var edited = shown
        edited.note = "more"
        #expect(try journal.edit(from: shown, to: edited) == edited)
        #expect(try diary.text("journal/2026-11.rec").contains("Habit: desk time, 7 h\n"))
        #expect(try entry() == edited)
    }

    @Test("don't keep an entry from being deleted")
    func deleting() throws {
        guard case .removed(let record, _) = try journal.delete(try entry()) else {
            Issue.record("not deleted")
            return
        }
        #expect(String(decoding: record, as: UTF8.self).contains("Habit: sitting, 7 h\n"))
        #expect(try diary.november().entries.isEmpty)
    }

    @Test("are tidied up by the doctor, who copies the month first")
    func doctor() throws {
        let findings = try journal.examine()
        #expect(findings.map(\.problem.found) == ["1 entry under a name from before a renaming"])
        _ = try journal.fix(findings)
        #expect(try diary.text("journal/2026-11.rec").contains("Site: nape, left, 4\n"))
        #expect(try journal.examine().isEmpty)
        #expect(try diary.names(in: "journal/before-fix") == ["2026-11.rec"])
    }

    @Test("are read as the current ones in the routine and in experiments")
    func besides() throws {
        let day = try DiaryDate(parsing: "2026-11-20")
        let item = try RoutineItem(parsing: "child's pose, 30 s")
        try diary.journal.save(Routine(start: day, items: [item]))
        #expect(try journal.routines().history.routines.map { $0.items[0].stretch } == ["rest"])
        let design = try #require(Experiment.Design(pairs: 6))
        let registered = try Moment(parsing: "2026-11-19 08:00 +0100")
        let experiment = try #require(
            Experiment(
                id: EntryID("e"), registered: registered, question: "Less?",
                trial: "less", control: "as usual", criterion: .habit("sitting", is: .answer(false)), start: day,
                design: design, seed: 1,
                order: [true, false, true, true, false, false]))
        try diary.journal.save(experiment)
        #expect(try journal.experiments().experiments.map { $0.criterion?.name } == ["desk time"])
    }

    @Test("a chain of renamings leads to the last name, and a circle ends")
    func chains() {
        var names = FormerNames()
        names.note("a", of: .habit, isNow: "b")
        names.note("b", of: .habit, isNow: "c")
        #expect(names.name(for: "a", of: .habit) == "c")
        #expect(names.name(for: "a", of: .site) == "a")
        names.note("c", of: .habit, isNow: "a")
        #expect(names.name(for: "a", of: .habit) == "c")
    }
}
