import ArgumentParser

/// The root of the command line; alone it shows today.
struct Twinge: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "twinge", abstract: "A pain diary for the terminal.",
        discussion: """
            Without a command it opens the diary; without a terminal it prints today.

            Examples:
              twinge pain 6 --site "low back left" --feel ache
              twinge habit sitting=7.5h crossed-legs
              twinge today
            """,
        version: fullVersion,
        groupedSubcommands: [
            CommandGroup(
                name: "Logging:",
                subcommands: [
                    PainCommand.self, HabitCommand.self, ActivityCommand.self, CareCommand.self, TakeCommand.self,
                    NoteCommand.self, EventCommand.self, AskCommand.self, CheckinCommand.self, WeeklyCommand.self,
                    StretchCommand.self, RoutineCommand.self, ReviewCommand.self, DeskCommand.self,
                ]),
            CommandGroup(
                name: "Looking:",
                subcommands: [
                    TodayCommand.self, WeekCommand.self, MonthCommand.self, QuarterCommand.self, YearCommand.self,
                    BodyCommand.self, FlaresCommand.self, LinksCommand.self, HelpsCommand.self, ExperimentCommand.self,
                    JournalCommand.self,
                    StatusCommand.self, RemindCommand.self, SignsCommand.self, WhyCommand.self,
                ]),
            CommandGroup(name: "Changing:", subcommands: [AddCommand.self, EditCommand.self, DeleteCommand.self]),
            CommandGroup(
                name: "Keeping:",
                subcommands: [
                    ImportCommand.self, ExportCommand.self, ReportCommand.self, DoctorCommand.self, MergeCommand.self,
                    ConfigCommand.self, KeysCommand.self, CatalogCommand.self, DemoCommand.self,
                ]),
        ])

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.start(in: context) }

    /// Opens the diary on the terminal, or prints today if there is no terminal.
    static func start(in context: CommandContext) throws -> ExitStatus {
        if let status = try context.showScreens() { return status }
        return try TodayCommand.show(in: context)
    }
}
