import Canvas
import Diary
import Testing
import Trends

@testable import Screens

@Suite("Week as it looks")
struct WeekGoldenTests {
    /// How many times to zoom out, by the name of what is then seen.
    static let zooms = [("week", 0), ("month", 1), ("quarter", 2), ("year", 3)]

    @Test("a made-up diary at every zoom and size", arguments: Golden.sizes, zooms)
    func simulated(size: Size, zoom: (name: String, presses: Int)) throws {
        for glyphs in [Glyphs.unicode, .ascii] {
            var store = TestStore(
                WeekSample.model(size: size, glyphs: glyphs, entries: WeekSample.simulated(days: 400)))
            for _ in 0..<zoom.presses { store.press("z") }
            try Golden.expect(store.model, "week/\(zoom.name)")
        }
    }

    @Test("the week of the design")
    func pictured() throws {
        try Golden.expect(WeekSample.model(), "week/design")
    }

    @Test("an empty diary", arguments: zooms)
    func empty(zoom: (name: String, presses: Int)) throws {
        var store = TestStore(WeekSample.model(entries: []))
        for _ in 0..<zoom.presses { store.press("z") }
        try Golden.expect(store.model, "week/empty-\(zoom.name)")
    }

    @Test(
        "other measures than pain",
        arguments: [
            ("sitting", "m m"), ("crossed-legs", "m m m m"), ("stretches", "M M"),
        ])
    func measures(measure: (name: String, keys: String)) throws {
        var store = TestStore(WeekSample.model(entries: WeekSample.simulated(days: 400)))
        store.press(measure.keys)
        try Golden.expect(store.model, "week/week-of-\(measure.name)")
        store.press("z")
        try Golden.expect(store.model, "week/month-of-\(measure.name)")
        store.press("z z")
        try Golden.expect(store.model, "week/year-of-\(measure.name)")
    }

    @Test("without colour the selected day stands out in reverse and a map keeps its numbers")
    func withoutColour() {
        var model = WeekSample.model()
        model.appearance.depth = .none
        var store = TestStore(model)
        store.press("z")
        let canvas = view(store.model)
        let picture = canvas.stylePicture { $0.reverse ? "R" : $0.bold ? "b" : " " }.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(canvas.lines[10].hasPrefix(" 47 16  5  17  4  18  6  19  8● 20  7● 21     22"))
        #expect(picture[10].hasPrefix("       bb     bb     bb     bb  bb RR"))
    }
}
