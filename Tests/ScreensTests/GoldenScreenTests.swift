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
        Place(name: "today", keys: ""),
        Place(name: "today-other-day", keys: "Left Left"),
        Place(name: "today-empty-day", keys: "g d 2 0 2 6 - 0 1 - 0 2 Enter"),
        Place(name: "pain", keys: "6"),
        Place(name: "pain-sites", keys: "6 Tab"),
        Place(name: "pain-search", keys: "6 k n e"),
        Place(name: "check-in", keys: "c"),
        Place(name: "check-in-choice", keys: "c Down Down Down"),
        Place(name: "add", keys: "a"),
        Place(name: "add-activity", keys: "a a"),
        Place(name: "add-care", keys: "a t m a s Enter"),
        Place(name: "note", keys: "a n"),
        Place(name: "go-to-date", keys: "g d m o n"),
        Place(name: "journal", keys: "J"),
        Place(name: "journal-search", keys: "/ s t o m"),
        Place(name: "help", keys: "?"),
        Place(name: "warning-signs", keys: "!"),
    ]

    static let sizes = [
        Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 20),
        Size(width: 40, height: 12),
    ]

    @Test("in Unicode", arguments: places, sizes)
    func unicode(place: Place, size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size))
        store.press(place.keys)
        try Golden.expect(view(store.model), "\(place.name)-\(size.width)x\(size.height)")
    }

    @Test("in ASCII", arguments: places, [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func ascii(place: Place, size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size, glyphs: .ascii))
        store.press(place.keys)
        let canvas = view(store.model)
        #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 })
        try Golden.expect(canvas, "\(place.name)-\(size.width)x\(size.height)-ascii")
    }

    @Test("in its colours, as letters for their roles", arguments: ["", "6", "J"])
    func styles(keys: String) throws {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        let names = ["": "today", "6": "pain", "J": "journal"]
        try Golden.expect(
            StylePicture.text(of: view(store.model), theme: store.model.theme), "\(names[keys] ?? keys)-80x24-roles")
    }

    @Test("with an empty diary, in every size", arguments: sizes)
    func empty(size: Size) throws {
        let store = TestStore(SampleDiary.model(size: size, entries: []))
        try Golden.expect(view(store.model), "empty-today-\(size.width)x\(size.height)")
    }

    @Test("with names in Chinese and Arabic, with combining marks and too long for their columns", arguments: sizes)
    func foreignNames(size: Size) throws {
        let entries = [
            entry("f1", "2026-11-20 08:10 +0000") {
                $0.pain = PainScore(10)
                $0.sites = [SiteReading("腰の左側のとても長い名前の場所", side: .left)]
                $0.feels = ["de\u{301}chirant", "ألم"]
                $0.note = "長い運転のあと、起きたら固まっていた。"
            },
            entry("f2", "2026-11-20 20:00 +0000") {
                $0.habits = [
                    Reading("長時間の座り仕事と運転と移動と会議", amount("7.5 h")),
                    Reading("a habit with a name that is much too long for its column", .answer(true)),
                ]
                $0.activities = [
                    Reading("Nage libre a\u{300} la piscine municipale du quartier de la gare", amount("45 min"))
                ]
            },
        ]
        let store = TestStore(SampleDiary.model(size: size, entries: entries))
        try Golden.expect(view(store.model), "foreign-names-\(size.width)x\(size.height)")
    }
}
