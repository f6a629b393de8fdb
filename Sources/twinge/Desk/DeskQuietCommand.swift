import ArgumentParser
import Desk
import Diary

/// `twinge desk quiet`: no suggestions for a while.
struct DeskQuietCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiet", abstract: "Suggest no breaks for a while; measuring goes on.",
        usage: "twinge desk quiet <time>",
        discussion: """
            Examples:
              twinge desk quiet 1h
              twinge desk quiet "90 min"
              twinge desk quiet off
            """)

    @Argument(help: ArgumentHelp("For how long: 1h, 30 min, or off.", valueName: "time"))
    var words: [String]

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let typed = words.joined(separator: " ")
        guard typed != "off" else {
            try context.deskStore.setQuiet(until: nil)
            context.messages.print("Breaks are suggested again.")
            return .done
        }
        let time = try DeskTime(parsing: typed, within: 60...BreakPlan.longestQuiet)
        let now = context.now
        let until = now.instant + time.seconds
        try context.deskStore.setQuiet(until: until)
        let end = context.momentOfInstant(until)
        let day = end.date == now.date ? "" : "\(end.date.longText), "
        context.messages.print("No suggestions until \(day)\(end.timeText).")
        return .done
    }
}
