import ArgumentParser
import Diary
import Trends

/// `twinge week`.
struct WeekCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "week", abstract: "Show a week: pain, habits and stretches, next to the week before.",
        usage: "twinge week [<date>]",
        discussion: """
            Examples:
              twinge week
              twinge week 2026-11-02
              twinge week -7 --json
            """)

    @OptionGroup var day: DayArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.week, around: day) }
}

/// `twinge month`.
struct MonthCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "month", abstract: "Show a month, next to the month before.", usage: "twinge month [<date>]")

    @OptionGroup var day: DayArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.month, around: day) }
}

/// `twinge quarter`.
struct QuarterCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarter", abstract: "Show three months, next to the three before.",
        usage: "twinge quarter [<date>]")

    @OptionGroup var day: DayArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.quarter, around: day) }
}

/// `twinge year`.
struct YearCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "year", abstract: "Show a year, next to the year before.", usage: "twinge year [<date>]")

    @OptionGroup var day: DayArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.year, around: day) }
}

extension CommandContext {
    /// Shows the period around a day.
    fileprivate func show(_ kind: Period.Kind, around argument: DayArgument) throws -> ExitStatus {
        let preferences = try settings().preferences
        let period = Period(kind, containing: try day(argument.typed()), weekStart: preferences.weekStart)
        let reading = try readingOfEverything()
        let catalog = try catalog()
        let source = PeriodSource(
            table: reading.table, habits: catalog.shownHabits(in: reading.table, days: period.days, preferences),
            routines: reading.routines, today: try today())
        let page = PeriodPage(report: PeriodReport(period, in: source))
        if options.json { try printJSON(page) } else { output.write(page.text(on: self.page)) }
        return .done
    }
}
