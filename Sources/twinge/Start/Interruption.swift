import Platform

/// Handles Ctrl-C where nothing else catches it.
enum Interruption {
    /// Makes Ctrl-C end the program with status 130. A shell derives that from the signal, but other callers don't.
    ///
    /// If the signal is ignored, as in the background of a script, it stays ignored.
    static func endsWithStatus() {
        var action = sigaction()
        sigaction(SIGINT, nil, &action)
        if action.isIgnored { return }
        action.handler = { _ in _exit(ExitStatus.interrupted.rawValue) }
        sigaction(SIGINT, &action, nil)
    }
}
