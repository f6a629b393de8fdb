import ArgumentParser
import Diary
import Trends

/// `twinge today`: one day.
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
    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let page = try context.dayPage(context.day(day.typed()))
        if options.json { try context.printJSON(page) } else { context.output.write(page.text(on: context.page)) }
        return .done
    }
}
