import Platform

/// A signal that asks the program to end.
public enum StopSignal: Int32, Hashable, Sendable, CaseIterable {
    /// SIGHUP: the terminal was closed.
    case hangUp = 1
    /// SIGINT from another process; Ctrl-C in the program is a key.
    case interrupt = 2
    /// SIGTERM: a request to end.
    case terminate = 15

    /// Ends the process with the signal, so that its parent sees why; everything has to be saved and the terminal released.
    public func endProcess() -> Never {
        signal(rawValue, SIG_DFL)
        raise(rawValue)
        // Only reached if the signal is blocked: exit with the status a shell would report.
        exit(128 + rawValue)
    }
}
