import Canvas
import Diary
import Statistics
import Testing

@testable import Screens

@Suite("Random input")
struct RandomInputTests {
    private static let keys: [Key] =
        "0123456789jkhlgGdcaunNeft+-/?!TWSLBJq .yxhz".map(Key.character)
        + [
            .enter, .enter, .escape, .escape, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown,
            .home, .end,
            .backspace, .delete, .control("r"), .control("l"), .control("u"), .control("w"), .alt(.enter),
        ]

    private static func event(_ random: inout SplitMix64) -> Event {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<4:
            return .resized(
                Size(width: .random(in: 20...200, using: &random), height: .random(in: 5...60, using: &random)))
        case 4..<8:
            let place = Point(column: .random(in: 0..<120, using: &random), row: .random(in: 0..<40, using: &random))
            let actions: [MouseEvent.Action] = [.press(.left), .wheelUp, .wheelDown]
            return .input(.mouse(MouseEvent(actions[Int.random(in: 0..<3, using: &random)], at: place)))
        case 8: return .input(.paste("low back\n\u{1b}[31m長い"))
        default: return .input(.key(keys[Int.random(in: 0..<keys.count, using: &random)]))
        }
    }

    @Test("never traps, never loses an entry, and undo to the start gives the first state back", arguments: 1...4)
    func randomKeys(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var store = TestStore(SampleDiary.model())
        let first = store.model.diary.logbook
        for step in 0..<600 {
            store.receive(Self.event(&random))
            store.finishWrites()
            if step % 10 == 0 {
                let canvas = view(store.model)
                #expect(canvas.size == store.model.size)
                store.advance(bySeconds: Int.random(in: 0..<600, using: &random))
            }
        }
        store.receive(.resized(Size(width: 80, height: 24)))
        while !store.model.overlays.isEmpty { store.press("Esc") }
        for _ in 0...store.model.history.done.count { store.press("u") }
        #expect(store.model.diary.logbook == first)
    }
}
