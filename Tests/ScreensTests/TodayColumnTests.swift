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
}
