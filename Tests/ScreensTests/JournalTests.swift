import Canvas
import Diary
import Reports
import Testing

@testable import Screens

@Suite("The journal")
struct JournalTests {
    private func filter(_ text: String) -> EntryFilter {
        EntryFilter(parsing: text, today: SampleDiary.day, order: nil, catalog: .standard)
    }

    private func hits(_ text: String) -> Set<String> {
        let filter = filter(text)
        let fitting = SampleDiary.friday.filter { entry in
            filter.matches(entry, day: SampleDiary.day)
        }
        return Set(fitting.map(\.id.text))
    }

    @Test("every word has to be somewhere in the entry, in any case")
    func words() {
        #expect(hits("LEEDS") == ["a1"])
        #expect(hits("low left") == ["a1", "a3"])
        #expect(hits("low leeds nowhere") == [])
        #expect(hits("") == Set(SampleDiary.friday.map(\.id.text)))
    }

    @Test(
        "compares pain",
        arguments: [
            ("pain>=7", ["a3", "a5"]), ("pain>7", []), ("pain=6", ["a1"]), ("pain<=5", ["a5"]), ("pain<6", ["a5"]),
        ])
    func pain(search: String, expected: [String]) {
        #expect(hits(search) == Set(expected))
    }

    @Test("sites, habits, stretches and days narrow the hits")
    func conditions() {
        #expect(hits("site:leg") == ["a3"])
        #expect(hits("habit:sitting") == ["a6"])
        #expect(hits("stretch:flexor") == ["a2"])
        #expect(hits("site:\"low back\" ache") == ["a1"])
        #expect(hits("from:today pain=6") == ["a1"])
        #expect(hits("to:yesterday") == [])
    }

    @Test("the hits follow every letter, Enter keeps them, Esc shows everything again")
    func liveSearch() {
        var store = TestStore(SampleDiary.model())
        store.press("/ l e e d")
        #expect(store.screen.contains("1 entry with leed"))
        store.press("Enter")
        #expect(store.model.journal.selectedEntry == EntryID("a1"))
        store.press("Esc")
        #expect(store.screen.contains("108 entries"))
        #expect(store.model.journal.selectedEntry == EntryID("a1"))
    }

    @Test("deleting selects the entry below, and undo brings the deleted one back")
    func deleting() {
        var store = TestStore(SampleDiary.model())
        store.press("J Down d")
        #expect(store.model.diary.logbook.entry(EntryID("a5")) == nil)
        #expect(store.model.journal.selectedEntry == EntryID("a4"))
        #expect(store.screen.contains("107 entries"))
        store.press("u")
        #expect(store.model.diary.logbook.entry(EntryID("a5")) == SampleDiary.friday[4])
        #expect(store.screen.contains("108 entries"))
    }

    @Test("Enter opens the form that fits the entry")
    func opening() {
        var store = TestStore(SampleDiary.model())
        store.press("J Down Enter")
        #expect((store.model.overlays.last?.dialog as? QuickForm)?.kind == .care)
        store.press("Esc Down Enter")
        #expect((store.model.overlays.last?.dialog as? QuickForm)?.kind == .activity)
        store.press("Esc Down Enter")
        #expect(store.model.overlays.last?.dialog is PainDialog)
        store.press("Esc Up Up Up Enter")
        #expect(store.model.screen == .today)
        #expect(store.model.today.list.selection == .habit("sitting"))
    }

    @Test("the last entry is one key away, and its day another")
    func lastDay() throws {
        var store = TestStore(SampleDiary.model())
        store.press("J G Right")
        let first = try #require(store.model.diary.logbook.days.first)
        #expect(store.model.screen == .today)
        #expect(store.model.shownDay == first)
    }

    @Test("a long diary is searched in portions, one per frame")
    func portions() {
        let entries = (0..<1200).map { back in
            entry("e\(back)", "\(SampleDiary.day - back) 10:00 +0000") { $0.note = back % 100 == 0 ? "found" : "other" }
        }
        var store = TestStore(SampleDiary.model(entries: entries))
        store.press("J /")
        store.receive(.input(.key(.character("f"))))
        #expect(store.model.journal.hitCount == 4)
        #expect(store.screen.contains("4… entries with f"))
        #expect(store.isTickDue)
        store.press("o u n d")
        #expect(store.model.journal.hitCount == 12)
        #expect(store.screen.contains("12 entries with found"))
        #expect(!store.isTickDue)
    }

    @Test("once every entry of a day is gone, so is its heading")
    func emptyDay() {
        let entries = [entry("x", "2026-11-20 08:00 +0000") { $0.note = "only" }]
        var store = TestStore(SampleDiary.model(entries: entries))
        store.press("J d")
        #expect(store.screen.contains("No entries yet."))
        store.press("Down Up Enter d G u")
        #expect(store.screen.contains("only"))
    }

    @Test("the days before a reading name what is unlike the usual only if it is so elsewhere")
    func daysBefore() throws {
        let entries = (1...40).map { back in
            entry("h\(back)", "\(SampleDiary.day - back) 20:00 +0000") {
                let hours = back == 1 ? "6.5 h" : back == 2 ? "11 h" : "\(5 + back % 3) h"
                $0.pain = PainScore(3)
                $0.habits = [HabitAmount("sitting", amount(hours))]
            }
        }
        let model = SampleDiary.model(size: Size(width: 120, height: 40), entries: entries + SampleDiary.friday)
        var store = TestStore(model)
        store.press("J")
        let lines = store.screen.split(separator: "\n")
        let thursday = try #require(lines.first { $0.contains("│ Thu 19") })
        let wednesday = try #require(lines.first { $0.contains("│ Wed 18") })
        #expect(thursday.contains("as usual") && wednesday.contains("sitting 11 h"), "\(store.screen)")
    }
}
