import Canvas
import Diary
import Testing

@testable import Screens

@Suite("How many keys tasks take")
struct KeystrokeTests {
    /// Returns a diary of months with the usual values of ten questions, and nothing today.
    private func evening() -> TestStore {
        let usual = SampleDiary.entries.filter { !SampleDiary.friday.contains($0) }
        let sample = SampleDiary.model(entries: usual)
        var preferences = Preferences()
        preferences.trackedHabits = [
            "sitting", "longest sit", "crossed legs", "driving", "leaning forward", "child on hip", "slept",
            "standing still", "sleep quality", "stress",
        ]
        var model = AppModel(
            size: sample.size, time: sample.time, preferences: preferences, diary: DiaryState(), seed: 1)
        let months = Dictionary(grouping: usual, by: \.when.date.yearMonth)
        _ = update(&model, .started, at: model.time)
        _ = update(&model, .restRead(months.map { LoadedMonth(month: $0, entries: $1) }), at: model.time)
        return TestStore(model)
    }

    @Test("a pain reading is saved with the second key, and the program left with the third")
    func reading() {
        var store = evening()
        store.press("6 Enter")
        #expect(store.message.hasPrefix(" Saved: pain 6"))
        #expect(store.entries(on: SampleDiary.day).map(\.pain) == [PainScore(6)])
        store.press("q")
        #expect(store.effects.last == .quit)
    }

    @Test("an evening of pain, eight habits, sleep, stress and a note takes at most 25 keys, counting its letters")
    func usualEvening() {
        var store = evening()
        let keys = "6 Enter c Enter Enter y Enter n n 2 3 Enter 7 4 a n S t i f f . Enter"
        store.press(keys)
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.compactMap(\.pain) == [PainScore(6)])
        #expect(
            entries.flatMap(\.habits).map(\.name.text) == [
                "sitting", "longest sit", "crossed legs", "driving", "leaning forward", "child on hip", "slept",
                "standing still",
            ])
        #expect(entries.compactMap(\.sleepQuality) == [Rating(7)])
        #expect(entries.compactMap(\.stress) == [Rating(4)])
        #expect(entries.compactMap(\.note) == ["Stiff."])
        #expect(keys.split(separator: " ").count <= 25)
    }

    @Test("a check-in as usual takes two keys, and so does the same medicine again")
    func usual() {
        var store = TestStore(MedicineSample.model)
        store.press("c A")
        #expect(store.message.contains("Saved: check-in"))
        store.press("m Enter")
        #expect(store.entries(on: SampleDiary.day).last?.medicines.map(\.words) == ["ibuprofen 400 mg"])
    }

    @Test("another dose of a medicine takes five keys")
    func otherDose() {
        var store = TestStore(MedicineSample.model)
        store.press("m 6 0 0 Enter")
        #expect(store.entries(on: SampleDiary.day).last?.medicines.map(\.words) == ["ibuprofen 600 mg"])
    }

    @Test("a missed day is filled in with at most six keys: the day before, its score, and the rest as usual")
    func missedDay() {
        var store = evening()
        store.press("Left 5 Enter c A")
        let entries = store.entries(on: SampleDiary.day - 1)
        #expect(entries.contains { $0.pain == PainScore(5) })
    }

    @Test("a full evening takes at most 20 keys: a reading, the check-in, the medicine again, a walk, a one-word note")
    func fullEvening() {
        var store = TestStore(MedicineSample.model)
        let keys = "4 Enter c A m Enter a a Enter Enter a n s t i f f Enter"
        store.press(keys)
        #expect(keys.split(separator: " ").count <= 20)
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.contains { $0.note == "stiff" })
        #expect(entries.last { !$0.activities.isEmpty }?.activities.map(\.name) == ["walking"])
    }
}
