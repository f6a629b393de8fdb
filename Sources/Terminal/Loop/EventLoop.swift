import Canvas
import Files
import Platform
import SystemPackage

/// The one place where the program waits: for keys, signals, timers, messages from other threads and watched descriptors.
///
/// One thread owns it, the terminal and everything that events change. It doesn't know what the events mean.
public final class EventLoop<Message: Sendable> {
    /// How long to wait for the rest of a sequence that has definitely started.
    private static var sequenceDelay: Duration { .seconds(2) }

    /// The mailbox for messages from other threads.
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

    /// Creates a loop for a terminal.
    ///
    /// - Parameters:
    ///   - signals: Catches the signals; created before the terminal was taken over, and closed by its creator.
    ///   - mailbox: The mailbox for messages from other threads.
    ///   - escapeDelay: How long a lone Escape waits for the rest of a sequence.
    ///   - now: The clock for timers.
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

    /// Starts reporting when a descriptor is readable.
    public func watch(_ descriptor: FileDescriptor) {
        if !watched.contains(descriptor) { watched.append(descriptor) }
    }

    /// Waits for events and delivers them until one of them stops the loop.
    ///
    /// - Parameters:
    ///   - settle: Called first, and whenever all events so far were received: the place to draw a frame. Returns the time on the loop's
    ///     clock of the next ``LoopEvent/timer``, or nil.
    ///   - receive: Called with each event in turn.
    /// - Throws: Any error thrown by the closures.
    public func run(settle: () throws -> Duration?, receive: (LoopEvent<Message>) throws -> LoopFlow) rethrows {
        while true {
            let timer = try settle()
            if queue.isEmpty { wait(until: timer) }
            while !queue.isEmpty {
                if try receive(queue.removeFirst()) == .stop { return }
            }
        }
    }

    /// Releases the terminal to the shell and suspends the program's job, as Ctrl-Z does; returns when it is resumed.
    ///
    /// ``LoopEvent/resumed(_:)`` follows.
    public func suspend() {
        whileAway { signals.stopJob() }
    }

    /// Releases the terminal to another program, such as an editor, while the closure runs.
    ///
    /// Ctrl-C and Ctrl-Z meant for the other program don't reach this one. ``LoopEvent/resumed(_:)`` follows.
    public func whileAway<Result>(_ body: () throws -> Result) rethrows -> Result {
        terminal.leave()
        defer {
            terminal.enter()
            for signal in signals.collect() where signal == SIGTERM || signal == SIGHUP { enqueue(signal: signal) }
            queue.append(.resumed(terminal.resize()))
        }
        return try body()
    }

    /// Waits for at least one event and adds what arrived to the queue.
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

    /// Returns the timeout for `poll`, rounded up so that it doesn't wake too early; -1 for none.
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
            // Stopped by SIGSTOP: the shell has changed the terminal's modes in the meantime.
            terminal.enter()
            queue.append(.resumed(terminal.resize()))
        default:
            if let stop = StopSignal(rawValue: signal) { queue.append(.stopRequested(stop)) }
        }
    }
}
