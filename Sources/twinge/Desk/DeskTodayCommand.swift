import ArgumentParser
import Desk
import Diary
import Pages
import Reports

/// `twinge desk today`: the sits and breaks of a day.
struct DeskTodayCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Show a day at the desk: sits, breaks, and what was not measured.",
        usage: "twinge desk today [<date>]",
        discussion: "This machine remembers eight days; those of other machines are in the diary.")

    @OptionGroup var day: DayArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let day = try context.day(day.typed())
        let report = try context.deskReport(day, context.deskStore.read(), now: context.now.instant)
        try context.show(DeskPage(report))
        return report.measured.sits.isEmpty ? .nothing : .done
    }
}
