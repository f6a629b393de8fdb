import Canvas
import Diary
import Reports
import Testing

@testable import Screens

@Suite("What else was logged, on Today")
struct AlsoLoggedTests {
    private static let entries = [
        entry("k1", "2026-11-20 08:00 +0000") {
            $0.pain = PainScore(4)
            $0.triggers = ["lifting", "a cold"]
        },
        entry("k2", "2026-11-20 09:00 +0000") { $0.event = "new chair" },
        entry("k3", "2026-11-20 10:00 +0000") { $0.question = "Is an MRI needed?" },
        entry("k5", "2026-11-20 11:00 +0000") { $0.exercises = [ExerciseBout("clam", .repeated(times: 12, sets: 2))] },
        entry("k4", "2026-11-20 20:00 +0000") { $0.ratings[.weekPain] = Rating(6) },
    ]

    private static func store(_ size: Size) -> TestStore { TestStore(SampleDiary.model(size: size, entries: entries)) }

    @Test(
        "is what the text of the day says, in the same words",
        arguments: [Size(width: 80, height: 24), Size(width: 60, height: 40), Size(width: 120, height: 40)])
    func words(size: Size) {
        var store = Self.store(size)
        let words = DayReport(SampleDiary.day, in: store.model.reports).alsoLogged.map(\.words)
        #expect(
            words == [
                "set off by lifting", "set off by a cold", "event: new chair", "to ask: Is an MRI needed?",
                "clam 12 times, 2 sets", "pain of the week 6",
            ])
        var seen = store.screen
        for _ in 0..<40 {
            store.press("Down")
            seen += store.screen
        }
        for text in words { #expect(seen.contains(text), "\(text)\n\(store.screen)") }
    }

    @Test("an event and a question are edited, a question is ticked off, and each thing can be deleted and undone")
    func editing() {
        var store = Self.store(Size(width: 80, height: 40))
        func select(_ id: String, _ kind: AlsoLogged.Kind) {
            store.press("Home")
            for _ in 0..<60 where store.model.today.list.selection != .also(EntryID(id), kind) { store.press("Down") }
        }
        select("k2", .event)
        store.press("Enter")
        #expect(store.screen.contains("An event to mark on charts"))
        store.press("Esc")
        select("k1", .trigger(1))
        store.press("Enter")
        #expect(store.screen.contains("lifting, a cold"), "\(store.screen)")
        store.press("Esc")
        select("k3", .question)
        store.press("Space")
        #expect(store.screen.contains("(answered)"), "\(store.screen)")
        select("k1", .trigger(0))
        store.press("d")
        #expect(store.message.contains("Saved: deleted set off by lifting"), "\(store.message)")
        store.press("Left Right")
        #expect(!store.screen.contains("set off by lifting") && store.screen.contains("set off by a cold"))
        #expect(store.entries(on: SampleDiary.day).first?.pain == PainScore(4))
        store.press("u")
        #expect(store.screen.contains("set off by lifting"))
        select("k5", .exercise(0))
        store.press("Enter")
        #expect(store.message.contains("Press e to change the exercise in your editor."))
        store.press("d Left Right")
        #expect(!store.screen.contains("clam"))
        select("k4", .rating(.weekPain))
        store.press("Enter")
        #expect(store.message.contains("Press e to change the answer in your editor."))
        store.press("d Left Right")
        #expect(!store.screen.contains("pain of the week"))
    }

    @Test("a new event is selected once it is saved")
    func reveals() {
        var store = Self.store(Size(width: 80, height: 40))
        store.press("a e")
        store.type("physio began")
        store.press("Enter")
        guard case .also(_, .event)? = store.model.today.list.selection else {
            Issue.record("\(store.screen)")
            return
        }
    }
}
