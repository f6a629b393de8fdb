import ArgumentParser
import Pages

/// `twinge status`: shows today in one line.
struct StatusCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Print today in one line, for a prompt or a status bar.",
        usage: "twinge status")

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.show(in: context) }

    /// Prints today in one line.
    static func show(in context: CommandContext) throws -> ExitStatus {
        try context.show(StatusPage(context.dayReport(context.today())))
        return .done
    }
}
