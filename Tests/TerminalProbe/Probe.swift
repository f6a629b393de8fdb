import Canvas
import Files
import Platform
import SystemPackage
import Terminal

/// A program that shows what it receives on a terminal, and reports it on descriptor 3.
///
/// Letters make it end in every possible way: `q` quits, `e` throws, `x` exits, `t` traps, `s` overflows its stack.
@main
struct Probe {
    private struct Failure: Error {}

    private static let log = FileDescriptor(rawValue: 3)

    static func main() {
        var noCore = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &noCore)
        let names = ["TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LANG", "ESCDELAY", "COLORFGBG"]
        var variables: [String: String] = [:]
        for name in names { variables[name] = getenv(name).map { String(cString: $0) } }
        let environment = TerminalEnvironment(variables: variables)
        do {
            let signals = try SignalPipe()
            let terminal = try TerminalDriver(environment: environment)
            defer { terminal.stop() }
            tell(
                "started \(terminal.size.width)x\(terminal.size.height) \(terminal.colorDepth) utf8 \(terminal.isUTF8)")
            let loop = EventLoop<String>(
                terminal: terminal, signals: signals, mailbox: try Mailbox(), escapeDelay: environment.escapeDelay)
            if CommandLine.arguments.contains("ask") { terminal.askBackground() }
            try Probe.run(loop, on: terminal)
        } catch let problem as TerminalProblem {
            tell("cannot draw: \(problem)")
            exit(2)
        } catch {
            tell("ended by an error")
            exit(1)
        }
        tell("ended")
    }

    private static func run(_ loop: EventLoop<String>, on terminal: TerminalDriver) throws {
        var page = ProbePage()
        page.showsCursor = !CommandLine.arguments.contains("no-cursor")
        var timer: Duration?
        var stop: StopSignal?
        try loop.run {
            terminal.draw(page.canvas(size: terminal.size, glyphs: terminal.isUTF8 ? .unicode : .ascii))
            return timer
        } receive: { event in
            page.note("\(event)")
            tell(describe(event))
            switch event {
            case .input(.key(.character("q"))), .terminalLost:
                return .stop
            case .input(.key(.character("e"))):
                throw Failure()
            case .input(.key(.character("x"))):
                exit(7)
            case .input(.key(.character("t"))):
                trap()
            case .input(.key(.character("s"))):
                _ = overflow(1)
            case .input(.key(.control("z"))):
                loop.suspend()
            case .input(.key(.control("l"))):
                terminal.redraw()
            case .input(.key(.character("w"))):
                timer = MonotonicClock.now() + .milliseconds(30)
            case .timer:
                timer = nil
            case .input(.key(.character("m"))):
                postFromThread(loop.mailbox)
            case .input(.key(.character("v"))):
                loop.whileAway { FileDescriptor.standardOutput.write("away\n") }
            case .stopRequested(let signal):
                stop = signal
                return .stop
            default:
                break
            }
            return .goOn
        }
        if let stop {
            terminal.stop()
            tell("saved")
            stop.endProcess()
        }
    }

    private static func describe(_ event: LoopEvent<String>) -> String {
        switch event {
        case .input(.key(let key)): "key \(key.name)"
        case .input(.mouse(let mouse)): "mouse \(mouse.action) \(mouse.position.column),\(mouse.position.row)"
        case .input(.paste(let text)): "paste \(text.count)"
        case .focus(let isInFocus): "focus \(isInFocus)"
        case .background(let background): "background \(background)"
        case .resized(let size): "resized \(size.width)x\(size.height)"
        case .resumed(let size): "resumed \(size.width)x\(size.height)"
        case .timer: "timer"
        case .message(let text): "message \(text)"
        case .readable: "readable"
        case .stopRequested(let signal): "stop \(signal)"
        case .terminalLost: "lost"
        }
    }

    private static func tell(_ line: String) {
        log.write(line + "\n")
    }

    private static func trap() {
        let empty: [Int] = []
        tell("trapping \(empty[empty.count + CommandLine.arguments.count])")
    }

    private static func overflow(_ depth: Int) -> Int {
        withUnsafeTemporaryAllocation(byteCount: 1_024, alignment: 8) { buffer in
            buffer.storeBytes(of: depth, as: Int.self)
            return overflow(depth + 1) + buffer.load(as: Int.self)
        }
    }

    private static func postFromThread(_ mailbox: Mailbox<String>) {
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(mailbox).toOpaque()
        pthread_create(
            &thread, nil,
            { argument in
                if let argument {
                    Unmanaged<Mailbox<String>>.fromOpaque(argument).takeRetainedValue().post("from a thread")
                }
                return nil
            }, argument)
        pthread_detach(thread)
    }
}

extension FileDescriptor {
    fileprivate func write(_ text: String) {
        _ = try? writeAll(text.utf8)
    }
}
