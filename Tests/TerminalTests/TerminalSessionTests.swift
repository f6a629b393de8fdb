import Canvas
import Platform
import Testing

@Suite("A program on a terminal", .serialized)
struct TerminalSessionTests {
    private static let started = "started 80x24 twoHundredFiftySix utf8 true"

    @Test("keys typed before the program is ready aren't lost")
    func typedAhead() throws {
        let session = try ProbeSession()
        try session.type("6\rjj")
        try session.wait(for: "key j")
        try session.wait(for: "key j")
        #expect(session.lines == [TerminalSessionTests.started, "key 6", "key Enter", "key j", "key j"])
    }

    @Test("a lone Escape is that key, and Escape with more is a sequence")
    func escape() throws {
        let session = try ProbeSession()
        try session.wait(for: TerminalSessionTests.started)
        try session.type("\u{1B}")
        try session.wait(for: "key Esc")
        try session.type("\u{1B}[1;5C\u{1B}OA\u{1B}é")
        try session.wait(for: "key Ctrl-Right")
        try session.wait(for: "key Up")
        try session.wait(for: "key Alt-é")
        try session.type("\u{1B}[<0;3;2M\u{1B}[200~two\rlines\u{1B}[201~")
        try session.wait(for: "mouse press(Canvas.MouseEvent.Button.left) 2,1")
        try session.wait(for: "paste 9")
    }

    @Test("resizing to every size from 20x5 to 200x60 while typing loses no key, and the last size is known")
    func resizing() throws {
        let session = try ProbeSession()
        try session.wait(for: TerminalSessionTests.started)
        var typed: [String] = []
        for step in 0...55 {
            session.resize(to: Size(width: 20 + step * 180 / 55, height: 5 + step))
            try session.type("k")
            typed.append("key k")
        }
        session.resize(to: Size(width: 1, height: 1))
        session.resize(to: Size(width: 61, height: 19))
        try session.wait(for: "resized 61x19")
        try session.type("q")
        #expect(try session.waitForEnd() == .exit(0))
        #expect(session.lines.filter { $0 == "key k" } == typed)
    }

    @Test("while suspended, the terminal is the shell's; back in the foreground, the program knows the new size")
    func suspending() throws {
        let session = try ProbeSession(
            shell: """
                set -m
                "$PROBE"
                echo "status $?" >&3
                stty size >&3
                stty -a | grep -o ' [-]*icanon' >&3
                read -r line
                fg >/dev/null
                """)
        try session.wait(for: TerminalSessionTests.started)
        try session.type("\u{1A}")
        try session.wait(for: "status \(128 + SIGTSTP)")
        try session.wait(for: "24 80")
        try session.wait(for: " icanon")
        session.resize(to: Size(width: 70, height: 20))
        try session.type("\n")
        try session.wait(for: "resumed 70x20")
        try session.type("q")
        #expect(try session.waitForEnd() == .exit(0))
    }

    @Test("timers, messages from other threads and other programs on the terminal arrive as events")
    func events() throws {
        let session = try ProbeSession()
        try session.wait(for: TerminalSessionTests.started)
        try session.type("w")
        try session.wait(for: "timer")
        try session.type("m")
        try session.wait(for: "message from a thread")
        try session.type("v")
        try session.wait(for: "resumed 80x24")
        try session.waitForScreen("away")
    }

    @Test("the terminal's background is queried and reported, between typed keys")
    func background() throws {
        let session = try ProbeSession(arguments: ["ask"])
        try session.wait(for: TerminalSessionTests.started)
        try session.waitForScreen("\u{1B}]11;?")
        try session.type("j\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{1B}\\\u{1B}[?62;22ck")
        try session.wait(for: "key j")
        try session.wait(for: "background light")
        try session.wait(for: "key k")
    }

    @Test(
        "a terminal that can't draw is reported and left alone",
        arguments: [
            ("dumb", "This terminal (TERM=dumb) cannot move its cursor, so screens cannot be shown."),
            (
                "nosuch",
                """
                The terminfo database has no entry for TERM=nosuch. Install the entry (on Debian: ncurses-base or ncurses-term), \
                or set TERM to one it has.
                """
            ),
            (
                "",
                "TERM is not set, so screens cannot be shown. Set it to your terminal's name, for example xterm-256color."
            ),
        ])
    func cannotDraw(terminal: String, problem: String) throws {
        let session = try ProbeSession(environment: ["TERM": terminal])
        #expect(try session.waitForEnd() == .exit(2))
        #expect(session.lines == ["cannot draw: " + problem])
        #expect(session.written.isEmpty)
        #expect(session.modes == session.modesBefore)
    }

    @Test("output to something other than a terminal is reported")
    func notATerminal() throws {
        let session = try ProbeSession(shell: "\"$PROBE\" | cat")
        #expect(try session.waitForEnd() == .exit(0))
        #expect(session.lines == ["cannot draw: Input and output must be a terminal to show screens."])
    }

    @Test(
        "colours and characters are those of terminal and user",
        arguments: [
            (["TERM": "xterm-256color", "NO_COLOR": "1"], "none utf8 true"), (["TERM": "linux"], "eight utf8 true"),
            (["TERM": "vt100"], "none utf8 true"), (["LANG": "C"], "twoHundredFiftySix utf8 false"),
            (["TERM": "screen", "COLORTERM": "truecolor"], "direct utf8 true"),
            (["LANG": "xx_XX.UTF-8"], "twoHundredFiftySix utf8 true"),
        ])
    func abilities(environment: [String: String], told: String) throws {
        let session = try ProbeSession(environment: environment)
        try session.wait(for: "started 80x24 " + told)
        try session.type("q")
        #expect(try session.waitForEnd() == .exit(0))
    }

    @Test("one key writes only what it changes")
    func bytesPerKey() throws {
        let session = try ProbeSession()
        try session.wait(for: TerminalSessionTests.started)
        try session.waitForScreen("twinge")
        try session.type("j")
        try session.waitForScreen("\"j\"")
        session.forgetScreen()
        try session.type("k")
        try session.waitForScreen("\"k\"")
        #expect(session.written.count < 80)
    }
}
