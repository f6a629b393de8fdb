import Glibc

/// Ctrl-C as something to ask about, where it must not end the program at once.
///
/// A program has one at a time.
final class CaughtInterrupt {
    // Written by a signal handler, which can reach nothing but globals.
    nonisolated(unsafe) private static var interruptions: sig_atomic_t = 0

    private var earlier = sigaction()

    /// Catches Ctrl-C until ``close()``.
    init() {
        Self.interruptions = 0
        var action = sigaction()
        // Without SA_RESTART a waiting read comes back with EINTR.
        action.__sigaction_handler.sa_handler = { _ in CaughtInterrupt.interruptions = 1 }
        sigaction(SIGINT, &action, &earlier)
    }

    /// Lets Ctrl-C do what it did before.
    func close() { sigaction(SIGINT, &earlier, nil) }

    /// Whether Ctrl-C was pressed.
    var isInterrupted: Bool { Self.interruptions != 0 }
}
