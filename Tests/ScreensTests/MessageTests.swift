import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Messages")
struct MessageTests {
    /// A message: its name in the file, and how to produce it.
    private struct Notice: Sendable {
        let name: String
        var readOnlyReason: String?
        let run: @Sendable (inout TestStore) -> Void
    }

    private static let notices = [
        Notice(name: "disk full") { store in
            store.receive(.input(.key(.character("6"))))
            store.receive(.input(.key(.enter)))
            store.receive(.writeFinished(token: 1, .failed("the disk is full: make room on it.")))
        },
        Notice(name: "read-only", readOnlyReason: "The diary is in a newer format.") { $0.press("6") },
        Notice(name: "problems") { store in
            var month = LoadedMonth(month: SampleDiary.day.yearMonth, entries: SampleDiary.friday)
            month.problems = [
                Problem(file: "journal/2026-11.rec", line: 12, column: 7, found: "eleven", expected: "a score"),
                Problem(file: "journal/2026-11.rec", line: 20, column: 7, found: "12", expected: "a score"),
            ]
            store.receive(.monthsRead([month]))
        },
        Notice(name: "conflict") { $0.receive(.monthsRead([Scene.conflicting])) },
        Notice(name: "waiting") { store in
            store.receive(.writeWaits("Waiting for process 4711 to finish writing to the diary (journal/.lock)."))
        },
        Notice(name: "picture saved") { $0.receive(.pictureSaved(.saved("twinge-2026-week-47.txt"))) },
        Notice(name: "picture failed") { $0.receive(.pictureSaved(.failed("the folder cannot be written to."))) },
        Notice(name: "check-in saved") { $0.press("c Enter Escape") },
        Notice(name: "deleted") { $0.press("J d") },
        Notice(name: "undone") { $0.press("4 Enter u") },
        Notice(name: "undone in the journal") { $0.press("J d u") },
        Notice(name: "check-in undone") { $0.press("c Enter Escape u") },
        Notice(name: "nothing to undo") { $0.press("u") },
        Notice(name: "keys begun") { $0.press("g") },
    ]

    @Test("on the last rows above the keys", arguments: Golden.looks)
    func messages(look: Golden.Look) throws {
        let paragraphs = Self.notices.map { notice in
            var store = TestStore(model(look, readOnlyReason: notice.readOnlyReason))
            notice.run(&store)
            let rows = Golden.rows(of: store.model).suffix(4)
            return ([notice.name] + view(store.model).lines[rows]).joined(separator: "\n")
        }
        try Golden.expect(paragraphs.joined(separator: "\n\n"), "frame/messages-\(look.name)")
    }

    @Test("a demo or read-only diary is marked on every screen", arguments: Screen.allCases)
    func marks(screen: Screen) {
        for look in Golden.sizes.map({ Golden.Look(size: $0) }) {
            var demo = model(look, isDemo: true)
            var readOnly = model(look, readOnlyReason: "Written elsewhere.")
            demo.screen = screen
            readOnly.screen = screen
            #expect(view(demo).lines[0].contains("DEMO"))
            #expect(view(readOnly).lines[0].contains("read-only"))
        }
    }

    @Test("a window too small says which size is needed", arguments: [(39, 24), (80, 11), (20, 5), (8, 2)])
    func tooSmall(width: Int, height: Int) throws {
        var store = TestStore(SampleDiary.model())
        store.press("6 Tab")
        store.receive(.resized(Size(width: width, height: height)))
        try Golden.expect(view(store.model).text, "frame/too-small-\(width)x\(height)")
    }

    private func model(_ look: Golden.Look, readOnlyReason: String? = nil, isDemo: Bool = false) -> AppModel {
        var model = AppModel(
            size: look.size, time: ClockTime(now: SampleDiary.evening, uptime: 1000), appearance: look.appearance,
            diary: DiaryState(readOnlyReason: readOnlyReason, isDemo: isDemo), seed: 1)
        model.start(with: SampleDiary.entries, SampleDiary.routine)
        return model
    }
}
