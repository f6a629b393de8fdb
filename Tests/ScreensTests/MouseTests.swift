import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The mouse")
struct MouseTests {
    private func click(_ text: String, in store: inout TestStore) throws {
        let place = try #require(view(store.model).firstPlace(of: text))
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
    }

    @Test("a click on a tab shows its screen")
    func tabs() throws {
        var store = TestStore(SampleDiary.model())
        try click("Journal", in: &store)
        #expect(store.model.screen == .journal)
    }

    @Test("a click selects a row, a second one opens it")
    func rows() throws {
        var store = TestStore(SampleDiary.model())
        try click("driving", in: &store)
        #expect(store.model.today.selection == .habit("driving"))
        try click("driving", in: &store)
        #expect((store.model.overlays.last?.dialog as? QuickForm)?.fixedName == "driving")
    }

    @Test("a click on what belongs to a row is a click on the row")
    func details() throws {
        var store = TestStore(SampleDiary.model())
        try click("shooting", in: &store)
        #expect(store.model.today.selection == .reading(EntryID("a3")))
    }

    @Test("the wheel moves the selection")
    func wheel() {
        var store = TestStore(SampleDiary.model())
        store.receive(.input(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 8)))))
        #expect(store.model.today.selection == .reading(EntryID("a3")))
    }

    @Test("outside an open dialog a click does nothing")
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
}
