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
        #expect(store.screen.contains("see a doctor first"), "\(store.screen)")
        store.press("Space")
        #expect(store.model.message?.text == store.model.health.waitingWords, "\(store.screen)")
    }
}
