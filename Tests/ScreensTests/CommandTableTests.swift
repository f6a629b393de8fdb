import Canvas
import Testing

@testable import Screens

@Suite("The tables of keys")
struct CommandTableTests {
    private static let situations = Keymap.standard.situations

    @Test("every key of every table performs its command", arguments: situations)
    func reachable(contexts: [KeyContext]) {
        for binding in Keymap.standard[contexts[0]].bindings {
            for sequence in binding.keys {
                #expect(
                    Keymap.standard.match(sequence.keys, in: contexts) == .command(binding.command),
                    "\(contexts[0]): \(sequence.label(.unicode))")
            }
        }
    }

    @Test("no key of a screen hides a shared key, unless it has the same command or moves sideways")
    func nothingHidden() {
        for screen in Screen.allCases {
            let own = Keymap.standard[screen.part.context].bindings.flatMap { binding in
                binding.keys.map { ($0, binding.command) }
            }
            for binding in Keymap.standard[.screens].bindings {
                for sequence in binding.keys {
                    let hiding = own.first {
                        $0.0.keys.starts(with: sequence.keys) || sequence.keys.starts(with: $0.0.keys)
                    }
                    #expect(hiding == nil || hiding?.1 == binding.command, "\(screen): \(sequence.label(.unicode))")
                }
            }
        }
    }

    @Test("no key in a table is used twice, and none is the start of another", arguments: KeyContext.allCases)
    func noClash(context: KeyContext) {
        let sequences = Keymap.standard[context].bindings.flatMap(\.keys)
        for (index, sequence) in sequences.enumerated() {
            for other in sequences[(index + 1)...] {
                #expect(!sequence.keys.starts(with: other.keys) && !other.keys.starts(with: sequence.keys))
            }
        }
    }

    @Test("the help lists every command of the screen with its keys", arguments: Screen.allCases)
    func helpListsAll(screen: Screen) {
        var model = SampleDiary.model()
        model.screen = screen
        let groups = HelpView.groups(of: HelpDialog(screen: screen), model: model)
        let own = Set(Keymap.standard[screen.part.context].bindings.map(\.command))
        for context in [screen.part.context, .screens, .everywhere] {
            let group = groups.first { $0.heading == context.title }
            for binding in Keymap.standard[context].bindings {
                if context != screen.part.context, own.contains(binding.command) { continue }
                let line = group?.keys.first { $0.words == binding.brief }
                let key = binding.keys[0].label(.unicode)
                #expect(
                    line?.labels.joined(separator: " ").contains(key) == true || binding.command == .logPain,
                    "\(binding.command.rawValue)")
            }
        }
    }

    @Test("the help of a screen takes at most two pages of 80 by 24", arguments: Screen.allCases)
    func helpIsShort(screen: Screen) {
        let model = SampleDiary.model()
        let view = HelpView(
            HelpDialog(screen: screen), size: FrameLayout.sheetRoom(Size(width: 80, height: 24)), model: model)
        #expect(view.lastScroll <= 1)
    }

    @Test("Tab shows the keys of another screen")
    func helpOfOthers() {
        var store = TestStore(SampleDiary.model())
        store.press("? Tab")
        #expect(store.screen.contains("Zoom out: month"))
        store.press("BackTab")
        #expect(!store.screen.contains("Zoom out: month"))
    }

    @Test("the help finds keys by a word; Enter keeps the search, Esc ends it, Esc again closes the help")
    func helpSearch() {
        var store = TestStore(SampleDiary.model())
        store.press("? /")
        store.type("undo")
        #expect(store.screen.contains("Undo the last change"))
        #expect(!store.screen.contains("A page up"))
        store.press("Enter Esc")
        #expect(store.screen.contains("keys of Today"))
        #expect(!store.screen.contains("Undo the last change"))
        store.press("Esc")
        #expect(store.model.overlays.isEmpty)
    }

    @Test("every command in a footer is bound and has a word", arguments: situations)
    func footers(contexts: [KeyContext]) {
        for command in Keymap.standard[contexts[0]].footer {
            #expect(
                Keymap.standard.binding(of: command, in: contexts)?.word != nil, "\(contexts[0]) \(command.rawValue)")
        }
    }

    @Test("command names are words joined by hyphens")
    func names() {
        for command in Command.allCases {
            #expect(command.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
        }
    }

    @Test("every command is bound somewhere")
    func allBound() {
        let bound = Set(KeyContext.allCases.flatMap { Keymap.standard[$0].bindings.map(\.command) })
        #expect(Command.allCases.filter { !bound.contains($0) } == [])
    }

    @Test("a key with Alt that isn't bound is Esc and the key, as fast fingers type them")
    func altKey() {
        var store = TestStore(SampleDiary.model())
        store.press("6 Alt-c")
        #expect(store.model.overlays.map(\.dialog.context) == [.checkIn])
        store.press("Esc a n Alt-Enter")
        #expect(store.model.overlays.map(\.dialog.context) == [.noteEditor])
    }

    @Test("an interrupted sequence does nothing, and its last key starts a new one")
    func brokenSequence() {
        var store = TestStore(SampleDiary.model())
        store.press("g ?")
        #expect(store.model.overlays.last?.dialog is HelpDialog)
        #expect(store.model.pendingKeys.isEmpty)
    }

    @Test("while a sequence is incomplete, the message line shows its continuations")
    func continuations() {
        var store = TestStore(SampleDiary.model())
        store.press("g")
        #expect(store.message == " g   g top   d date   r review")
    }

    @Test("a key that does nothing on a screen says where it works, or how to list the keys")
    func reasons() {
        var store = TestStore(SampleDiary.model())
        store.press("z")
        #expect(store.message == " z does nothing on Today. On Week: Zoom out: month, quarter, year.")
        store.press("y")
        #expect(store.message == " y does nothing on Today. ? lists the keys.")
        store.press("a z")
        #expect(store.message == " z does nothing here.")
        store.press("Esc Esc")
        #expect(store.message == "")
    }

    @Test(
        "a key that can't do anything with the selected row of Today says why",
        arguments: [
            ("Space", "Space is for habits and stretches: Enter edits the reading."),
            ("J Down Down Down o + + + + +", "10 is the highest score."),
            ("} Down +", "A stretch is done or not done: Space changes that."),
            ("} } Space", "A note is text: Enter edits it."),
            ("} } } Down Down Down d", "driving is not logged on this day."),
            ("End Up +", "A treatment has no amount to step through: Enter edits it."),
            ("Right Space", "That day has not come yet."),
        ])
    func rowReasons(keys: String, reason: String) {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        #expect(store.message == " " + reason)
    }
}
