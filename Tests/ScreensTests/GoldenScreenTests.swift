import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Screens as they were looked at and kept")
struct GoldenScreenTests {
    static let places: [Golden.Place] = [
        .init(name: "today/day", keys: ""),
        .init(name: "today/other-day", keys: "Left Left"),
        .init(name: "today/empty-day", keys: "g d 2 0 2 6 - 0 1 - 0 2 Enter"),
        .init(name: "today/stretch-selected", keys: "} Down"),
        .init(name: "today/note-selected", keys: "} }"),
        .init(name: "today/habit-selected", keys: "} } } Down"),
        .init(name: "today/care-selected", keys: "End"),
        .init(name: "today/future-day", keys: "Right Space"),
        .init(name: "pain/score", keys: "6"),
        .init(name: "pain/sites", keys: "6 Tab"),
        .init(name: "pain/search", keys: "6 k n e"),
        .init(name: "pain/nothing-found", keys: "6 z z z"),
        .init(name: "pain/feels", keys: "6 Tab Tab Right Space"),
        .init(name: "pain/note", keys: "6 Tab Tab Tab w o k e"),
        .init(name: "pain/wrong-time", keys: "6 Tab Tab Tab Tab Ctrl-U 2 5 Enter"),
        .init(name: "check-in/hours", keys: "c"),
        .init(name: "check-in/typed", keys: "c 7 . 5"),
        .init(name: "check-in/yes-no", keys: "c Down Down"),
        .init(name: "check-in/choice", keys: "c Down Down Down"),
        .init(name: "check-in/score", keys: "c Down Down Down Down Down"),
        .init(name: "check-in/no-amount", keys: "c : : Enter"),
        .init(name: "check-in/saved", keys: "c Enter Escape"),
        .init(name: "add/menu", keys: "a"),
        .init(name: "add/habit", keys: "a h"),
        .init(name: "add/habit-taken", keys: "a h d r i v Enter"),
        .init(name: "add/activity", keys: "a a"),
        .init(name: "add/activity-taken", keys: "a a Enter"),
        .init(name: "add/activity-unclear", keys: "a a Enter x Enter"),
        .init(name: "add/own-name", keys: "a a r o w i n g"),
        .init(name: "add/care", keys: "a t"),
        .init(name: "add/care-taken", keys: "a t m a s Enter"),
        .init(name: "add/stretch", keys: "a s"),
        .init(name: "add/stretch-side", keys: "a s Enter Right"),
        .init(name: "note/empty", keys: "a n"),
        .init(name: "note/written", keys: "a n W o k e Space s t i f f Ctrl-N L e e d s"),
        .init(name: "go-to-date/monday", keys: "g d m o n"),
        .init(name: "go-to-date/no-date", keys: "g d b l a h Enter"),
        .init(name: "journal/entries", keys: "J"),
        .init(name: "journal/search", keys: "/ s t o m"),
        .init(name: "journal/filter", keys: "/ p a i n > 6"),
        .init(name: "journal/site", keys: "/ s i t e : l e g"),
        .init(name: "journal/nothing-found", keys: "/ z z z"),
        .init(name: "journal/deleted", keys: "J d"),
        .init(name: "journal/undone", keys: "J d u"),
        .init(name: "help/today", keys: "?"),
        .init(name: "help/search", keys: "? / u n d o"),
        .init(name: "help/nothing-found", keys: "? / z z z"),
        .init(name: "help/end", keys: "? End"),
        .init(name: "warning-signs/all", keys: "!"),
    ]

    /// Places of which a smaller window scrolls a part away for good.
    static let scrolledPlaces: [Golden.Place] = [
        .init(name: "pain/edited", keys: "J Down Down Down Enter"),
        .init(name: "journal/kept-search", keys: "/ s l e e p Enter Down"),
    ]

    @Test("in every look", arguments: places + scrolledPlaces, Golden.looks)
    func picture(place: Golden.Place, look: Golden.Look) throws {
        var store = TestStore(SampleDiary.model(size: look.size, glyphs: look.glyphs))
        store.press(place.keys)
        try Golden.expect(store.model, place.name)
    }

    @Test("a side that was skipped", arguments: Golden.sizes + [Size(width: 72, height: 20)], [Glyphs.unicode, .ascii])
    func skippedSide(size: Size, glyphs: Glyphs) throws {
        let skipped = entry("a7", "2026-11-20 21:00 +0000") {
            $0.holds = [
                Hold("hip flexor", side: .right, .skipped(why: "hurts")),
                Hold("side bend", side: .left, .skipped(why: "no time")),
            ]
        }
        var store = TestStore(SampleDiary.model(size: size, glyphs: glyphs, entries: SampleDiary.entries + [skipped]))
        store.press("} Down Down")
        try Golden.expect(store.model, "today/skipped")
    }

    @Test(
        "in its colours, as letters for their roles",
        arguments: [
            ("today/day", ""), ("pain/score", "6"), ("journal/entries", "J"), ("week/this-week", "W"),
            ("stretches/routine", "S"), ("check-in/hours", "c"),
        ])
    func styles(name: String, keys: String) throws {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        let picture = StylePicture.text(of: view(store.model), theme: store.model.theme)
        #expect(!picture.contains("?"))
        try Golden.expect(picture, "\(name)-80x24-roles")
    }

    @Test(
        "without colour, as letters for bold, dim, underlined and reversed",
        arguments: [
            ("today/day", "}"), ("pain/score", "6"), ("journal/entries", "J"), ("week/this-week", "W"),
            ("week/this-year", "W z z z"), ("stretches/routine", "S"), ("check-in/hours", "c"),
        ])
    func withoutColor(name: String, keys: String) throws {
        var model = SampleDiary.model()
        model.appearance.depth = .none
        var store = TestStore(model)
        store.press(keys)
        try Golden.expect(StylePicture.attributes(of: view(store.model)), "\(name)-80x24-no-colour")
    }

    @Test("the same words in every look", arguments: places)
    func looks(place: Golden.Place) {
        var store = TestStore(SampleDiary.model())
        store.press(place.keys)
        let words = view(store.model).text
        var model = store.model
        for background in [Background.dark, .light] {
            for depth in ColorDepth.allCases {
                model.appearance.background = background
                model.appearance.depth = depth
                #expect(view(model).text == words)
            }
        }
    }
}
