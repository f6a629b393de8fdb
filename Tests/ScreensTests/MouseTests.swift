import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The mouse")
struct MouseTests {
    private func click(_ text: String, in store: inout TestStore) throws {
        let place = try #require(view(store.model).firstPlace(of: text))
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        store.finishWrites()
    }

    @Test("logs a whole reading: score, sites, feels, and Save in the footer")
    func reading() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        try click("0-9 pain", in: &store)
        try click(" 6 ", in: &store)
        try click("hip ", in: &store)
        try click("stiff", in: &store)
        try click("save", in: &store)
        #expect(store.model.overlays.isEmpty)
        let entry = try #require(store.entries(on: SampleDiary.day).first)
        #expect(entry.pain == PainScore(6))
        #expect(entry.sites == [SiteReading("hip")])
        #expect(entry.feels == ["stiff"])
    }

    @Test("logs a treatment: menu, name, field, Save")
    func treatment() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        try click("a add", in: &store)
        try click("a treatment", in: &store)
        try click("physiotherapy", in: &store)
        try click("Pain after", in: &store)
        store.type("3")
        try click("save", in: &store)
        let entry = try #require(store.entries(on: SampleDiary.day).first)
        #expect(entry.care.map(\.name) == ["physiotherapy"])
        #expect(entry.painAfter == PainScore(3))
    }

    @Test("chooses a question of the check-in, and why a hold is skipped")
    func questions() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        try click("c check-in", in: &store)
        try click("sleep quality", in: &store)
        store.type("7")
        #expect((store.model.overlays.last?.dialog as? CheckIn)?.newAmounts.map(\.habit.name) == ["sleep quality"])
        store.press("Esc S s")
        try click("no time", in: &store)
        #expect(store.entries(on: SampleDiary.day).last?.holds.first?.outcome == .skipped(why: "no time"))
    }

    @Test("answers a question of the review", arguments: [FrameLayout.smallest, Size(width: 80, height: 24)])
    func review(size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size, entries: []))
        store.press("g r")
        try click("over 8 h", in: &store)
        let dialog = try #require(store.model.overlays.last?.dialog as? ReviewDialog)
        #expect(dialog.review(in: store.model).answers == [.init("sitting", "over 8 h")])
        #expect(dialog.place == 1)
    }

    @Test("opens a field of an experiment, and of something of your own")
    func fields() throws {
        var store = LinksSample.several.store()
        store.press("t")
        try click("Pairs", in: &store)
        store.press("Backspace Backspace 1 4")
        #expect((store.model.overlays.last?.dialog as? ExperimentSetup)?.pairs.text == "14")
        store.press("Esc T O a")
        try click("Counted in", in: &store)
        #expect((store.model.overlays.last?.dialog as? CatalogForm)?.field == .measure)
    }

    @Test("selects a row of the routine, and adds a stretch that was found")
    func routine() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("S o")
        try click("side bend", in: &store)
        store.press("a")
        store.type("cat")
        try click("cat-cow", in: &store)
        let editor = try #require(store.model.overlays.last?.dialog as? RoutineEditor)
        #expect(editor.items.last?.stretch == "cat-cow" && editor.finder == nil)
    }

    @Test("a click on a side of the selected stretch on Today ticks that side, and another one takes it back")
    func side() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        try click("hip flexor", in: &store)
        try click("○ right", in: &store)
        #expect(store.entries(on: SampleDiary.day).last?.holds.map(\.side) == [.right])
        try click("○ left  ✓ right", in: &store)
        #expect(store.entries(on: SampleDiary.day).flatMap(\.holds).map(\.side) == [.right, .left])
        try click("✓ right", in: &store)
        #expect(store.entries(on: SampleDiary.day).flatMap(\.holds).map(\.side) == [.left])
        #expect(store.message == " Saved: hip flexor, right not done")
    }

    @Test("a click on what is next does it", arguments: [60, 80, 120, 200])
    func next(width: Int) throws {
        var store = TestStore(SampleDiary.model(size: Size(width: width, height: 30), entries: []))
        try click("your first reading", in: &store)
        #expect(store.model.overlays.last?.dialog is PainDialog)
        store.press("Esc")
        guard width >= 80 else { return }
        try click("check-in  c", in: &store)
        #expect(store.model.overlays.last?.dialog is CheckIn)
    }

    @Test("a click on a key of the footer performs that key")
    func footer() throws {
        var store = TestStore(SampleDiary.model())
        try click("→ day", in: &store)
        #expect(store.model.shownDay == SampleDiary.day + 1)
        try click("← → day", in: &store)
        #expect(store.model.shownDay == SampleDiary.day)
        try click("keys", in: &store)
        #expect(store.model.overlays.last?.dialog is HelpDialog)
    }

    @Test("the tabs and their keys leave read-only dialogs", arguments: ["?", "!", "O"])
    func tabsFromPages(keys: String) throws {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        try click("Week", in: &store)
        #expect(store.model.screen == .week)
        #expect(store.model.overlays.isEmpty)
        store.press(keys + " T")
        #expect(store.model.screen == .today)
        #expect(store.model.overlays.isEmpty)
    }

    @Test("a click on a tab shows its screen")
    func tabs() throws {
        var store = TestStore(SampleDiary.model())
        try click("Journal", in: &store)
        #expect(store.model.screen == .journal)
    }

    @Test("a click selects a row; a second one opens it")
    func rows() throws {
        var store = TestStore(SampleDiary.model())
        try click("driving", in: &store)
        #expect(store.model.today.list.selection == .habit("driving"))
        try click("driving", in: &store)
        #expect((store.model.overlays.last?.dialog as? QuickForm)?.fixedName == "driving")
    }

    @Test("a click on a row's further lines is a click on the row")
    func details() throws {
        var store = TestStore(SampleDiary.model(size: Size(width: 120, height: 40)))
        try click("shooting", in: &store)
        #expect(store.model.today.list.selection == .reading(EntryID("a3")))
    }

    @Test("the wheel moves the selection")
    func wheel() {
        var store = TestStore(SampleDiary.model())
        store.receive(.input(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 8)))))
        #expect(store.model.today.list.selection == .reading(EntryID("a3")))
    }

    @Test("clicks outside an open dialog do nothing")
    func outsideDialog() throws {
        var store = TestStore(SampleDiary.model())
        store.press("g d")
        try click("Journal", in: &store)
        #expect(store.model.screen == .today)
        #expect(store.model.overlays.count == 1)
    }

    @Test("a click in the journal selects the entry there")
    func journal() throws {
        var store = TestStore(SampleDiary.model())
        store.press("J")
        try click("walking 20 min", in: &store)
        #expect(store.model.journal.selectedEntry == EntryID("a4"))
    }

    @Test(
        "a whole evening: a reading and whether the medicine helped, the check-in, the medicine again, an event's form left"
    )
    func evening() throws {
        var store = TestStore(MedicineSample.model)
        try click("0-9 pain", in: &store)
        try click("  4  ", in: &store)
        try click("partly", in: &store)
        try click("save", in: &store)
        let day = SampleDiary.day
        #expect(store.entries(on: day).last?.pain == PainScore(4))
        #expect(store.model.diary.logbook.entry(EntryID("m3"))?.medicines.first?.detail == "helped a little")
        try click("c check-in", in: &store)
        try click("all the rest", in: &store)
        #expect(store.model.overlays.isEmpty)
        #expect(store.model.insights.table[day].amountAsLogged(of: store.model.reports.habit(named: "driving")) != nil)
        try click("a add", in: &store)
        try click("a medicine", in: &store)
        try click("take again", in: &store)
        #expect(store.entries(on: day).last?.medicines.map(\.words) == ["ibuprofen 400 mg"])
        try click("a add", in: &store)
        try click("an event", in: &store)
        try click("leave", in: &store)
        try click("Body", in: &store)
        #expect(store.model.screen == .body)
    }
}
