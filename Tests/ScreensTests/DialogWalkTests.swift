import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Every command in every dialog")
struct DialogWalkTests {
    /// Where a walk starts.
    private enum Start {
        /// Today of the sample diary, in a small window in which much has to scroll.
        case small
        /// Today of the sample diary.
        case sample
        /// Today, with a form kept from last time.
        case drafted
        /// Today, with medicines in the diary.
        case medicated
        /// Links with a link found.
        case links
        /// The same in a small window.
        case smallLinks
        /// Links with experiments.
        case experiments
        /// The same in a small window.
        case smallExperiments

        private static let smallSize = Size(width: 60, height: 14)

        var store: TestStore {
            switch self {
            case .small: TestStore(SampleDiary.model(size: Self.smallSize))
            case .sample: TestStore(SampleDiary.model())
            case .drafted: Self.draftedStore
            case .medicated: TestStore(MedicineSample.model)
            case .links: LinksSample.several.store()
            case .smallLinks: LinksSample.several.store(size: Self.smallSize)
            case .experiments: ExperimentSample.store()
            case .smallExperiments: ExperimentSample.store(size: Self.smallSize)
            }
        }

        private static var draftedStore: TestStore {
            let drafts = ["2026-11-18", "2026-11-19"].map { day in
                Draft(form: .pain, entry: entry(day, "\(day) 08:00 +0000") { $0.pain = PainScore(3) })
            }
            var store = TestStore(
                AppModel(
                    size: Size(width: 80, height: 24), time: ClockTime(now: SampleDiary.evening, uptime: 1000),
                    diary: DiaryState(), drafts: drafts, seed: 1))
            store.receive(.started)
            return store
        }
    }

    /// States of each dialog, so that each command has something to do in one of them: where to start, and the keys from there.
    private static let states: [KeyContext: [(start: Start, keys: String)]] = [
        .painDialog: [
            (.sample, "6"), (.sample, "6 Tab"), (.sample, "6 Tab l e Down"), (.sample, "6 BackTab a b Left"),
        ],
        .checkIn: [(.sample, "c 1"), (.sample, "c Down")],
        .addMenu: [(.sample, "a")],
        .quickForm: [
            (.sample, "a t"), (.sample, "a t Enter a b c Left"), (.sample, "a h s i t Down"), (.sample, "a s Enter"),
        ],
        .medicineDialog: [(.medicated, "m"), (.medicated, "m i b Left"), (.medicated, "m Down")],
        .lineEditor: [(.sample, "a e a Space b Left"), (.sample, "a d")],
        .helps: [(.sample, "H"), (.sample, "H G")],
        .noteEditor: [(.sample, "a n a Space b Left"), (.sample, "a n a Alt-Enter b")],
        .dateQuestion: [(.sample, "g d 1 2 Left")],
        .help: [(.small, "?"), (.small, "? G"), (.small, "? / u n d Enter")],
        .helpSearch: [(.small, "? / u n d Left"), (.small, "? / e Down")],
        .warningSigns: [(.small, "!"), (.small, "! G")],
        .facts: [(.small, "S i"), (.small, "S i G")],
        .draftOffer: [(.drafted, "")],
        .stretchPain: [(.sample, "S p"), (.sample, "S p 1")],
        .skipReason: [(.sample, "S f s")],
        .routineEditor: [(.sample, "S o Down 1"), (.sample, "S o G")],
        .stretchChooser: [(.sample, "S o a s t Left Down"), (.sample, "S o a s t")],
        .catalogEditor: [(.sample, "O Down"), (.sample, "O G"), (.sample, "O h u"), (.sample, "O h")],
        .catalogSearch: [(.sample, "O / s t Left Down"), (.sample, "O / s t Down")],
        .catalogForm: [(.sample, "O a c a l m Left"), (.sample, "O a c a l m Enter")],
        .review: [
            (.sample, "g r"), (.sample, "g r 1 1"), (.small, "g r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"),
            (.small, "g r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 Down"),
        ],
        .linkDays: [(.links, "Enter"), (.links, "Enter G")],
        .experimentSetup: [(.links, "t Down Down Down a b Left"), (.links, "t")],
        .experimentOrder: [(.smallLinks, "t Enter"), (.smallLinks, "t Enter G")],
        .experiment: [(.smallExperiments, "Home Enter"), (.smallExperiments, "Home Enter G")],
        .stopReason: [(.experiments, "Home Enter s a b Left")],
        .searchField: [(.sample, "/ l e Left"), (.sample, "/ l e Down Down")],
    ]

    /// Returns the text on view, with the position of the cursor, and the effects requested.
    private static func trace(of store: TestStore, effects: [Effect]) -> String {
        let canvas = view(store.model)
        return "\(canvas.text)\(String(describing: canvas.cursor))\(effects)"
    }

    @Test("does something there", arguments: KeyContext.dialogs)
    func works(context: KeyContext) throws {
        var unanswered = Set(Keymap.standard[context].bindings.map(\.command))
        for (start, keys) in try #require(Self.states[context]) {
            var store = start.store
            store.press(keys)
            try #require(store.model.contexts.first == context, "\(keys) leads to \(store.model.contexts)")
            let before = Self.trace(of: store, effects: [])
            for binding in Keymap.standard[context].bindings where unanswered.contains(binding.command) {
                var after = store
                for key in binding.keys[0].keys { after.receive(.input(.key(key))) }
                if Self.trace(of: after, effects: after.effects) != before { unanswered.remove(binding.command) }
            }
        }
        #expect(unanswered.map(\.rawValue).sorted() == [])
    }

    @Test(
        "the title of a dialog on a day of another year names the year",
        arguments: [
            ("6", "Pain on "), ("c", "Check-in for "), ("m", "Medicine on "), ("a n", "Note on "),
            ("a a", "An activity on "),
        ])
    func yearOfDay(keys: String, title: String) {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("g d 2 0 2 5 - 1 1 - 2 0 Enter \(keys)")
        #expect(store.screen.contains(title + "Thu 20 November 2025"), "\(store.screen)")
    }
}
