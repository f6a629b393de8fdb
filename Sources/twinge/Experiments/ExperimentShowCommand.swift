import ArgumentParser
import Pages

/// `twinge experiment show`: shows the result of an experiment, or when it will be ready.
struct ExperimentShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the result of an experiment, or the day it will be ready.",
        usage: "twinge experiment show [<name>]",
        discussion: """
            Without a name, this is the running experiment, else the one to come, else the latest.

            Examples:
              twinge experiment show
              twinge experiment show crossed --json
            """)

    @Argument(help: "Part of its question, or its identifier.")
    var name: String?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let experiment = try context.experiment(named: name)
        let report = try context.report(of: experiment, in: context.sourceOfDays().periodSource())
        try context.show(report)
        return .done
    }
}
