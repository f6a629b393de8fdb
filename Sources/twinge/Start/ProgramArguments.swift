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

    /// The first word that isn't UTF-8, with `�` for what can't be read of it; nil if all are.
    static var garbled: String? {
        let count = carguments_count()
        guard count > 0 else { return nil }
        let word = (1..<count).lazy.compactMap { carguments_word($0) }.first { String(validatingCString: $0) == nil }
        return word.map { String(cString: $0) }
    }
}
