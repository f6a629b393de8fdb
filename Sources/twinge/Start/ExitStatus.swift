/// How a run of the program ended, by the numbers of `sysexits.h`.
enum ExitStatus: Int32 {
    /// What was asked for is done.
    case done = 0
    /// Nothing was found, or the answer is no.
    case nothing = 1
    /// The command line says something that is not understood.
    case usage = 64
    /// Malformed input.
    case badData = 65
    /// There is no such file, or it cannot be read.
    case noInput = 66
    /// A file cannot be made or written.
    case cannotCreate = 73
    /// Reading or writing failed half-way.
    case inputOutput = 74
    /// Stopped by the person.
    case interrupted = 130
}
