import Canvas
import Diary
import Testing

@testable import Screens

/// What `twinge desk` has measured, on the screens.
@Suite("Measured sitting")
struct MeasuredSittingTests {
    /// Returns the sample diary with a Friday that has only measurements.
    private func store(width: Int = 80, height: Int = 24) -> TestStore {
        let friday = Set(SampleDiary.friday.map(\.id))
        let desk = entry("desk", "2026-11-20 08:30 +0000") {
            $0.habits = [HabitAmount("sitting", amount("5.25 h")), HabitAmount("longest sit", amount("1.2 h"))]
            $0.activities = [HabitAmount("movement breaks", amount("6 times"))]
            $0.setDeskMark(DeskMark("sitting", measured: amount("5.25 h")))
            $0.setDeskMark(DeskMark("longest sit", measured: amount("1.2 h")))
            $0.setDeskMark(DeskMark("movement breaks", measured: amount("6 times")))
        }
        var model = SampleDiary.model(entries: SampleDiary.entries.filter { !friday.contains($0.id) } + [desk])
        model.size = Size(width: width, height: height)
        return TestStore(model)
    }

    @Test("Today and Week sum it up in a line", arguments: [(80, 24), (120, 40), (60, 20)])
    func lines(width: Int, height: Int) {
        var store = store(width: width, height: height)
        store.press("T")
        for _ in 0..<12 where !store.screen.contains("at the desk: sat 5 h 15 min") { store.press("Down") }
        #expect(store.screen.contains("at the desk: sat 5 h 15 min"))
        store.press("W")
        #expect(store.screen.contains("longest sit 1 h 12 min on Fri 20 Nov"))
    }

    @Test("The check-in asks about it first, and Enter accepts it as it is, so that it keeps growing")
    func enterTakesIt() {
        var store = store()
        store.press("c")
        #expect(store.screen.contains("How many hours did you sit? Measured"))
        #expect(store.screen.contains(" sitting                 5.25 h? "))
        #expect(store.screen.contains("Enter take"))
        store.press("Enter Enter")
        #expect(store.screen.contains("Check-in  2 of 9 answered"))
        store.press("Esc")
        let entries = store.entries(on: SampleDiary.day)
        // As in the shell, your own entry records that you accepted it.
        #expect(
            entries.map { $0.imported.filter { $0.name == "sitting" }.map(\.value) } == [
                ["5.25 h"], ["5.25 h + 0 h"],
            ])
        store.press("c")
        #expect(!store.screen.contains("Measured at the desk: 5.25 h"))
    }

    @Test("Your own answer wins")
    func ownWord() {
        var store = store()
        store.press("c 8 . 5 Esc")
        #expect(store.entries(on: SampleDiary.day).last?.habits.first == HabitAmount("sitting", amount("8.5 h")))
        #expect(!store.screen.contains("sat 5 h 15 min"))
        store.press("c")
        #expect(!store.screen.contains("5.25 h"))
    }
}
