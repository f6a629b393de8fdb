import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Names that differ only at the end")
struct NamesApartTests {
    /// Returns a day with three readings, treatments, habits and medicines whose long names have only their ends for themselves.
    private func store(_ size: Size) -> TestStore {
        let entries = (1...3).map { number in
            entry("e\(number)", "2026-11-20 1\(number):00 +0000") {
                $0.pain = PainScore(number)
                $0.sites = [SiteReading(Name(known: "a place between the shoulder blades spot \(number)"))]
                $0.care = [Treatment(Name(known: "treatment at the clinic of the hospital room \(number)"))]
                let shopping = Name(known: "carrying the shopping home from the market part \(number)")
                $0.habits = [HabitAmount(shopping, amount("20 min"))]
                $0.medicines = [Medicine(Name(known: "an ointment from the pharmacy at the corner number \(number)"))]
            }
        }
        return TestStore(SampleDiary.model(size: size, entries: entries))
    }

    /// Returns the lines in which a word is followed by one of the numbers.
    private func numbers(after word: String, on screen: String) -> Set<Character> {
        Set(
            ["1", "2", "3"].filter { number in
                screen.contains("\(word) \(number)") || screen.contains("\(word.suffix(2)) \(number)")
                    || screen.contains("…\(number)")
            }.compactMap(\.first))
    }

    @Test("are told apart on Today", arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
    func today(size: Size) {
        var store = store(size)
        for word in ["spot", "room", "part"] {
            var seen: Set<Character> = []
            store.press("Home")
            for _ in 0..<30 {
                seen.formUnion(numbers(after: word, on: store.screen))
                store.press("Down")
            }
            #expect(seen.count == 3, "\(word): \(store.screen)")
        }
    }

    @Test(
        "are told apart in lists to choose from",
        arguments: [
            ("a t", "clinic", "room"), ("a h", "shopping", "part"), ("m", "", "number"), ("7 Tab", "spot", "spot"),
            ("B", "", "spot"),
        ])
    func lists(keys: String, search: String, word: String) {
        var store = store(Size(width: 80, height: 24))
        store.press(keys)
        store.type(search)
        #expect(numbers(after: word, on: store.screen).count == 3, "\(store.screen)")
    }

    @Test("an example is left out of a hint that it doesn't fit in")
    func hints() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("a t")
        store.type("anti")
        #expect(store.screen.contains("anti-inflammatory         name and dose "), "\(store.screen)")
    }
}
