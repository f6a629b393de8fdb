import Glibc

/// Ctrl-C where nothing else catches it.
enum Interruption {
    /// Ends the program with status 130 on Ctrl-C, which a shell reads from the signal, but other callers do not.
    ///
    /// What is ignored, as in the background of a script, stays so.
    static func endsWithStatus() {
        var action = sigaction()
        sigaction(SIGINT, nil, &action)
        guard unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
        else { return }
        action.__sigaction_handler.sa_handler = { _ in _exit(ExitStatus.interrupted.rawValue) }
        sigaction(SIGINT, &action, nil)
    }
}
