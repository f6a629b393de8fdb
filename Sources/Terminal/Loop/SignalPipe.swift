import Glibc
import SystemPackage

/// Turns signals into bytes of a pipe, which the event loop can wait for like anything else.
///
/// It is made before the terminal is taken over: a signal that comes meanwhile waits in it, and ncurses leaves signals alone
/// that somebody handles. A process has one at a time.
public final class SignalPipe {
    /// The signals it catches.
    private static let caught = [SIGWINCH, SIGTSTP, SIGCONT] + StopSignal.allCases.map(\.rawValue)

    // The handler needs a place that is not on anyone's stack; it reads one word of it.
    nonisolated(unsafe) private static var handlerOutput: Int32 = -1

    /// Becomes readable when a signal came.
    let readable: FileDescriptor
    private let writable: FileDescriptor
    private var earlier: [(signal: Int32, action: sigaction)] = []

    /// Catches the signals; one that the parent process wants ignored stays ignored (`nohup`).
    ///
    /// - Throws: The system's error if the process has no descriptors left.
    public init() throws {
        (readable, writable) = try FileDescriptor.nonblockingPipe()
        SignalPipe.handlerOutput = writable.rawValue
        for signal in SignalPipe.caught {
            var old = sigaction()
            sigaction(signal, nil, &old)
            let isIgnored = unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1
            if isIgnored { continue }
            earlier.append((signal, old))
            catchSignal(signal)
        }
        unblockCaught()
    }

    /// Puts back the actions that were there before.
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

    /// Takes out the signals that came, each once, in the order in which they came first.
    func collect() -> [Int32] {
        var signals: [Int32] = []
        while let bytes = try? readable.readAvailable(), !bytes.isEmpty {
            for signal in bytes.map(Int32.init) where !signals.contains(signal) { signals.append(signal) }
        }
        return signals
    }

    /// Stops the process, and all of its job with it, as Ctrl-Z in a shell does; returns when it goes on.
    ///
    /// Where the parent ignores SIGTSTP nobody could let it go on again, and nothing happens.
    func stopJob() {
        guard earlier.contains(where: { $0.signal == SIGTSTP }) else { return }
        var usual = sigaction()
        sigaction(SIGTSTP, nil, &usual)
        signal(SIGTSTP, SIG_DFL)
        kill(0, SIGTSTP)
        sigaction(SIGTSTP, &usual, nil)
    }

    /// A parent that blocked signals for itself may have passed that on.
    private func unblockCaught() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for (signal, _) in earlier { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private func catchSignal(_ signal: Int32) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { signal in
            let error = errno
            var byte = UInt8(truncatingIfNeeded: signal)
            write(SignalPipe.handlerOutput, &byte, 1)
            errno = error
        }
        action.sa_flags = SA_RESTART
        sigaction(signal, &action, nil)
    }
}
