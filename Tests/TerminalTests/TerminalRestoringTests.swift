import Platform
import Testing

@Suite("Restoring the terminal", .serialized)
struct TerminalRestoringTests {
    /// The sequences that leave the mouse, the paste mode, the cursor and the second screen of an xterm.
    private static let leaving = ["\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?1049l"]

    private func expectRestored(_ session: ProbeSession) {
        #expect(session.modes == session.modesBefore)
        for sequence in TerminalRestoringTests.leaving {
            #expect(session.written.firstRange(of: Array(sequence.utf8)) != nil)
        }
    }

    @Test(
        "however the program ends",
        arguments: [
            ("q", ProbeSession.Ending.exit(0)), ("e", .exit(1)), ("x", .exit(7)), ("t", .signal(SIGILL)),
            ("s", .signal(SIGSEGV)),
        ])
    func keys(key: String, ending: ProbeSession.Ending) throws {
        let session = try ProbeSession()
        try session.wait(for: "started 80x24 twoHundredFiftySix utf8 true")
        #expect(session.modes != session.modesBefore)
        try session.type(key)
        #expect(try session.waitForEnd() == ending)
        expectRestored(session)
    }

    @Test("a cursor that was hidden is shown again", arguments: ["xterm-256color", "linux"])
    func hiddenCursor(terminal: String) throws {
        let session = try ProbeSession(arguments: ["no-cursor"], environment: ["TERM": terminal])
        try session.waitForScreen("?25l")
        try session.type("q")
        #expect(try session.waitForEnd() == .exit(0))
        let written = String(decoding: session.written, as: UTF8.self)
        #expect(
            written.ranges(of: "?25h").last?.lowerBound ?? written.startIndex > written.ranges(of: "?25l").last?
                .lowerBound ?? written.startIndex)
    }

    @Test("when a signal asks the program to end, after it had time to save", arguments: [SIGTERM, SIGHUP, SIGINT])
    func stopSignals(number: Int32) throws {
        let session = try ProbeSession()
        try session.wait(for: "started 80x24 twoHundredFiftySix utf8 true")
        session.signal(number)
        try session.wait(for: "saved")
        #expect(try session.waitForEnd() == .signal(number))
        expectRestored(session)
    }

    @Test(
        "when a signal ends the program at once",
        arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGILL, SIGQUIT])
    func crashes(number: Int32) throws {
        let session = try ProbeSession()
        try session.wait(for: "started 80x24 twoHundredFiftySix utf8 true")
        session.signal(number)
        #expect(try session.waitForEnd() == .signal(number))
        expectRestored(session)
    }

    @Test("when the terminal window is closed, the program ends")
    func hangUp() throws {
        let session = try ProbeSession()
        try session.wait(for: "started 80x24 twoHundredFiftySix utf8 true")
        try session.hangUp()
        #expect([.exit(0), .signal(SIGHUP)].contains(try session.waitForEnd()))
        #expect(session.lines.last == "ended" || session.lines.last == "saved")
    }

    @Test("a pending answer to a query doesn't reach the shell")
    func lateAnswer() throws {
        let session = try ProbeSession(arguments: ["ask"])
        try session.wait(for: "started 80x24 twoHundredFiftySix utf8 true")
        try session.waitForScreen("\u{1B}]11;?")
        try session.type("q")
        try session.wait(for: "key q")
        try session.type("\u{1B}]11;rgb:1212/1212/1212\u{1B}\\\u{1B}[?62c")
        #expect(try session.waitForEnd() == .exit(0))
        #expect(session.countUnreadInput() == 0)
    }
}
