import Glibc

/// A signal that asks the program to end.
public enum StopSignal: Int32, Hashable, Sendable, CaseIterable {
    /// SIGHUP: the terminal was closed.
    case hangUp = 1
    /// SIGINT from elsewhere; Ctrl-C in the program is a key.
    case interrupt = 2
    /// SIGTERM: please end.
    case terminate = 15

    /// Ends the process by the signal, so that its parent sees why; everything must be saved and the terminal given back.
    public func endProcess() -> Never {
        signal(rawValue, SIG_DFL)
        raise(rawValue)
        // Only when the signal is blocked does the process still live: the status a shell would report.
        exit(128 + rawValue)
    }
}
