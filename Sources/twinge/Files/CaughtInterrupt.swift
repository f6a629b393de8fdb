import Platform

/// Catches Ctrl-C where it must not end the program at once.
///
/// There can be only one at a time.
final class CaughtInterrupt {
    // Written by a signal handler, which can only access globals.
    nonisolated(unsafe) private static var interruptions: sig_atomic_t = 0

    private var earlier = sigaction()

    /// Catches Ctrl-C until ``close()``.
    init() {
        Self.interruptions = 0
        var action = sigaction()
        // Without SA_RESTART a waiting read returns with EINTR.
        action.handler = { _ in CaughtInterrupt.interruptions = 1 }
        sigaction(SIGINT, &action, &earlier)
    }

    /// Restores what Ctrl-C did before.
    func close() { sigaction(SIGINT, &earlier, nil) }

    /// Whether Ctrl-C was pressed.
    var isInterrupted: Bool { Self.interruptions != 0 }
}
