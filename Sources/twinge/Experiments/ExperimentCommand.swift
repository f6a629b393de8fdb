import ArgumentParser

/// `twinge experiment`: tests whether something helps.
struct ExperimentCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "experiment",
        abstract: "Test whether something helps: two arms, block by block, in an order drawn beforehand.",
        discussion: """
            An experiment compares two arms in pairs of blocks of days. Which comes first in each pair is drawn and written \
            down before the start; Today shows which arm it is. The result is shown when the experiment is over, not before.

            Examples:
              twinge experiment new crossed-legs=no
              twinge experiment new 'sitting<=5h' --pairs 8 --start 2026-12-01
              twinge experiment list
              twinge experiment show
              twinge experiment stop --why "had the flu"
            """,
        subcommands: [
            ExperimentNewCommand.self, ExperimentListCommand.self, ExperimentShowCommand.self,
            ExperimentStopCommand.self,
        ])

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        try ExperimentListCommand.list(in: context)
    }
}
