import Platform
import SystemPackage

/// Turns signals into bytes in a pipe, which the event loop can wait for like anything else.
///
/// It is created before the terminal is taken over: a signal that arrives meanwhile waits in it, and ncurses leaves alone any signal that
/// has a handler. A process has one at a time.
public final class SignalPipe {
    /// The signals it catches.
    private static let caught = [SIGWINCH, SIGTSTP, SIGCONT] + StopSignal.allCases.map(\.rawValue)

    // The handler needs storage that isn't on any stack; it reads this one word.
    nonisolated(unsafe) private static var handlerOutput: Int32 = -1

    /// Becomes readable when a signal has arrived.
    let readable: FileDescriptor
    private let writable: FileDescriptor
    private var earlier: [(signal: Int32, action: sigaction)] = []

    /// Catches the signals; one that the parent process ignores stays ignored (`nohup`).
    ///
    /// - Throws: The system's error if the process has no descriptors left.
    public init() throws {
        (readable, writable) = try FileDescriptor.nonblockingPipe()
        SignalPipe.handlerOutput = writable.rawValue
        for signal in SignalPipe.caught {
            var old = sigaction()
            sigaction(signal, nil, &old)
            if old.isIgnored { continue }
            earlier.append((signal, old))
            catchSignal(signal)
        }
        unblockCaught()
    }

    /// Restores the previous actions.
    public func close() {
        for (signal, action) in earlier {
            var action = action
            sigaction(signal, &action, nil)
        }
        earlier = []
        SignalPipe.handlerOutput = -1
        try? readable.close()
        try? writable.close()
    }

    /// Removes and returns the signals that arrived, each once, in the order they first arrived.
    func collect() -> [Int32] {
        var signals: [Int32] = []
        while let bytes = try? readable.readAvailable(), !bytes.isEmpty {
            for signal in bytes.map(Int32.init) where !signals.contains(signal) { signals.append(signal) }
        }
        return signals
    }

    /// Suspends the process and its whole job, as Ctrl-Z in a shell does; returns when it is resumed.
    ///
    /// Does nothing if the parent ignores SIGTSTP, since nobody could resume it.
    func stopJob() {
        guard earlier.contains(where: { $0.signal == SIGTSTP }) else { return }
        var usual = sigaction()
        sigaction(SIGTSTP, nil, &usual)
        signal(SIGTSTP, SIG_DFL)
        kill(0, SIGTSTP)
        sigaction(SIGTSTP, &usual, nil)
    }

    /// Unblocks the signals, in case the parent blocked them for itself and passed that on.
    private func unblockCaught() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for (signal, _) in earlier { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private func catchSignal(_ signal: Int32) {
        var action = sigaction()
        action.handler = { signal in
            let error = errno
            var byte = UInt8(truncatingIfNeeded: signal)
            write(SignalPipe.handlerOutput, &byte, 1)
            errno = error
        }
        action.sa_flags = SA_RESTART
        sigaction(signal, &action, nil)
    }
}
