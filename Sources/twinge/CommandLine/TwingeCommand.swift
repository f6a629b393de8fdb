import ArgumentParser

/// A command of the program: what it does, given everything it may know.
protocol TwingeCommand: ParsableCommand {
    /// The options that every command has.
    var options: GlobalOptions { get }

    /// Does what the command is for, and prints its result to `context.output`.
    ///
    /// - Returns: How the run ends when nothing went wrong.
    /// - Throws: ``Failure``, or an error that ``Failure/init(_:)-(Error)`` knows.
    func perform(in context: CommandContext) throws -> ExitStatus
}
