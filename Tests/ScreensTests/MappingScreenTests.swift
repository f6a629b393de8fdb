import Canvas
import Testing

@testable import Screens

@Suite("The columns of a table and what they mean")
struct MappingScreenTests {
    private func screen(_ size: Size = Size(width: 60, height: 18)) -> MappingScreen {
        MappingScreen(
            title: "pain", columns: columns(nil), words: ["date", "pain (0-100)", "sitting", "sitting (min)"],
            preview: .init(account: ["Choose the column with the date first."]), size: size,
            appearance: Appearance(glyphs: .ascii))
    }

    private func columns(_ meaning: String?) -> [MappingScreen.Column] {
        [
            .init(name: "Tag", samples: ["17.11.2026"], meaning: "Tag"),
            .init(name: "gesessen am Nachmittag und am Abend", samples: ["90", "440"], meaning: meaning),
            .init(name: "Notizen", samples: [], meaning: nil),
        ]
    }

    @Test("are shown with their first cells and the first entries")
    func view() {
        var screen = screen()
        screen.answer(
            columns("sitting (min)"), .init(entries: ["2026-11-17 12:00  sitting 1.5 h"], account: ["1 row read"]))
        #expect(
            Screens.view(screen).lines.map(\.trimmedAtEnd).joined(separator: "\n") == """
                 twinge  What the columns of pain mean
                ------------------------------------------------------------
                   Column                 Holds        Means
                   Tag                    17.11.2026   Tag
                 > gesessen am Nachmi...  90, 440      sitting (min)
                   Notizen                nothing      left out

                 First entries
                   2026-11-17 12:00  sitting 1.5 h
                   1 row read






                ------------------------------------------------------------
                 Enter meaning   w import   - leave out   Esc leave
                """)
    }

    @Test("a meaning is typed, completed with Tab and accepted with Enter; an error is shown")
    func typing() {
        var screen = screen()
        #expect(screen.take(.key(.down)) == nil)
        #expect(screen.take(.key(.enter)) == nil)
        for character in "sitt" { #expect(screen.take(.key(.character(character))) == nil) }
        #expect(screen.matches == ["sitting", "sitting (min)"])
        #expect(screen.take(.key(.tab)) == nil)
        #expect(screen.take(.key(.enter)) == .mean("sitting", place: 1))
        screen.complain("“x” is not known.")
        #expect(Screens.view(screen).lines.contains { $0.contains("is not known.") })
        #expect(screen.take(.key(.escape)) == nil)
        #expect(screen.take(.key(.character("-"))) == .mean("", place: 1))
        #expect(screen.take(.key(.character("w"))) == .accept)
        #expect(screen.take(.key(.escape)) == .leave)
    }

    @Test("what was being typed goes on in another screen, which says so until a key is pressed")
    func resuming() throws {
        var before = screen()
        #expect(before.typed == nil)
        _ = before.take(.key(.down))
        _ = before.take(.key(.enter))
        #expect(before.typed == nil)
        for character in "sit" { _ = before.take(.key(.character(character))) }
        let typed = try #require(before.typed)
        #expect(typed == ("sit", 1))
        var after = screen()
        after.resume(typed: typed, notice: "Here again.")
        #expect(Screens.view(after).lines.contains { $0.contains("Here again.") })
        #expect(after.take(.key(.character("t"))) == nil)
        #expect(!Screens.view(after).lines.contains { $0.contains("Here again.") })
        #expect(after.take(.key(.enter)) == .mean("sitt", place: 1))
    }

    @Test("the smallest window shows how to import, how many columns are out of view, and that the preview goes on")
    func smallest() {
        let columns = (1...9).map { MappingScreen.Column(name: "column \($0)", samples: ["1"], meaning: nil) }
        let screen = MappingScreen(
            title: "pain", columns: columns, words: [],
            preview: .init(account: ["Choose the column with the date first: press Enter on it and type date."]),
            size: FrameLayout.smallest, appearance: Appearance(glyphs: .unicode))
        let lines = Screens.view(screen).lines
        #expect(lines[11].contains("w import"), "\(lines)")
        #expect(lines[2].contains("Means") && !lines[2].contains("more"), "\(lines)")
        #expect(lines.contains { $0.contains("↓ 6 more") }, "\(lines)")
        #expect(lines.contains { $0.contains("Choose the column with the date …") }, "\(lines)")
    }

    @Test("the keys are those the user has chosen")
    func chosenKeys() throws {
        let keymap = Keymap.standard.choosing([try KeyChoice(parsing: "mapping accept X")]).keymap
        var screen = MappingScreen(
            title: "pain", columns: columns(nil), words: [], preview: .init(), size: Size(width: 60, height: 18),
            appearance: Appearance(glyphs: .ascii), keymap: keymap)
        #expect(screen.take(.key(.character("w"))) == nil)
        #expect(screen.take(.key(.character("X"))) == .accept)
        #expect(Screens.view(screen).lines.last?.contains("X import") == true)
    }

    @Test("a window that is too small says so, and q quits")
    func tooSmall() {
        var screen = screen(Size(width: 30, height: 8))
        #expect(Screens.view(screen).lines[0].contains("Twinge needs"))
        #expect(screen.take(.key(.enter)) == nil)
        #expect(screen.take(.key(.character("q"))) == .leave)
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
