import Canvas
import Diary
import Testing

@testable import Screens

@Suite("A warning sign today")
struct WarningSignTodayTests {
    private static func store(_ size: Size) -> TestStore {
        let note = entry("w1", "2026-11-20 08:00 +0000") {
            $0.note = "Since this morning numb between my legs, and I cannot pass water."
        }
        var store = TestStore(SampleDiary.model(size: size, entries: [note]))
        let items = [RoutineItem("knees to chest", duration: seconds(30))]
        store.receive(.routinesRead(RoutineHistory([Routine(start: date("2026-08-01"), items: items)])))
        return store
    }

    private static let sizes = [(40, 12), (52, 14), (60, 20), (80, 24), (120, 40)].map { Size(width: $0, height: $1) }

    @Test("Today says in every window what to do about it", arguments: sizes)
    func today(size: Size) {
        let store = Self.store(size)
        #expect(store.screen.contains("go to emergency care now  !"), "\(store.screen)")
        #expect(!store.screen.contains("no routine yet"), "\(store.screen)")
    }

    @Test("Stretches doesn't suggest another routine", arguments: sizes)
    func stretches(size: Size) {
        var store = Self.store(size)
        store.press("S")
        #expect(!store.screen.contains("o changes the routine"), "\(store.screen)")
        let seen = store.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            seen.contains("No exercises today, warning sign: go to emergency care now. ! lists the signs."),
            "\(store.screen)")
        store.press("Space")
        let words = "No exercises today, warning sign: go to emergency care now."
        #expect(store.model.message?.text == words, "\(store.screen)")
    }

    @Test("! begins with what raised it, each sign once", arguments: sizes)
    func dialog(size: Size) throws {
        var store = Self.store(size)
        let again = entry("w2", "2026-11-20 09:00 +0000") { $0.note = "Still cannot pass water." }
        store.receive(
            .monthsRead([
                LoadedMonth(month: again.when.date.yearMonth, entries: store.entries(on: SampleDiary.day) + [again])
            ]))
        store.press("!")
        let dialog = try #require(store.model.overlays.last?.dialog as? WarningSignsDialog)
        let lines = dialog.lines(width: 200, model: store.model).map { $0.pieces.map(\.text.text).joined() }
        #expect(lines[0].hasPrefix("You wrote: “"), "\(lines[0])")
        #expect(store.screen.contains("You wrote:"), "\(store.screen)")
        let sign = lines[1...].prefix { !$0.isEmpty }.joined(separator: " ")
        #expect(sign.split(separator: "pass water").count == 2, "\(sign)")
    }
}
