import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Forms for habits, activities, care, stretches and notes")
struct QuickFormTests {
    private func emptyDiary() -> TestStore { TestStore(SampleDiary.model(entries: [])) }

    @Test("an activity is found by any part of its name and accepts minutes")
    func activity() {
        var store = emptyDiary()
        store.press("a a")
        store.type("swim")
        store.press("Enter")
        store.type("1h30")
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).first?.activities == [HabitAmount("swimming", amount("90 min"))])
    }

    @Test("what is out of view of a list in a box is counted on the edge of the box")
    func moreOnTheEdge() {
        var store = emptyDiary()
        store.press("a t")
        #expect(store.screen.firstMatch(of: /╰─ ↓ \d+ more ─+╯/) != nil, "\(store.screen)")
        store.receive(.resized(Size(width: 60, height: 20)))
        #expect(store.screen.split(separator: "\n").contains { $0.hasPrefix(" ↓ ") }, "\(store.screen)")
    }

    @Test("two walks are two entries that add up")
    func twoWalks() {
        var store = emptyDiary()
        for minutes in ["20", "15"] {
            store.press("a a")
            store.type("walk")
            store.press("Enter Ctrl-U")
            store.type(minutes)
            store.press("Enter")
        }
        #expect(store.entries(on: SampleDiary.day).count == 2)
        #expect(store.model.insights.table[SampleDiary.day].activities == [HabitAmount("walking", amount("35 min"))])
    }

    @Test("a treatment accepts its detail and the pain before and after")
    func care() {
        var store = emptyDiary()
        store.press("a t")
        store.type("mass")
        store.press("Enter 6 0 Tab 7 Tab 4 Enter")
        let entry = store.entries(on: SampleDiary.day).first
        #expect(entry?.care == [Treatment("massage", detail: "60 min")])
        #expect(entry?.painBefore == PainScore(7))
        #expect(entry?.painAfter == PainScore(4))
    }

    @Test("the cursor is in the field with the mistake, also where another has the same text")
    func faultyField() {
        var store = emptyDiary()
        store.press("a t")
        store.type("mass")
        // The detail may be anything, such as what is no time.
        store.press("Enter 9 9 Tab Tab Tab Ctrl-U 9 9 Enter")
        var form = store.model.overlays.last?.dialog as? QuickForm
        #expect(form?.field == .time, "\(store.screen)")
        store.press("Ctrl-U")
        store.type("20:00")
        store.press("Shift-Tab 9 9 Enter")
        form = store.model.overlays.last?.dialog as? QuickForm
        #expect(form?.field == .after, "\(store.screen)")
    }

    @Test("the score after a treatment is listed among the readings")
    func treatmentScores() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("a t")
        store.type("heat")
        store.press("Enter Tab 5 Tab 4 Enter")
        #expect(store.screen.contains(" 4  after heat, 5 before"))
        #expect(!store.screen.contains("none yet"))
    }

    @Test("a score after stretching is worded in as many whole words as fit")
    func narrowScores() {
        let entries = [
            entry("s1", "2026-11-20 18:00 +0000") {
                ($0.painBefore, $0.painAfter) = (PainScore(4), PainScore(3))
                $0.holds = [Hold("side bend", side: .right, .done(HoldDuration(nearest: 30)))]
            }
        ]
        let store = TestStore(SampleDiary.model(size: Size(width: 120, height: 40), entries: entries))
        #expect(store.screen.contains(" 3  after stretching "), "\(store.screen)")
    }

    @Test("every habit and activity that can be chosen shows its unit", arguments: ["a h", "a a"])
    func hints(keys: String) {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        #expect(!store.screen.contains("…"))
        #expect(
            store.screen.contains(
                keys == "a h" ? "sitting                   hours" : "walking                   minutes"))
    }

    @Test("an invalid score is named and nothing is saved")
    func wrongScore() {
        var store = emptyDiary()
        store.press("a t h e a t Enter Tab 1 1 Enter")
        #expect(store.screen.contains("“11” is not a pain score, a whole number from 0 (no pain) to 10"))
        #expect(store.entries(on: SampleDiary.day).isEmpty)
        #expect((store.model.overlays.last?.dialog as? QuickForm)?.field == .before)
    }

    @Test("a stretch has its planned seconds and its sides")
    func stretch() {
        var store = emptyDiary()
        store.press("a s")
        store.type("kneeling")
        store.press("Enter Right Enter")
        let hold = store.entries(on: SampleDiary.day).first?.holds.first
        #expect(hold?.name == "kneeling hip flexor")
        #expect(hold?.side == .right)
        #expect(hold?.duration?.seconds == 30)
    }

    @Test("a new name is accepted as it is")
    func ownName() {
        var store = emptyDiary()
        store.press("a a")
        store.type("beekeeping")
        #expect(store.screen.contains("new: Enter logs it under this name"))
        store.press("Enter 4 0 Enter")
        #expect(store.entries(on: SampleDiary.day).first?.activities == [HabitAmount("beekeeping", amount("40 min"))])
    }

    @Test("an activity is edited in place")
    func editing() {
        var model = SampleDiary.model()
        model.today.list.selection = .activity(EntryID("a4"), 0)
        var store = TestStore(model)
        store.press("Enter Ctrl-U")
        store.type("45")
        store.press("Enter")
        #expect(
            store.model.diary.logbook.entry(EntryID("a4"))?.activities == [HabitAmount("walking", amount("45 min"))])
        store.press("+")
        #expect(
            store.model.diary.logbook.entry(EntryID("a4"))?.activities == [HabitAmount("walking", amount("50 min"))])
        store.press("d")
        #expect(store.model.diary.logbook.entry(EntryID("a4")) == nil)
    }

    @Test("a note keeps its lines; an emptied one is deleted")
    func note() {
        var store = emptyDiary()
        store.press("a n")
        store.type("First line")
        store.press("Alt-Enter")
        store.type("second")
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).first?.note == "First line\nsecond")
        store.press("Enter Ctrl-U Enter")
        #expect(store.entries(on: SampleDiary.day).isEmpty)
    }

    @Test("pasted text loses its control characters")
    func paste() {
        var store = emptyDiary()
        store.press("a n")
        store.receive(.input(.paste("one\r\ntwo\u{1b}[31m\tthree")))
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).first?.note == "one\ntwo [31m three")
    }

    @Test("a stretch of the routine is ticked side by side and unticked in one go")
    func ticking() {
        var model = SampleDiary.model()
        model.today.list.selection = .stretch("side bend")
        var store = TestStore(model)
        store.press("Space Space")
        #expect(store.screen.contains("side bend           ✓ left  ✓ right"))
        #expect(store.entries(on: SampleDiary.day).last?.holds.map(\.side) == [.left, .right])
        store.press("Space")
        #expect(store.screen.contains("side bend           ○ left  ○ right"))
        #expect(store.entries(on: SampleDiary.day) == SampleDiary.friday)
    }

    @Test("f marks a flare-up, then none, then neither")
    func flareMark() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("f")
        #expect(store.model.insights.table[SampleDiary.day].flareMark == true)
        store.press("f")
        #expect(store.model.insights.table[SampleDiary.day].flareMark == false)
        store.press("f")
        #expect(store.entries(on: SampleDiary.day).isEmpty)
    }
}
