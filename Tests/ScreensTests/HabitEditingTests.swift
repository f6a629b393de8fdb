import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Editing habits on Today")
struct HabitEditingTests {
    private func store(selecting name: Name, entries: [Entry] = SampleDiary.entries) -> TestStore {
        var model = SampleDiary.model(entries: entries)
        model.today.list.selection = .habit(name)
        return TestStore(model)
    }

    private func logged(_ name: Name, _ store: TestStore, on day: DiaryDate = SampleDiary.day) -> Amount? {
        store.model.insights.table[day].habits.first { $0.name == name }?.amount
    }

    @Test("+ and - change hours by half an hour")
    func steps() {
        var store = store(selecting: "sitting")
        store.press("+")
        #expect(logged("sitting", store) == amount("8 h"))
        store.press("- - -")
        #expect(logged("sitting", store) == amount("6.5 h"))
    }

    @Test("where a yes-or-no habit also takes hours, + goes on to half hours, and Space says no")
    func answersAndHours() {
        var store = store(selecting: "child on hip")
        let steps = ["+", "+", "+", "-", "-", "-", "+", "+", "Space"].map { key in
            store.press(key)
            return logged("child on hip", store)?.text
        }
        #expect(steps == ["yes", "0.5 h", "1 h", "0.5 h", "yes", "no", "yes", "0.5 h", "no"])
        store.press("Enter")
        store.type("2")
        store.press("Enter")
        #expect(logged("child on hip", store) == amount("2 h"))
    }

    @Test("an older amount stays what was known then; a new entry holds the new one")
    func newEntryLater() {
        var store = store(selecting: "sitting")
        store.press("+")
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.count == 7)
        #expect(store.model.diary.logbook.entry(EntryID("a6"))?.habits.first?.amount == amount("7.5 h"))
        #expect(entries.last?.habits == [HabitAmount("sitting", amount("8 h"))])
    }

    @Test("changes within the same half hour are added to one entry")
    func joining() {
        var store = store(selecting: "sitting", entries: [])
        store.press("+ + Down + Down Space")
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.count == 1)
        #expect(
            entries.first?.habits == [
                HabitAmount("sitting", amount("1 h")), HabitAmount("longest sit", amount("0.5 h")),
                HabitAmount("crossed legs", .answer(true)),
            ])
    }

    @Test("Space turns yes into no and back; d makes it not logged, which is neither")
    func toggle() {
        var store = store(selecting: "crossed legs")
        store.press("Space")
        #expect(logged("crossed legs", store) == .answer(false))
        store.press("Space")
        #expect(logged("crossed legs", store) == .answer(true))
        store.press("d")
        #expect(logged("crossed legs", store) == nil)
        #expect(store.screen.contains("crossed legs      –"))
    }

    @Test("Space accepts the usual amount if none was logged, and leaves a logged one alone")
    func usual() {
        var store = store(selecting: "driving")
        store.press("Space")
        #expect(logged("driving", store) == amount("0.5 h"))
        let before = store.model.diary
        store.press("Space")
        #expect(store.model.diary == before)
    }

    @Test("+ starts at the usual amount if nothing was logged")
    func stepFromUsual() {
        var store = store(selecting: "driving")
        store.press("+")
        #expect(logged("driving", store) == amount("1 h"))
    }

    @Test("choices wrap around")
    func choices() {
        var store = store(selecting: "slept")
        store.press("+")
        #expect(logged("slept", store) == amount("on side with knees drawn up"))
        store.press("+")
        #expect(logged("slept", store) == amount("on back"))
        store.press("-")
        #expect(logged("slept", store) == amount("on side with knees drawn up"))
    }

    @Test("Enter opens a field that accepts what the habit takes, and rejects anything else with a reason")
    func typed() {
        var store = store(selecting: "sitting")
        store.press("Enter")
        store.type("9")
        store.press("Enter")
        #expect(logged("sitting", store) == amount("9 h"))
        store.press("Enter")
        store.type("often")
        store.press("Enter")
        #expect(store.screen.contains("“often” is not hours of the day, such as 7.5h"))
        store.press("Esc")
        #expect(logged("sitting", store) == amount("9 h"))
    }

    @Test("ratings go up and down by one and stop at 0 and 10")
    func ratings() {
        var store = store(selecting: "sleep quality")
        store.press("+")
        #expect(store.model.insights.table[SampleDiary.day].ratings[.sleepQuality] == Rating(5))
        store.press("+ + + + + + + +")
        #expect(store.model.insights.table[SampleDiary.day].ratings[.sleepQuality] == Rating(10))
    }

    @Test("another day is edited in its own entry, whenever that was written")
    func otherDay() {
        let day = SampleDiary.day - 1
        var store = store(selecting: "sitting")
        store.press("Left +")
        #expect(logged("sitting", store, on: day) == amount("6.5 h"))
        #expect(store.entries(on: day).count == 1)
        #expect(logged("sitting", store) == amount("7.5 h"))
    }

    @Test("a day without entries gets one at noon")
    func emptyDay() {
        let day = SampleDiary.day - 11
        var store = store(selecting: "sitting")
        store.press("Left Left Left Left Left Left Left Left Left Left Left")
        store.press("Space")
        #expect(store.entries(on: day).map(\.when) == [moment("2026-11-09 12:00 +0000")])
    }

    @Test("the chart of a day before the diary begins promises nothing")
    func beforeTheDiary() {
        var model = SampleDiary.model()
        model.today.chosenDay = SampleDiary.day - 400
        #expect(view(model).text.contains("No pain was logged in"))
    }

    @Test("Space says how to set an amount of which nothing is usual yet")
    func withoutUsual() {
        var store = store(selecting: "sitting", entries: [])
        store.press("Space")
        #expect(store.message == " No usual value yet. Press + or Enter to set one.")
    }

    @Test("a future day is read-only")
    func future() {
        var store = store(selecting: "sitting")
        let before = store.model.diary
        for key in ["Right", "+", "Space", "Enter", "d", "a", "c", "m", "6", "f"] {
            store.press(key)
            #expect(store.model.overlays.isEmpty)
            if key != "Right" { #expect(store.message == " That day has not come yet.") }
        }
        #expect(store.model.diary == before)
        #expect(store.footer == " ← → day   t back to today   g d date   O own list   ? keys")
        store.press("t a")
        #expect(store.model.overlays.count == 1)
    }

    @Test("undo reverts every step, and redo restores it")
    func undo() {
        var store = store(selecting: "sitting")
        let before = store.model.diary.logbook
        store.press("+ +")
        let after = store.model.diary.logbook
        store.press("u u")
        #expect(store.model.diary.logbook == before)
        #expect(store.message == " Undone: sitting 8 h")
        store.press("Ctrl-R Ctrl-R")
        #expect(store.model.diary.logbook == after)
        store.press("Ctrl-R")
        #expect(store.message == " Nothing to redo.")
    }
}
