import ArgumentParser
import Pages
import Trends

/// `twinge experiment list`: lists every experiment with its state.
struct ExperimentListCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all experiments and their state.", usage: "twinge experiment list",
        discussion: """
            Examples:
              twinge experiment list
              twinge experiment list --json
            """)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.list(in: context) }

    /// Prints every experiment, oldest first.
    static func list(in context: CommandContext) throws -> ExitStatus {
        let reports = try context.reports(of: context.experiments())
        if context.options.json {
            try context.printJSON(reports.map(ExperimentForm.init))
            return reports.isEmpty ? .nothing : .done
        }
        guard !reports.isEmpty else { throw Failure.noExperiment }
        try context.show(ExperimentList(reports))
        return .done
    }
}
