/// Why the program can't do what was asked: a message for the user and an exit status for scripts.
///
/// Every error that reaches the command line becomes one of these, so that the statuses are decided in one place.
struct Failure: Error, Equatable {
    /// The exit status.
    let status: ExitStatus
    /// What, where, and what to do; one line or several.
    let message: String

    /// Creates a failure.
    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// The refusal of a second value of what has one, rather than dropping the first.
    static func givenTwice(_ name: String) -> Failure { Failure(.usage, "\(name) is given twice. Give it once.") }
}
