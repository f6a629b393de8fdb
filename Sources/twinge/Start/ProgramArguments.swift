import CArguments

/// The command line that the program was started with.
enum ProgramArguments {
    /// The words after the program's name; bytes that aren't UTF-8 are replaced.
    ///
    /// Swift reads them from `/proc`. In a chroot without it there would seem to be none, and what was to be logged would be lost.
    static var words: [String] {
        let count = carguments_count()
        guard count > 0 else { return Array(CommandLine.arguments.dropFirst()) }
        return (1..<count).compactMap { carguments_word($0).map { String(cString: $0) } }
    }
}
