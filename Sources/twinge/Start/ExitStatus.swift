/// The exit status of the program, numbered as in `sysexits.h`.
enum ExitStatus: Int32 {
    /// Done.
    case done = 0
    /// Nothing found, or the answer is no.
    case nothing = 1
    /// The command line can't be parsed.
    case usage = 64
    /// Malformed input.
    case badData = 65
    /// There is no such file, or it can't be read.
    case noInput = 66
    /// A program that is needed is not installed, or doesn't work.
    case unavailable = 69
    /// A file can't be created or written.
    case cannotCreate = 73
    /// Reading or writing failed halfway.
    case inputOutput = 74
    /// Interrupted by the user.
    case interrupted = 130
}
