import Diary
import Testing

@testable import Screens

@Suite("Undo")
struct UndoTests {
    @Test("of another day's entry names that day, and shows it")
    func otherDay() {
        var store = TestStore(SampleDiary.model())
        store.press("Left 4 Enter t u")
        #expect(store.message == " Undone: pain 4 left low back, left leg (Thu 19 November)")
        #expect(store.model.shownDay == date("2026-11-19"))
        store.press("t Ctrl-R")
        #expect(store.model.shownDay == date("2026-11-19"))
    }

    @Test("of an entry of today, from another day, comes back to today")
    func backToToday() {
        var store = TestStore(SampleDiary.model())
        store.press("f Left Left u")
        #expect(store.message == " Undone: marked as a flare-up (today)")
        #expect(store.model.shownDay == SampleDiary.day)
    }

    @Test("on Today selects the row that came back or changed")
    func selectsRow() {
        var store = TestStore(SampleDiary.model())
        func row(_ store: TestStore) -> TodayRow? { store.model.today.list.selection }
        store.press("Home d")
        #expect(row(store) != .reading(EntryID("a1")))
        store.press("G u")
        #expect(row(store) == .reading(EntryID("a1")))
        // What is deleted next is what is selected, not its neighbour.
        store.press("d")
        #expect(store.model.diary.logbook.entry(EntryID("a1"))?.pain == nil)
        store.press("u Home")
        let activity = TodayRow.activity(EntryID("a4"), 0)
        for _ in 0..<50 where row(store) != activity { store.press("Down") }
        store.press("+ Home u")
        #expect(row(store) == activity, "\(store.screen)")
        store.press("Home Ctrl-R")
        #expect(row(store) == activity, "\(store.screen)")
    }

    @Test("reaches back to the start of the program, and says where older entries can be changed")
    func nothingLeft() {
        var store = TestStore(SampleDiary.model())
        store.press("u")
        #expect(store.screen.contains("Nothing to undo since the program started. In Journal, Enter edits an entry"))
    }

    @Test("in the journal selects the entry that changed, not the first one of its day")
    func journal() {
        var store = TestStore(SampleDiary.model())
        store.press("J")
        let last = store.model.journal.days[1].entries.last
        store.press("g d")
        store.type("2026-11-19")
        store.press("Enter")
        while store.model.journal.selection != last { store.press("Down") }
        store.press("d Home")
        #expect(store.model.journal.selection != last)
        store.press("u")
        #expect(store.model.journal.selection == last, "\(store.screen)")
    }

    @Test("on Week selects the day")
    func week() {
        var store = TestStore(SampleDiary.model())
        store.press("Left Left f W u")
        #expect(store.message == " Undone: marked as a flare-up (Wed 18 November)")
        #expect(store.model.screen == .week)
        store.press("Enter")
        #expect(store.model.shownDay == date("2026-11-18"))
    }

    @Test("of something other than an entry says what it was, and leaves the day alone")
    func noEntry() {
        var store = TestStore(SampleDiary.model())
        store.press("g r")
        for _ in 0..<store.model.catalog.reviewQuestions.count { store.press(".") }
        store.press("Enter Left u")
        #expect(store.message.hasPrefix(" Undone: review; "))
        #expect(!store.message.contains("("))
        #expect(store.model.shownDay == date("2026-11-19"))
    }
}
