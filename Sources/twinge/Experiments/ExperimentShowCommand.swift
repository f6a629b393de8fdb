import ArgumentParser
import Trends

/// `twinge experiment show`: what an experiment says, or when it will.
struct ExperimentShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an experiment: what it says, or on which day it will.",
        usage: "twinge experiment show [<name>]",
        discussion: """
            Without a name it is the one that is going on, or the latest.

            Examples:
              twinge experiment show
              twinge experiment show crossed --json
            """)

    @Argument(help: "A part of its question, or its identifier.")
    var name: String?

    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let experiment = try context.experiment(named: name)
        let report = try context.report(of: experiment, table: context.readingOfEverything().table)
        try context.print(report)
        return .done
    }
}

extension CommandContext {
    /// Prints what is known of an experiment.
    func print(_ report: ExperimentReport) throws {
        if options.json {
            try printJSON(ExperimentForm(report))
        } else {
            output.write(ExperimentPage(report: report).text(on: page))
        }
    }
}
