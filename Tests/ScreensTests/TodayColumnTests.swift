import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Today in one column")
struct TodayColumnTests {
    @Test(
        "every selected row has its mark, which is all there is without colours",
        arguments: [Size(width: 60, height: 20), Size(width: 40, height: 12)])
    func marks(size: Size) {
        var model = SampleDiary.model()
        model.size = size
        model.appearance = Appearance(depth: .none)
        var store = TestStore(model)
        store.press("Home")
        for _ in 0..<40 {
            let lines = store.screen.split(separator: "\n", omittingEmptySubsequences: false)
            let marked = lines.filter { $0.prefix(2).contains("▸") }
            #expect(marked.count == 1, "\(store.screen)")
            store.press("Down")
        }
    }

    @Test("in a wide and low window the value of a habit stays near its name")
    func nearness() {
        let store = TestStore(SampleDiary.model(size: Size(width: 300, height: 20)))
        let row = store.screen.split(separator: "\n").first { $0.contains(" sitting ") } ?? ""
        #expect(row.firstMatch(of: /sitting {2,40}\d/) != nil, "\(row)")
    }

    @Test(
        "a heading is shown once and never over nothing",
        arguments: [Size(width: 60, height: 20), Size(width: 40, height: 12)])
    func headings(size: Size) {
        var model = SampleDiary.model()
        model.size = size
        var store = TestStore(model)
        let headings = ["Readings", "Unlike your usual", "Habits", "Stretches"]
        store.press("Home")
        for key in Array(repeating: "Down", count: 24) + Array(repeating: "Up", count: 24) {
            store.press(key)
            let lines = store.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let places = lines.indices.filter { place in headings.contains { lines[place].hasPrefix(" \($0)") } }
            #expect(Set(places.map { lines[$0] }).count == places.count, "\(store.screen)")
            let below = places.first.map { lines[$0 + 1] } ?? "nothing is pinned"
            #expect(!below.filter { $0 != " " }.isEmpty, "\(store.screen)")
        }
    }

    @Test(
        "of many notes, treatments and events the latest comes first, with its heading, and notes say when they were written",
        arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
    func latestFirst(size: Size) {
        let entries = (0..<12).map { number in
            entry("n\(number)", "2026-11-20 \(number < 4 ? "0" : "")\(6 + number):10 +0000") {
                $0.note = "note \(number)"
                $0.event = "event \(number)"
                $0.activities = [HabitAmount("walking", amount("\(number + 1) min"))]
            }
        }
        var store = TestStore(SampleDiary.model(size: size, entries: entries))
        for words in ["Note  17:10 note 11", "Also  event: event 11", "Done  walking 12 min"] {
            #expect(store.screen.contains(words), "\(store.screen)")
        }
        // The heading stays beside the first note in view.
        store.press("End")
        store.press("Up")
        #expect(store.screen.split(separator: "\n").contains { $0.contains("Note  ") }, "\(store.screen)")
    }

    @Test("of several sites the whole ones that fit are told, and that there are more")
    func severalSites() {
        let entries = (0..<12).map { number in
            entry("s\(number)", "2026-11-\(number < 6 ? 19 : 20) 1\(number % 6):10 +0000") {
                $0.pain = PainScore(6)
                $0.sites = [SiteReading("low back", side: .both), SiteReading("buttock", side: .left)]
            }
        }
        let low = TestStore(SampleDiary.model(entries: entries))
        #expect(low.screen.contains("low back on both sides, …"), "\(low.screen)")
        let wide = TestStore(SampleDiary.model(size: Size(width: 160, height: 50), entries: entries))
        let past = wide.screen.split(separator: "\n").first { $0.contains("Thu 19") } ?? ""
        #expect(past.contains("…") == past.contains(", …"), "\(past)")
    }

    @Test("a single note needs no time")
    func singleNote() {
        let note = entry("n", "2026-11-20 06:10 +0000") { $0.note = "Woke stiff" }
        let store = TestStore(SampleDiary.model(entries: [note]))
        #expect(store.screen.contains("Note  Woke stiff"), "\(store.screen)")
    }

    /// A day with a dose of a long name and many readings.
    private static func busy(_ size: Size, count: Int) -> TestStore {
        var entries = (0..<count).map { number in
            entry("r\(number)", "2026-11-20 \(number < 4 ? "0" : "")\(6 + number):10 +0000") {
                $0.pain = PainScore(number % 10)
                $0.sites = [SiteReading("low back", side: .left)]
            }
        }
        entries.append(
            entry("m", "2026-11-20 20:00 +0000") {
                $0.medicines = [
                    Medicine(
                        "extended-release hydromorphone hydrochloride with naloxone", try? Dose(parsing: "40 mg"),
                        detail: "with a very large breakfast")
                ]
                $0.activities = [
                    HabitAmount("walking slowly around the block with the neighbour and both dogs", amount("25 min"))
                ]
            })
        return TestStore(SampleDiary.model(size: size, entries: entries))
    }

    @Test(
        "of more readings than fit the latest is in view and selected",
        arguments: [Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 40, height: 12)])
    func latest(size: Size) {
        var store = Self.busy(size, count: 12)
        #expect(store.screen.contains("▸ 20:00") || store.screen.contains("▸20:00"), "\(store.screen)")
        store.press("Up")
        #expect(store.screen.contains("▸ 17:10") || store.screen.contains("▸17:10"), "\(store.screen)")
        store.press("Home")
        #expect(store.screen.contains("06:10"), "\(store.screen)")
    }

    @Test("a long name leaves the dose, when it was taken, and an amount whole")
    func longNames() {
        let store = Self.busy(Size(width: 80, height: 24), count: 1)
        let wide = Self.busy(Size(width: 120, height: 40), count: 1)
        #expect(wide.screen.contains("… 40 mg, 1 h 30 min ago"), "\(wide.screen)")
        #expect(store.screen.contains("… 40 mg "), "\(store.screen)")
        #expect(store.screen.contains("… 25 min"), "\(store.screen)")
    }

    @Test("the list doesn't begin within a reading whose time and score are out of view")
    func wholeReadings() {
        let store = TestStore(SampleDiary.model(size: FrameLayout.smallest))
        let lines = store.screen.split(separator: "\n").map(String.init)
        let heading = lines.firstIndex { $0.hasPrefix(" Readings") }
        #expect(heading.map { lines[$0 + 1].hasPrefix(" ▸ 13:40") } == true, "\(store.screen)")
    }
}
