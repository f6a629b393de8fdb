import Canvas
import Files
import Foundation
import SystemPackage
import Terminal
import Testing

/// A terminal made of a pipe, for a loop without a screen.
private final class PipeTerminal: ManagedTerminal {
    let input: FileDescriptor
    let keyboard: FileDescriptor
    let terminfoKeys: [[UInt8]: Key] = [:]
    private(set) var isShowing = true
    private(set) var calls: [String] = []
    var size = Size(width: 80, height: 24)

    init() throws {
        (input, keyboard) = try FileDescriptor.pipe()
    }

    func resize() -> Size { size }

    func leave() {
        isShowing = false
        calls.append("leave")
    }

    func enter() {
        isShowing = true
        calls.append("enter")
    }

    func noteAnswer() { calls.append("answer") }

    func type(_ text: String) throws {
        try keyboard.writeAll(text.utf8)
    }
}

@Suite("The event loop", .serialized)
struct EventLoopTests {
    private typealias Event = LoopEvent<Int>

    /// Runs a loop until an event comes, and returns all events up to it.
    private func events(
        of loop: EventLoop<Int>, until last: Event, timer: Duration? = nil, on event: (Event) throws -> Void = { _ in }
    ) throws -> [Event] {
        var events: [Event] = []
        try loop.run {
            timer
        } receive: { received in
            events.append(received)
            try event(received)
            return received == last ? .stop : .goOn
        }
        return events
    }

    private func withLoop(_ body: (EventLoop<Int>, PipeTerminal) throws -> Void, now: (() -> Duration)? = nil) throws {
        // What nohup, or a shell without job control, has ignored stays ignored, and the tests would wait for it forever.
        for number in [SIGHUP, SIGINT, SIGQUIT] { signal(number, SIG_DFL) }
        let signals = try SignalPipe()
        defer { signals.close() }
        let terminal = try PipeTerminal()
        try body(
            try EventLoop(terminal: terminal, signals: signals, mailbox: Mailbox(), now: now ?? MonotonicClock.now),
            terminal)
    }

    @Test("keys arrive in the order they were typed, a lone Escape once its wait is over")
    func keys() throws {
        try withLoop { loop, terminal in
            try terminal.type("a\u{1B}[A\u{1B}[?62c\u{1B}")
            #expect(
                try events(of: loop, until: .input(.key(.escape))) == [
                    .input(.key(.character("a"))), .input(.key(.up)), .input(.key(.escape)),
                ])
            #expect(terminal.calls == ["answer"])
        }
    }

    @Test("a frame is due once everything that arrived has been received")
    func settling() throws {
        try withLoop { loop, terminal in
            try terminal.type("abc")
            var steps: [String] = []
            try loop.run {
                steps.append("settle")
                return nil
            } receive: { event in
                if case .input(.key(let key)) = event { steps.append(key.name) }
                if event == .input(.key(.character("c"))) { try terminal.type("d") }
                return event == .input(.key(.character("d"))) ? .stop : .goOn
            }
            #expect(steps == ["settle", "a", "b", "c", "settle", "d"])
        }
    }

    @Test("the timer fires at its time on the loop's own clock, not earlier")
    func timer() throws {
        var time = Duration.seconds(100)
        try withLoop(
            { loop, terminal in
                try terminal.type("a")
                let events = try events(of: loop, until: .timer, timer: .seconds(130)) { event in
                    if event == .input(.key(.character("a"))) {
                        time = .seconds(129)
                        try terminal.type("b")
                    } else if event == .input(.key(.character("b"))) {
                        time = .seconds(3_600)
                    }
                }
                #expect(events == [.input(.key(.character("a"))), .input(.key(.character("b"))), .timer])
            }, now: { time })
    }

    @Test("messages posted by many threads all arrive, those of one thread in order")
    func messages() throws {
        try withLoop { loop, _ in
            let mailbox = loop.mailbox
            for sender in 0..<4 {
                Thread.detachNewThread {
                    for number in 0..<250 { mailbox.post(sender * 1_000 + number) }
                }
            }
            var received: [Int] = []
            loop.run {
                nil
            } receive: { event in
                if case .message(let number) = event { received.append(number) }
                return received.count == 1_000 ? .stop : .goOn
            }
            for sender in 0..<4 {
                #expect(received.filter { $0 / 1_000 == sender }.map { $0 % 1_000 } == Array(0..<250))
            }
        }
    }

    @Test("watched descriptors are reported when they are readable")
    func watching() throws {
        try withLoop { loop, terminal in
            let (readEnd, writeEnd) = try FileDescriptor.pipe()
            defer {
                try? readEnd.close()
                try? writeEnd.close()
            }
            loop.watch(readEnd)
            try writeEnd.writeAll([1])
            #expect(try events(of: loop, until: .readable(readEnd)) == [.readable(readEnd)])
        }
    }

    @Test("the end of the input is reported once, after the last key")
    func lostTerminal() throws {
        try withLoop { loop, terminal in
            try terminal.type("a\u{1B}")
            try terminal.keyboard.close()
            #expect(
                try events(of: loop, until: .terminalLost) == [
                    .input(.key(.character("a"))), .input(.key(.escape)), .terminalLost,
                ])
            loop.mailbox.post(1)
            #expect(try events(of: loop, until: .message(1)) == [.message(1)])
        }
    }

    @Test("signals arrive as events, several of one kind as one")
    func signals() throws {
        try withLoop { loop, terminal in
            terminal.size = Size(width: 60, height: 20)
            for signal in [SIGWINCH, SIGWINCH, SIGTERM, SIGHUP] { raise(signal) }
            let received = try events(of: loop, until: .stopRequested(.hangUp))
            #expect(
                received == [
                    .resized(Size(width: 60, height: 20)), .stopRequested(.terminate), .stopRequested(.hangUp),
                ])
            #expect(terminal.calls.isEmpty)
        }
    }

    @Test("while another program has the terminal, only a request to end counts")
    func away() throws {
        try withLoop { loop, terminal in
            let answer = loop.whileAway {
                terminal.size = Size(width: 100, height: 30)
                for signal in [SIGINT, SIGTSTP, SIGWINCH, SIGTERM] { raise(signal) }
                return 42
            }
            #expect(answer == 42)
            #expect(terminal.calls == ["leave", "enter"])
            let received = try events(of: loop, until: .resumed(Size(width: 100, height: 30)))
            #expect(
                received == [
                    .stopRequested(.terminate), .resumed(Size(width: 100, height: 30)),
                ])
        }
    }

    @Test("an error in a handler ends the loop and is passed on")
    func errors() throws {
        struct Failure: Error {}
        try withLoop { loop, terminal in
            try terminal.type("a")
            #expect(throws: Failure.self) { try events(of: loop, until: .timer) { _ in throw Failure() } }
        }
    }
}
