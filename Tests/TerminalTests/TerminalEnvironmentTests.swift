import Canvas
import Testing

@testable import Terminal

@Suite("What the environment says about the terminal")
struct TerminalEnvironmentTests {
    @Test("variables count if they are set and not empty")
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
            ("en_GB.UTF-8", true), ("en_GB.utf8", true), ("C.UTF-8", true), ("de_DE.UTF-8@euro", true), ("UTF-8", true),
            ("C", false), ("de_DE", false), ("de_DE.ISO-8859-1", false), ("", false),
        ])
    func locales(name: String, isUTF8: Bool) {
        #expect(TerminalEnvironment(variables: ["LANG": name]).isUTF8 == isUTF8)
    }

    @Test(
        "the background is given by the last number",
        arguments: [
            ("15;0", Background.dark), ("0;default;15", .light), ("0;7", .light), ("12;8", .dark), ("0;default", nil),
            ("", nil), ("0;99", nil),
        ])
    func background(value: String, background: Background?) {
        #expect(TerminalEnvironment(variables: ["COLORFGBG": value]).background == background)
    }

    @Test(
        "a terminal is looked up under the names that apply",
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
            (0x100_0000, "terminfo", false, ColorDepth.direct), (0x100_0000, "", false, .twoHundredFiftySix),
            (256, "", false, .twoHundredFiftySix), (256, "COLORTERM", false, .direct),
            (88, "COLORTERM", false, .sixteen), (16, "", false, .sixteen), (8, "COLORTERM", false, .eight),
            (2, "", false, .none), (-1, "", false, .none), (256, "COLORTERM", true, .none),
        ])
    func colorDepth(colors: Int, direct: String, refusesColor: Bool, depth: ColorDepth) {
        let found = ColorDepth(
            colors: colors, isDirect: direct == "terminfo", isAnnounced: direct == "COLORTERM",
            refusesColor: refusesColor)
        #expect(found == depth)
    }

    @Test(
        "only COLORTERM announces direct colour, and only with its two names",
        arguments: [("truecolor", true), ("24bit", true), ("TrueColor", true), ("yes", false), ("", false)])
    func announcing(colorTerm: String, isAnnounced: Bool) {
        let environment = TerminalEnvironment(variables: ["TERM": "xterm-256color", "COLORTERM": colorTerm])
        #expect(environment.announcesDirectColor == isAnnounced)
    }

    @Test("padding in capabilities is removed")
    func padding() {
        #expect(
            Terminfo.withoutPadding(Array("\u{1B}[?5h$<100/>\u{1B}[?5l$<2".utf8))
                == Array("\u{1B}[?5h\u{1B}[?5l$<2".utf8))
    }
}
