import Canvas
import Catalog
import Diary
import Testing

@testable import Screens

@Suite("The check-in")
struct CheckInTests {
    /// Returns the sample diary with nothing logged on the Friday.
    private func store() -> TestStore {
        let friday = Set(SampleDiary.friday.map(\.id))
        return TestStore(SampleDiary.model(entries: SampleDiary.entries.filter { !friday.contains($0.id) }))
    }

    @Test("a typical day takes one key per habit, and makes one entry")
    func usualDay() {
        var store = store()
        store.press("c Enter Enter n Enter n n 2 6 3")
        #expect(store.model.overlays.isEmpty)
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.count == 1)
        #expect(
            entries.first?.habits == [
                HabitAmount("sitting", amount("6 h")), HabitAmount("longest sit", amount("1.5 h")),
                HabitAmount("crossed legs", .answer(false)), HabitAmount("driving", amount("0.5 h")),
                HabitAmount("leaning forward", .answer(false)), HabitAmount("child on hip", .answer(false)),
                HabitAmount("slept", amount("on side")),
            ])
        #expect(entries.first?.sleepQuality == Rating(6))
        #expect(entries.first?.stress == Rating(3))
        #expect(store.message == " Saved: check-in, 9 of 9 answered")
    }

    @Test("the weekly questions, if wanted, follow the habits, once a week")
    func weekly() {
        var wanting = store().model
        wanting.preferences.asksWeeklyQuestions = true
        var store = TestStore(wanting)
        store.press("c Enter Enter n Enter n n 2 6 3")
        #expect(store.screen.contains("On average, how bad was your pain over"))
        store.press("6 4 5")
        #expect(store.model.overlays.isEmpty)
        let answers = store.entries(on: SampleDiary.day).compactMap { entry in entry.ratings[.weekActivity] }
        #expect(answers == [Rating(5)])
        #expect(store.message == " Saved: check-in, 12 of 12 answered")
        store.press("c")
        #expect(!store.screen.contains("past week"))
    }

    @Test("a key's words are whole, and the question uses the full row if nothing is beside it")
    func wholeWords() {
        var model = SampleDiary.model(entries: [])
        model.preferences.trackedHabits = ["slept", "bent neck"]
        model.preferences.asksWeeklyQuestions = true
        var store = TestStore(model)
        store.press("c")
        #expect(store.screen.contains("1 on back   2 on side   3 on stomach   4 on side with knees drawn up"))
        store.press("Down")
        #expect(store.screen.contains("How many hours was your neck bent over a phone or book?"))
        for _ in 0..<3 {
            store.press("Down")
            let question = (store.model.overlays.last?.dialog as? CheckIn).map { $0.questions[$0.place] }
            for (key, words) in question?.keys ?? [] { #expect(store.screen.contains("\(key) \(words)")) }
        }
    }

    @Test("beside the offer of A, a key and its words stay together")
    func besideTheOffer() {
        var store = store()
        store.press("c Down Down Down Down Down Down")
        #expect(store.screen.contains("4 on side with knees drawn up"))
        #expect(store.screen.contains("A takes"))
    }

    @Test("the names of the weekly questions are whole where there is room", arguments: [80, 120])
    func weeklyNames(width: Int) {
        var model = SampleDiary.model(size: Size(width: width, height: 24))
        model.preferences.asksWeeklyQuestions = true
        var store = TestStore(model)
        store.press("c")
        for name in ["pain of the week ", "enjoyment spoilt in the week ", "activity held back in the week "] {
            #expect(store.screen.contains(name), "\(store.screen)")
        }
        #expect(store.screen.contains("  the day before"))
    }

    @Test("weekly questions enabled in the settings meanwhile are asked at once")
    func chosenMeanwhile() {
        var store = TestStore(SampleDiary.model(entries: []))
        let catalog = store.model.catalog
        store.receive(.catalogRead(catalog, trackedHabits: ["sitting"], asksWeekly: true))
        store.press("c")
        #expect(store.screen.contains("0 of 4 answered"))
        store.press("Esc")
        store.receive(.catalogRead(catalog, trackedHabits: ["sitting"], asksWeekly: false))
        store.press("c")
        #expect(store.screen.contains("0 of 1 answered"))
    }

    @Test("hours are typed with digits, or as 1:30, and the next question follows once nothing more can be typed")
    func hours() {
        var store = store()
        store.press("c 7 . 5 1 : 3 0 Esc")
        #expect(
            store.entries(on: SampleDiary.day).first?.habits == [
                HabitAmount("sitting", amount("7.5 h")), HabitAmount("longest sit", amount("1.5 h")),
            ])
    }

    @Test("a habit asked with yes or no that also takes hours accepts both")
    func answersAndHours() {
        var store = store()
        store.press("c Down Down Down Down Down 1 . 5 Enter Esc")
        #expect(store.entries(on: SampleDiary.day).first?.habits == [HabitAmount("child on hip", amount("1.5 h"))])
        #expect(store.screen.contains("child on hip      1.5 h"))
        store.press("c Down Down y Down Down y Esc")
        #expect(
            store.entries(on: SampleDiary.day).first?.habits == [
                HabitAmount("child on hip", .answer(true)), HabitAmount("crossed legs", .answer(true)),
            ])
    }

    @Test("hours, centimetres and seconds take no yes or no, except that no is none of what adds up")
    func numbersOnly() {
        var store = store()
        store.press("c y")
        #expect(store.screen.contains("“y” is not hours of the day, such as 7.5h."))
        store.press("Esc")
        #expect(store.entries(on: SampleDiary.day).isEmpty)
        store.press("c Down Down Down n Esc")
        #expect(store.entries(on: SampleDiary.day).first?.habits == [HabitAmount("driving", amount("0 h"))])
        store.press("u S M")
        let measures = store.model.overlays.last?.dialog as? CheckIn
        #expect(measures?.questions.contains { $0.name == "fingertips to floor" } == true)
        #expect(measures?.questions.flatMap(\.keys).contains { $0.key == "y" } == false)
        store.press("y y y y Esc")
        #expect(store.entries(on: SampleDiary.day).isEmpty)

        let entries = (17...19).map { day in
            entry("old\(day)", "2026-11-\(day) 20:00 +0000") { $0.habits = [HabitAmount("sitting", .answer(true))] }
        }
        store = TestStore(SampleDiary.model(entries: entries))
        store.press("c =")
        #expect(store.screen.contains("“yes” is not hours of the day, such as 7.5h."))
        store.press("A")
        #expect(store.entries(on: SampleDiary.day).isEmpty)
    }

    @Test("a full stop means unknown and logs nothing")
    func notKnown() {
        var store = store()
        store.press("c . . y Esc")
        #expect(store.entries(on: SampleDiary.day).first?.habits == [HabitAmount("crossed legs", .answer(true))])
    }

    @Test("leaving part-way saves the answers, and the next check-in resumes from there")
    func resuming() {
        var store = store()
        store.press("c Enter Enter Esc")
        #expect(store.message == " Saved: check-in, 2 of 9 answered; c goes on")
        store.press("c y")
        #expect((store.model.overlays.last?.dialog as? CheckIn)?.place == 3)
        store.press("Esc")
        #expect(store.entries(on: SampleDiary.day).count == 1)
    }

    @Test("leaving at once leaves no trace")
    func untouched() {
        var store = store()
        store.press("c Esc")
        #expect(store.entries(on: SampleDiary.day).isEmpty)
        #expect(store.effects.isEmpty)
    }

    @Test("a rating of 1 waits for the 0 of 10, or moves on with the next digit")
    func ratings() {
        var store = store()
        store.press("c Down Down Down Down Down Down Down 1 0 1 Enter")
        #expect(store.entries(on: SampleDiary.day).first?.sleepQuality == Rating(10))
        #expect(store.entries(on: SampleDiary.day).first?.stress == Rating(1))
        store.press("u c Up 1 4")
        #expect(store.entries(on: SampleDiary.day).first?.sleepQuality == nil)
    }

    @Test("Enter keeps what was logged before without writing it again")
    func alreadyLogged() {
        var store = TestStore(SampleDiary.model())
        store.press("c Up Enter Enter Esc")
        #expect(store.entries(on: SampleDiary.day).count == 7)
        #expect(store.entries(on: SampleDiary.day).last?.habits == [HabitAmount("driving", amount("0.5 h"))])
    }

    @Test("another day is checked in while it is on Today")
    func otherDay() {
        var store = store()
        store.press("Left c")
        #expect(store.screen.contains("Check-in for Thu 19 November"))
    }

    @Test("a whole number of hours is accepted by the key that answers the next question")
    func wholeHours() {
        var store = store()
        store.press("c 8 2 y Esc")
        #expect(
            store.entries(on: SampleDiary.day).first?.habits == [
                HabitAmount("sitting", amount("8 h")), HabitAmount("longest sit", amount("2 h")),
                HabitAmount("crossed legs", .answer(true)),
            ])
        store.press("u c 1 2 Enter Esc")
        #expect(store.entries(on: SampleDiary.day).first?.habits == [HabitAmount("sitting", amount("12 h"))])
    }

    @Test("A accepts all remaining usual amounts and saves: an ordinary evening in two keys")
    func allAsUsual() {
        var store = store()
        store.press("c A")
        #expect(store.model.overlays.isEmpty)
        #expect(
            store.entries(on: SampleDiary.day).first?.habits == [
                HabitAmount("sitting", amount("6 h")), HabitAmount("longest sit", amount("1.5 h")),
                HabitAmount("driving", amount("0.5 h")),
            ])
        #expect(store.entries(on: SampleDiary.day).first?.stress == Rating(3))
        // Habits without a usual value stay open, and the message says so.
        #expect(store.message == " Saved: check-in, 5 of 9 answered; c goes on")
    }

    @Test("A leaves existing answers alone, and a number being typed counts")
    func restAsUsual() {
        var store = store()
        store.press("c 9 A")
        #expect(store.entries(on: SampleDiary.day).first?.habits.first == HabitAmount("sitting", amount("9 h")))
        #expect(store.entries(on: SampleDiary.day).first?.sleepQuality == Rating(6))
    }

    @Test("= answers as the day before, or says that nothing was logged then")
    func yesterday() {
        var store = store()
        store.press("c = Down =")
        #expect(store.screen.contains("You didn't log crossed legs the day before."))
        store.press("Esc")
        #expect(store.entries(on: SampleDiary.day).first?.habits == [HabitAmount("sitting", amount("6 h"))])
    }

    @Test("yes and no aren't offered for a habit whose hours were always typed")
    func offersWhatIsUsed() {
        var store = store()
        store.press("c")
        #expect(store.screen.contains("type hours"))
        #expect(!store.screen.contains("y yes"))
        store.press("Down Down")
        #expect(store.screen.contains("y yes   n no"))
    }

    @Test("a regular medicine is asked about after the habits: yes is taken, no is skipped")
    func regularMedicine() {
        let list = MedicineList(
            CatalogSource(
                file: "medicines.rec",
                bytes: Array("Name: magnesium\nStrength: 300 mg\nUse: regular\n".utf8)))
        var model = store().model
        model.medicines = list
        var store = TestStore(model)
        store.press("c Up End")
        for _ in 0..<9 { store.press("Down") }
        #expect(store.screen.contains("Did you take magnesium 300 mg?"))
        store.press("y")
        #expect(
            store.entries(on: SampleDiary.day).first?.medicines.map(\.words) == ["magnesium 300 mg"])
        store.press("u c")
        for _ in 0..<9 { store.press("Down") }
        store.press("n")
        #expect(store.entries(on: SampleDiary.day).first?.medicines.map(\.isLeftOut) == [true])
    }
}
