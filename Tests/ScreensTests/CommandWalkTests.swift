import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Every command on every screen")
struct CommandWalkTests {
    /// Returns a screen in several states, so that each command has something to do in one of them.
    private static func stores(on screen: Screen) -> [TestStore] {
        let preparations: [Screen: [String]] = [
            .today: ["", "Down Down Right h", "G", "6 Enter u", "Ctrl-Z"],
            .week: ["", "h k k k", "z", "z z z", "PgDn"],
            .stretches: ["", "Right Right Right", "G", "s t", "Space"], .links: ["", "Down Down", "G"],
            .body: ["", "Right", "z", "G"], .journal: ["", "Down Down Down", "G", "/ l e f t Enter Down"],
        ]
        let sizes = [Size(width: 80, height: 24), Size(width: 60, height: 14)]
        return sizes.flatMap { size in
            let fresh =
                screen == .links ? LinksSample.several.store(size: size) : TestStore(SampleDiary.model(size: size))
            return (preparations[screen] ?? []).map { keys in
                var store = fresh
                store.press(screen == .week ? "T W" : "W \(screen.title.prefix(1))")
                store.answerSearches()
                store.press("6 Enter 5 Enter u \(keys)")
                return store
            }
        }
    }

    /// Returns the text on view, with the position of the cursor, and the effects requested.
    private static func traces(of store: TestStore) -> [String] {
        let canvas = view(store.model)
        return [canvas.text, "\(String(describing: canvas.cursor))", "\(store.effects)"]
    }

    @Test("can be reached, and does something there or says that there is nothing to do", arguments: Screen.allCases)
    func works(screen: Screen) {
        let contexts = [screen.part.context, .screens, .everywhere]
        var unanswered = Set(contexts.flatMap { Keymap.standard[$0].bindings.map(\.command) })
        // This screen is already shown.
        unanswered.remove(screen.part.showCommand)
        for store in Self.stores(on: screen) {
            let before = Self.traces(of: store).dropLast() + ["[]"]
            for context in contexts {
                for binding in Keymap.standard[context].bindings where unanswered.contains(binding.command) {
                    var store = store
                    for key in binding.keys[0].keys { store.receive(.input(.key(key))) }
                    if Self.traces(of: store) != Array(before) { unanswered.remove(binding.command) }
                }
            }
        }
        #expect(unanswered.map(\.rawValue).sorted() == [])
    }

    @Test("of a screen is found by the search of the help on every screen", arguments: Screen.allCases)
    func isListed(screen: Screen) {
        let search = Self.search(on: screen)
        for context in Screen.allCases.map({ $0.part.context }) + [.screens, .everywhere] {
            for binding in Keymap.standard[context].bindings {
                let found = Self.found(of: binding.help, by: search)
                #expect(found.contains(context.title), "\(context.rawValue): \(binding.command.rawValue)")
                #expect(found.contains(binding.help), "\(context.rawValue): \(binding.command.rawValue)")
            }
        }
    }

    /// Returns the open search of the help on a screen.
    private static func search(on screen: Screen) -> TestStore {
        var store = TestStore(SampleDiary.model(size: Size(width: 160, height: 100)))
        store.press("\(screen.title.prefix(1)) ? /")
        return store
    }

    /// Returns what is on view once a text was looked for.
    private static func found(of text: String, by search: TestStore) -> String {
        var store = search
        store.receive(.input(.paste(text)))
        return store.screen
    }

    @Test("of a dialog is found by the search of the help", arguments: KeyContext.dialogs)
    func isFound(context: KeyContext) {
        let search = Self.search(on: .today)
        for binding in Keymap.standard[context].bindings {
            let found = Self.found(of: binding.help, by: search)
            #expect(found.contains("In the dialog: \(context.title)"), "\(binding.help)")
        }
    }
}
