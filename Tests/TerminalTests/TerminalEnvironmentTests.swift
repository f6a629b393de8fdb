import Canvas
import Testing

@testable import Terminal

@Suite("What the environment says of the terminal")
struct TerminalEnvironmentTests {
    @Test("variables that are set and not empty count")
    func variables() {
        let environment = TerminalEnvironment(variables: [
            "TERM": "xterm", "COLORTERM": "truecolor", "NO_COLOR": "", "LC_ALL": "", "LC_CTYPE": "de_DE.UTF-8",
            "LANG": "C",
            "ESCDELAY": "25", "COLORFGBG": "0;15",
        ])
        #expect(environment.terminal == "xterm")
        #expect(!environment.refusesColor)
        #expect(environment.locale == "de_DE.UTF-8")
        #expect(environment.isUTF8)
        #expect(environment.escapeDelay == .milliseconds(25))
        #expect(environment.background == .light)
        #expect(TerminalEnvironment(variables: ["NO_COLOR": "1"]).refusesColor)
        #expect(TerminalEnvironment(variables: ["ESCDELAY": "soon"]).escapeDelay == .milliseconds(50))
    }

    @Test(
        "a locale is UTF-8 by its name",
        arguments: [
            ("en_GB.UTF-8", true), ("en_GB.utf8", true), ("C.UTF-8", true), ("de_DE.UTF-8@euro", true), ("C", false),
            ("de_DE", false), ("de_DE.ISO-8859-1", false), ("", false),
        ])
    func locales(name: String, isUTF8: Bool) {
        #expect(TerminalEnvironment(variables: ["LANG": name]).isUTF8 == isUTF8)
    }

    @Test(
        "the background is told by the last number",
        arguments: [
            ("15;0", Background.dark), ("0;default;15", .light), ("0;7", .light), ("12;8", .dark), ("0;default", nil),
            ("", nil), ("0;99", nil),
        ])
    func background(value: String, background: Background?) {
        #expect(TerminalEnvironment(variables: ["COLORFGBG": value]).background == background)
    }

    @Test(
        "a terminal is looked up under the names that fit",
        arguments: [
            ("xterm-256color", "", ["xterm-256color", "xterm-256color", "xterm"]),
            ("xterm", "truecolor", ["xterm-256color", "xterm", "xterm-256color", "xterm"]),
            ("tmux", "", ["tmux", "screen-256color", "screen"]), ("foot", "", ["foot", "xterm-256color", "xterm"]),
            ("xterm-direct", "truecolor", ["xterm-direct", "xterm-256color", "xterm"]), ("vt220", "", ["vt220"]),
            ("dumb", "", ["dumb"]),
        ])
    func names(terminal: String, colorTerm: String, names: [String]) {
        let environment = TerminalEnvironment(variables: ["TERM": terminal, "COLORTERM": colorTerm])
        #expect(environment.terminfoNames == names)
    }

    @Test(
        "the colour depth is what terminal and user allow",
        arguments: [
            (0x100_0000, true, false, ColorDepth.direct), (0x100_0000, false, false, .twoHundredFiftySix),
            (256, false, false, .twoHundredFiftySix), (88, false, false, .sixteen), (16, false, false, .sixteen),
            (8, false, false, .eight), (2, false, false, .none), (-1, false, false, .none), (256, false, true, .none),
        ])
    func colorDepth(colors: Int, isDirect: Bool, refusesColor: Bool, depth: ColorDepth) {
        #expect(ColorDepth(colors: colors, isDirect: isDirect, refusesColor: refusesColor) == depth)
    }

    @Test("padding in capabilities is left out")
    func padding() {
        #expect(
            Terminfo.withoutPadding(Array("\u{1B}[?5h$<100/>\u{1B}[?5l$<2".utf8))
                == Array("\u{1B}[?5h\u{1B}[?5l$<2".utf8))
    }
}
