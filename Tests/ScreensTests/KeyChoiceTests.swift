import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Keys chosen by the user")
struct KeyChoiceTests {
    private func choosing(_ choices: String...) throws -> (keymap: Keymap, refused: [Keymap.RefusedChoice]) {
        Keymap.standard.choosing(try choices.map { try KeyChoice(parsing: $0) })
    }

    private func match(_ keys: KeySequence, on screen: Screen = .today, in keymap: Keymap) -> CommandTable.Match {
        keymap.match(keys.keys, in: [screen.part.context, .screens, .everywhere])
    }

    @Test("a choice names a context, a command and its keys")
    func parsing() throws {
        let choice = try KeyChoice(parsing: "screens go-to-date  Ctrl-G, g t, ,")
        #expect(choice.context == .screens)
        #expect(choice.command == .goToDate)
        #expect(choice.keys == [.init(.control("g")), "gt", ","])
    }

    @Test(
        "names the invalid word",
        arguments: [
            ("screens undo", "“screens undo” is not a place, a command and keys, such as “screens undo U”"),
            ("kitchen undo U", "“kitchen” is not a place that has keys; twinge keys lists them"),
            ("screens fly U", "“fly” is not a command; twinge keys lists them"),
            ("screens undo U, Hyper-x", "“Hyper-x” is not a key, such as x, g x, F5, Ctrl-X or Alt-x"),
        ])
    func notUnderstood(text: String, reason: String) {
        let error = #expect(throws: ParseError.self) { try KeyChoice(parsing: text) }
        #expect(error?.description == reason)
    }

    @Test("chosen keys replace the old ones wherever the table is read: dispatch, footer and help")
    func everywhere() throws {
        var preferences = Preferences()
        preferences.keyChoices = ["screens undo U"]
        let sample = SampleDiary.model(size: Size(width: 160, height: 40))
        var model = AppModel(
            size: sample.size, time: sample.time, preferences: preferences, diary: sample.diary, seed: 1)
        #expect(model.contexts.map { model.keymap[$0].context } == [.today, .screens, .everywhere])
        #expect(match("u", in: model.keymap) == .nothing)
        #expect(match("U", in: model.keymap) == .command(.undo))
        for key in ["6", "\n", "U"] {
            if key == "U" { #expect(view(model).text.contains("U undo")) }
            let input = key == "\n" ? Key.enter : .character(Character(key))
            _ = update(&model, .input(.key(input)), at: model.time)
        }
        #expect(model.history.done.isEmpty)
        #expect(model.history.undone.count == 1)
        for key in "?/undo" { _ = update(&model, .input(.key(.character(key))), at: model.time) }
        #expect(view(model).text.contains("U                 Undo the last change"))
    }

    @Test("a screen can have its own key for what every screen does")
    func ownKey() throws {
        let (keymap, refused) = try choosing("today check-in x")
        #expect(refused.isEmpty)
        #expect(match("x", in: keymap) == .command(.checkIn))
        #expect(match("c", in: keymap) == .command(.checkIn))
        #expect(match("x", on: .week, in: keymap) == .command(.savePicture))
        #expect(keymap.binding(of: .checkIn, in: [.today, .screens])?.footerLabel(.unicode) == "x")
    }

    @Test("two commands can swap keys")
    func swap() throws {
        let (keymap, refused) = try choosing("screens undo c", "screens check-in u")
        #expect(refused.isEmpty)
        #expect(match("c", in: keymap) == .command(.undo))
        #expect(match("u", in: keymap) == .command(.checkIn))
    }

    @Test(
        "a refused choice leaves the key as it was",
        arguments: [
            ("screens undo x", "“x” is not a free key; save-picture (screens) has it"),
            ("screens undo g", "“g” is not a free key; move-to-first (screens) has it"),
            ("week undo z z", "“z z” is not a free key; zoom-out (week) has it"),
            ("help undo F2", "“undo” is not a command of help; twinge keys lists them"),
            ("screens log-pain x", "“log-pain” is not a command with keys to choose; the digits stand for themselves"),
            ("pain-dialog accept s", "“s” is not a key that does not type a letter there, as Ctrl-X"),
        ])
    func refused(text: String, reason: String) throws {
        let (keymap, refused) = try choosing(text)
        #expect(keymap == .standard)
        #expect(refused.map(\.index) == [0])
        #expect(refused.first?.reason.description == reason)
    }

    @Test("of two choices for one key the later is refused, and so is what depended on it")
    func twoChoices() throws {
        let (keymap, refused) = try choosing("screens undo F2", "screens add F2", "screens help a")
        #expect(refused.map(\.index) == [1, 2])
        #expect(match(.init(.function(2)), in: keymap) == .command(.undo))
        #expect(match("a", in: keymap) == .command(.add))
        #expect(match("?", in: keymap) == .command(.help))
    }

    @Test("Ctrl-C still leaves, whatever is chosen for leaving")
    func wayOut() throws {
        let keymap = try choosing("screens back Q", "pain-dialog cancel F10").keymap
        #expect(match(.init(.control("c")), in: keymap) == .command(.back))
        #expect(keymap.match([.control("c")], in: [.painDialog, .everywhere]) == .command(.cancel))
        #expect(try choosing("screens undo Ctrl-C").refused.count == 1)
    }

    @Test("every key of the tables can be chosen by name")
    func names() {
        for binding in KeyContext.allCases.flatMap({ Keymap.standard[$0].bindings }) {
            for sequence in binding.keys { #expect(KeySequence(named: sequence.name) == sequence) }
        }
    }
}
