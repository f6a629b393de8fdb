import ArgumentParser

/// A command of the program.
protocol TwingeCommand: ParsableCommand {
    /// The options that every command has.
    var options: GlobalOptions { get }

    /// Runs the command and prints its result to `context.output`.
    ///
    /// - Returns: The exit status if nothing went wrong.
    /// - Throws: ``Failure``, or an error that ``Failure/init(_:in:)`` knows.
    func perform(in context: CommandContext) throws -> ExitStatus
}
