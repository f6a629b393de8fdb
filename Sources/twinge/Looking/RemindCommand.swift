import ArgumentParser
import Pages

/// `twinge remind`: says what is still to log or do today.
struct RemindCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind", abstract: "Print what is due today, for cron, a timer or a prompt.",
        usage: "twinge remind",
        discussion: """
            If something is due, print a line and exit with 0; otherwise print nothing and exit with 1.

            Examples:
              0 21 * * *  $HOME/.local/bin/twinge remind || true     in a crontab: cron mails what is due
            """)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.show(in: context) }

    /// Prints what is due, if anything is.
    static func show(in context: CommandContext) throws -> ExitStatus {
        let due = DuePage(try context.dayReport(context.today()))
        try context.show(due)
        return due.isEmpty ? .nothing : .done
    }
}
