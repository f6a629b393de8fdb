import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Screens as they were looked at and kept")
struct GoldenScreenTests {
    /// A screen or dialog: its name in the files, and the keys that lead there.
    struct Place: Sendable, CustomTestStringConvertible {
        let name: String
        let keys: String
        var testDescription: String { name }
    }

    static let places = [
        Place(name: "today/day", keys: ""),
        Place(name: "today/other-day", keys: "Left Left"),
        Place(name: "today/empty-day", keys: "g d 2 0 2 6 - 0 1 - 0 2 Enter"),
        Place(name: "today/stretch-selected", keys: "} Down"),
        Place(name: "today/note-selected", keys: "} }"),
        Place(name: "today/habit-selected", keys: "} } } Down"),
        Place(name: "today/care-selected", keys: "End"),
        Place(name: "today/future-day", keys: "Right Space"),
        Place(name: "pain/score", keys: "6"),
        Place(name: "pain/sites", keys: "6 Tab"),
        Place(name: "pain/search", keys: "6 k n e"),
        Place(name: "pain/nothing-found", keys: "6 z z z"),
        Place(name: "pain/feels", keys: "6 Tab Tab Right Space"),
        Place(name: "pain/note", keys: "6 Tab Tab Tab w o k e"),
        Place(name: "pain/wrong-time", keys: "6 Tab Tab Tab Tab Ctrl-U 2 5 Enter"),
        Place(name: "check-in/hours", keys: "c"),
        Place(name: "check-in/typed", keys: "c 7 . 5"),
        Place(name: "check-in/yes-no", keys: "c Down Down"),
        Place(name: "check-in/choice", keys: "c Down Down Down"),
        Place(name: "check-in/score", keys: "c Down Down Down Down Down"),
        Place(name: "check-in/no-amount", keys: "c : : Enter"),
        Place(name: "check-in/saved", keys: "c Enter Escape"),
        Place(name: "add/menu", keys: "a"),
        Place(name: "add/habit", keys: "a h"),
        Place(name: "add/habit-taken", keys: "a h d r i v Enter"),
        Place(name: "add/activity", keys: "a a"),
        Place(name: "add/activity-taken", keys: "a a Enter"),
        Place(name: "add/activity-unclear", keys: "a a Enter x Enter"),
        Place(name: "add/own-name", keys: "a a r o w i n g"),
        Place(name: "add/care", keys: "a t"),
        Place(name: "add/care-taken", keys: "a t m a s Enter"),
        Place(name: "add/stretch", keys: "a s"),
        Place(name: "add/stretch-side", keys: "a s Enter Right"),
        Place(name: "note/empty", keys: "a n"),
        Place(name: "note/written", keys: "a n W o k e Space s t i f f Ctrl-N L e e d s"),
        Place(name: "go-to-date/monday", keys: "g d m o n"),
        Place(name: "go-to-date/no-date", keys: "g d b l a h Enter"),
        Place(name: "journal/entries", keys: "J"),
        Place(name: "journal/search", keys: "/ s t o m"),
        Place(name: "journal/filter", keys: "/ p a i n > 6"),
        Place(name: "journal/site", keys: "/ s i t e : l e g"),
        Place(name: "journal/nothing-found", keys: "/ z z z"),
        Place(name: "journal/deleted", keys: "J d"),
        Place(name: "journal/undone", keys: "J d u"),
        Place(name: "help/today", keys: "?"),
        Place(name: "help/search", keys: "? / u n d o"),
        Place(name: "help/nothing-found", keys: "? / z z z"),
        Place(name: "help/end", keys: "? End"),
        Place(name: "warning-signs/all", keys: "!"),
    ]

    /// Places of which a smaller window scrolls a part away for good.
    static let scrolledPlaces = [
        Place(name: "pain/edited", keys: "J Down Down Down Enter"),
        Place(name: "journal/kept-search", keys: "/ s l e e p Enter Down"),
    ]

    static let sizes = [
        Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 20),
        Size(width: 40, height: 12),
    ]

    @Test("in Unicode", arguments: places + scrolledPlaces, sizes)
    func unicode(place: Place, size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size))
        store.press(place.keys)
        let canvas = view(store.model)
        #expect(canvas.linesTouchingTheEdge == [])
        try Golden.expect(canvas, "\(place.name)-\(size.width)x\(size.height)")
    }

    @Test("in ASCII", arguments: places + scrolledPlaces, [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func ascii(place: Place, size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size, glyphs: .ascii))
        store.press(place.keys)
        let canvas = view(store.model)
        #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 })
        try Golden.expect(canvas, "\(place.name)-\(size.width)x\(size.height)-ascii")
    }

    @Test("a side that was skipped", arguments: sizes + [Size(width: 72, height: 20)], [Glyphs.unicode, .ascii])
    func skippedSide(size: Size, glyphs: Glyphs) throws {
        let skipped = entry("a7", "2026-11-20 21:00 +0000") {
            $0.holds = [
                Hold("hip flexor", side: .right, .skipped(why: "hurts")),
                Hold("side bend", side: .left, .skipped(why: "no time")),
            ]
        }
        var store = TestStore(SampleDiary.model(size: size, glyphs: glyphs, entries: SampleDiary.entries + [skipped]))
        store.press("} Down Down")
        let suffix = glyphs == .ascii ? "-ascii" : ""
        try Golden.expect(view(store.model), "today/skipped-\(size.width)x\(size.height)\(suffix)")
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
    func looks(place: Place) {
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
