import ArgumentParser
import Terminal

/// `twinge desk`: measures time at the desk, and suggests breaks.
struct DeskCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "Measure time at the desk, and suggest a break when one is due.",
        discussion: """
            It runs until you quit it, in a tmux pane or as a service without a terminal, and looks every few seconds when \
            your terminals were last read from: at when there was input, never at what it was. The day's sitting, longest \
            sit and movement breaks go into the diary, marked as measured. What you log yourself always wins.

            Examples:
              twinge desk
              twinge desk status
              twinge desk today
              twinge desk quiet 1h
              twinge config desk-sit="30 min"
            """,
        subcommands: [DeskStatusCommand.self, DeskTodayCommand.self, DeskQuietCommand.self])

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        // A diary that can't be read is refused before anything is measured.
        _ = try context.journal.months()
        let work = try DeskWork(context)
        let hasTerminal = context.environment.isInputTerminal && context.environment.isOutputTerminal
        guard hasTerminal, !options.plain, !options.json else { return try DeskService(work, context).run() }
        do {
            return try DeskPane(work, context).run()
        } catch let problem as TerminalProblem {
            throw Failure(.cannotCreate, "\(problem) To measure without a pane: twinge desk --plain")
        }
    }
}
