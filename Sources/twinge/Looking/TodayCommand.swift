import ArgumentParser
import Diary
import Pages

/// `twinge today`: shows one day.
struct TodayCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Show today, or another day.",
        usage: "twinge today [<date>]",
        discussion: """
            Examples:
              twinge today
              twinge today yesterday
              twinge today -3 --json
            """)

    @OptionGroup var day: DayArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        try Self.show(context.day(day.typed()), in: context)
    }

    /// Prints today.
    static func show(in context: CommandContext) throws -> ExitStatus { try show(context.today(), in: context) }

    private static func show(_ day: DiaryDate, in context: CommandContext) throws -> ExitStatus {
        try context.show(context.dayReport(day))
        return .done
    }
}
