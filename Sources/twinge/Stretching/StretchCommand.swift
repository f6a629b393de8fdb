import ArgumentParser
import Pages

/// `twinge stretch`: the stretches of the day.
struct StretchCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "stretch", abstract: "Do the day's stretches; on its own, open the checklist.",
        discussion: """
            Examples:
              twinge stretch
              twinge stretch show figure-four
              twinge stretch done knees-to-chest
              twinge stretch done hip-flexor left --seconds 45
              twinge stretch skip strap-hamstring right --why "no time"
            """,
        subcommands: [
            StretchListCommand.self, StretchShowCommand.self, StretchMorningCommand.self, StretchDoneCommand.self,
            StretchSkipCommand.self,
        ])

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        if let status = try context.showScreens(.stretches) { return status }
        try context.show(StretchPage(context.dayReport(context.today())))
        return .done
    }
}
