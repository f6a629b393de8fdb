import Canvas
import Files
import Glibc
import SystemPackage

/// The program's one waiting place: keys, signals, timers, messages from other threads and watched descriptors.
///
/// One thread owns it together with the terminal and everything the events change. It knows nothing of what they mean.
public final class EventLoop<Message: Sendable> {
    /// How long to wait for the rest of a sequence that has certainly begun.
    private static var sequenceDelay: Duration { .seconds(2) }

    /// Where other threads leave their messages.
    public let mailbox: Mailbox<Message>

    private let terminal: any ManagedTerminal
    private let signals: SignalPipe
    private let escapeDelay: Duration
    private let now: () -> Duration
    private var decoder: KeyDecoder
    private var decoderDeadline: Duration?
    private var watched: [FileDescriptor] = []
    private var isTerminalLost = false
    private var queue: [LoopEvent<Message>] = []

    /// Makes a loop for a terminal.
    ///
    /// - Parameters:
    ///   - signals: Catches the signals; made before the terminal was taken over, and closed by whoever made it.
    ///   - mailbox: Where other threads leave their messages.
    ///   - escapeDelay: How long a lone Escape waits for the rest of a sequence.
    ///   - now: The clock of the timers.
    public init(
        terminal: any ManagedTerminal, signals: SignalPipe, mailbox: Mailbox<Message>,
        escapeDelay: Duration = TerminalEnvironment.usualEscapeDelay,
        now: @escaping () -> Duration = MonotonicClock.now
    ) {
        self.terminal = terminal
        self.signals = signals
        self.escapeDelay = escapeDelay
        self.now = now
        self.mailbox = mailbox
        decoder = KeyDecoder(terminfoKeys: terminal.terminfoKeys)
    }

    /// Reports from now on when a descriptor can be read.
    public func watch(_ descriptor: FileDescriptor) {
        if !watched.contains(descriptor) { watched.append(descriptor) }
    }

    /// Stops reporting a descriptor; to be called before it is closed.
    public func unwatch(_ descriptor: FileDescriptor) {
        watched.removeAll { $0 == descriptor }
    }

    /// Waits and hands out events until one of them stops it.
    ///
    /// - Parameters:
    ///   - settle: Called first of all, and whenever every event that had come was received: the place to draw a frame. It
    ///     gives the time on the loop's clock at which the next ``LoopEvent/timer`` is wanted, or nil.
    ///   - receive: Called with each event in turn.
    /// - Throws: What the closures throw.
    public func run(settle: () throws -> Duration?, receive: (LoopEvent<Message>) throws -> LoopFlow) rethrows {
        while true {
            let timer = try settle()
            if queue.isEmpty { wait(until: timer) }
            while !queue.isEmpty {
                if try receive(queue.removeFirst()) == .stop { return }
            }
        }
    }

    /// Gives the terminal to the shell and stops the program's job, as Ctrl-Z does; returns when it goes on.
    ///
    /// ``LoopEvent/resumed(_:)`` follows.
    public func suspend() {
        whileAway { signals.stopJob() }
    }

    /// Gives the terminal to something else, as an editor, while the closure runs.
    ///
    /// Ctrl-C and Ctrl-Z meant for the other program do not reach this one. ``LoopEvent/resumed(_:)`` follows.
    public func whileAway<Result>(_ body: () throws -> Result) rethrows -> Result {
        terminal.leave()
        defer {
            terminal.enter()
            for signal in signals.collect() where signal == SIGTERM || signal == SIGHUP { enqueue(signal: signal) }
            queue.append(.resumed(terminal.resize()))
        }
        return try body()
    }

    /// Waits for at least one event and puts what came into the queue.
    private func wait(until timer: Duration?) {
        var descriptors = [signals.readable, mailbox.readable] + watched
        if !isTerminalLost { descriptors.append(terminal.input) }
        var waits = descriptors.map { pollfd(fd: $0.rawValue, events: Int16(POLLIN), revents: 0) }
        let deadlines = [timer, decoderDeadline].compactMap(\.self)
        let count = poll(&waits, nfds_t(waits.count), milliseconds(until: deadlines.min()))
        if count > 0 {
            for (descriptor, wait) in zip(descriptors, waits) where wait.revents != 0 {
                collect(from: descriptor)
            }
        }
        if let decoderDeadline, decoderDeadline <= now() {
            self.decoderDeadline = nil
            enqueue(decoder.timeOut())
        }
        if let timer, timer <= now() { queue.append(.timer) }
    }

    /// The wait as `poll` takes it, rounded up so that it does not wake too early; -1 for ever.
    private func milliseconds(until deadline: Duration?) -> Int32 {
        guard let deadline else { return -1 }
        let (seconds, attoseconds) = max(.zero, deadline - now()).components
        let milliseconds = min(seconds, 1_000_000) * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(milliseconds)
    }

    private func collect(from descriptor: FileDescriptor) {
        switch descriptor {
        case signals.readable:
            for signal in signals.collect() { enqueue(signal: signal) }
        case mailbox.readable:
            queue += mailbox.collect().map(LoopEvent.message)
        case terminal.input:
            readInput()
        default:
            queue.append(.readable(descriptor))
        }
    }

    private func readInput() {
        do {
            guard let bytes = try terminal.input.readAvailable() else { return }
            guard !bytes.isEmpty else { return loseTerminal() }
            enqueue(decoder.feed(bytes))
            decoderDeadline = decoder.wait.map { wait in
                now() + (wait == .escape ? escapeDelay : EventLoop.sequenceDelay)
            }
        } catch {
            loseTerminal()
        }
    }

    private func loseTerminal() {
        isTerminalLost = true
        enqueue(decoder.timeOut())
        queue.append(.terminalLost)
    }

    private func enqueue(_ reports: [TerminalReport]) {
        for report in reports {
            switch report {
            case .input(let input): queue.append(.input(input))
            case .background(let background): queue.append(.background(background))
            case .focus(let isInFocus): queue.append(.focus(isInFocus))
            case .attributes: terminal.noteAnswer()
            }
        }
    }

    private func enqueue(signal: Int32) {
        switch signal {
        case SIGWINCH:
            if terminal.isShowing { queue.append(.resized(terminal.resize())) }
        case SIGTSTP:
            suspend()
        case SIGCONT:
            // Stopped by SIGSTOP: the shell has set the terminal's modes meanwhile.
            terminal.enter()
            queue.append(.resumed(terminal.resize()))
        default:
            if let stop = StopSignal(rawValue: signal) { queue.append(.stopRequested(stop)) }
        }
    }
}
