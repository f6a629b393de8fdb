import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Notices as they were looked at and kept")
struct NoticeGoldenTests {
    /// Something the program has to say: its name in the files, and what leads to it.
    struct Notice: Sendable, CustomTestStringConvertible {
        let name: String
        var drafts: [Draft] = []
        var readOnlyReason: String?
        var isDemo = false
        let run: @Sendable (inout TestStore) -> Void
        var testDescription: String { name }
    }

    private static let draft = Draft(
        form: .pain,
        entry: entry("d", "2026-11-19 08:00 +0000") {
            $0.pain = PainScore(3)
            $0.sites = [SiteReading("low back", side: .both), SiteReading("leg", side: .left)]
            $0.note = "Woke stiff after the long drive to Leeds."
        })

    static let notices = [
        Notice(name: "disk-full") { store in
            store.receive(.input(.key(.character("6"))))
            store.receive(.input(.key(.enter)))
            store.receive(.writeFinished(token: 1, .failed("the disk is full: make room on it.")))
        },
        Notice(name: "unsaved-kept", drafts: [draft]) { _ in },
        Notice(name: "read-only", readOnlyReason: "The diary is in a newer format.") { $0.press("6") },
        Notice(name: "demo", isDemo: true) { _ in },
        Notice(name: "problems") { store in
            var month = MonthReading(month: SampleDiary.day.yearMonth, entries: SampleDiary.friday)
            month.problems = [
                Problem(file: "journal/2026-11.rec", line: 12, column: 7, found: "eleven", expected: "a score"),
                Problem(file: "journal/2026-11.rec", line: 20, column: 7, found: "12", expected: "a score"),
            ]
            store.receive(.monthsRead([month]))
        },
        Notice(name: "conflict") { store in
            store.receive(.monthsRead([conflicting]))
        },
        Notice(name: "conflict-in-journal") { store in
            store.receive(.monthsRead([conflicting]))
            store.press("J Down Down Down")
        },
        Notice(name: "waiting") { store in
            store.receive(.writeWaits("Waiting for process 4711 to finish writing to the diary (journal/.lock)."))
        },
        Notice(name: "picture-saved") { store in
            store.press("W")
            store.receive(.pictureSaved(.saved("twinge-2026-week-47.txt")))
        },
        Notice(name: "picture-failed") { store in
            store.press("W")
            store.receive(.pictureSaved(.failed("the folder cannot be written to.")))
        },
        Notice(name: "undone") { $0.press("4 Enter u") },
        Notice(name: "check-in-undone") { $0.press("c Enter Escape u") },
        Notice(name: "nothing-to-undo") { $0.press("u") },
        Notice(name: "keys-begun") { $0.press("g") },
    ]

    /// This month with a reading whose score was changed here and elsewhere.
    private static var conflicting: MonthReading {
        let month = SampleDiary.day.yearMonth
        var entries = SampleDiary.entries.filter { $0.when.date.yearMonth == month }
        for place in entries.indices where entries[place].id == EntryID("a3") {
            entries[place].other = [Entry.OtherField(name: "Conflict", value: "Pain: 5")]
        }
        return MonthReading(month: month, entries: entries)
    }

    @Test("in every look", arguments: notices, Golden.looks)
    func notice(notice: Notice, look: Golden.Look) throws {
        var store = TestStore(model(notice, look))
        notice.run(&store)
        try Golden.expect(store.model, "notices/\(notice.name)")
    }

    @Test("a demo and a read-only diary are marked on every screen", arguments: ["T", "W", "S", "L", "B", "J"])
    func marks(keys: String) {
        for (mark, isDemo) in [("DEMO", true), ("read-only", false)] {
            let notice = Notice(name: mark, readOnlyReason: isDemo ? nil : "Written elsewhere.", isDemo: isDemo) { _ in
            }
            for look in Golden.unicodeLooks {
                var store = TestStore(model(notice, look))
                store.press(keys)
                #expect(view(store.model).lines[0].contains(mark))
            }
        }
    }

    @Test("a window too small says which size is needed", arguments: [(39, 24), (80, 11), (20, 5), (8, 2)])
    func tooSmall(width: Int, height: Int) throws {
        var store = TestStore(SampleDiary.model())
        store.press("6 Tab")
        store.receive(.resized(Size(width: width, height: height)))
        try Golden.expect(view(store.model).text, "notices/too-small-\(width)x\(height)")
    }

    private func model(_ notice: Notice, _ look: Golden.Look) -> AppModel {
        var model = AppModel(
            size: look.size, time: TimeReading(now: SampleDiary.evening, uptime: 1000),
            appearance: Appearance(glyphs: look.glyphs),
            diary: DiaryState(readOnlyReason: notice.readOnlyReason, isDemo: notice.isDemo), drafts: notice.drafts,
            seed: 1)
        model.start(with: SampleDiary.entries, SampleDiary.routine)
        return model
    }
}
