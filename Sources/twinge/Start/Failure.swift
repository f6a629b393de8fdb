/// Why the program cannot do what was asked: a sentence for the person and the status for their scripts.
///
/// Every error that reaches the command line is turned into one of these, so that the statuses are decided in one place.
struct Failure: Error, Equatable {
    /// How the run ends.
    let status: ExitStatus
    /// What, where, and what to do; one line or several.
    let message: String

    /// Creates a failure.
    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

}
