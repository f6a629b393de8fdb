import ArgumentParser
import Diary
import Pages
import Reports
import Trends

/// `twinge week`: shows a week next to the week before.
struct WeekCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "week", abstract: "Show a week: pain, habits and stretches, next to the week before.",
        usage: "twinge week [<week>]",
        discussion: """
            Examples:
              twinge week
              twinge week last
              twinge week 47
              twinge week 2026-11-02
              twinge week -7 --json
            """)

    @OptionGroup var period: PeriodArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.week, around: period.typed()) }
}

/// `twinge month`: shows a month next to the month before.
struct MonthCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "month", abstract: "Show a month, next to the month before.", usage: "twinge month [<month>]",
        discussion: """
            Examples:
              twinge month last
              twinge month october
              twinge month 2026-10
            """)

    @OptionGroup var period: PeriodArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.month, around: period.typed()) }
}

/// `twinge quarter`: shows three months next to the three before.
struct QuarterCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarter", abstract: "Show three months, next to the three before.",
        usage: "twinge quarter [<quarter>]",
        discussion: """
            Examples:
              twinge quarter last
              twinge quarter q3
              twinge quarter 2026-Q3
            """)

    @OptionGroup var period: PeriodArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.quarter, around: period.typed()) }
}

/// `twinge year`: shows a year next to the year before.
struct YearCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "year", abstract: "Show a year, next to the year before.", usage: "twinge year [<year>]",
        discussion: """
            Examples:
              twinge year last
              twinge year 2025
            """)

    @OptionGroup var period: PeriodArgument
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try context.show(.year, around: period.typed()) }
}

extension CommandContext {
    /// Returns a day of the period that a command names, or today by default.
    private func day(in kind: Period.Kind, _ text: String?, order: DateOrder?) throws -> DiaryDate {
        let today = try today()
        guard let text else { return today }
        let typed = TypedPeriod(today: today, calendarDay: clock.now.date, order: order)
        switch kind {
        case .week: return try typed.week(text)
        case .month: return try typed.month(text)
        case .quarter: return try typed.quarter(text)
        case .year: return try typed.year(text)
        }
    }

    /// Shows the period that a command names, or the current one by default.
    func show(_ kind: Period.Kind, around text: String? = nil) throws -> ExitStatus {
        let preferences = try settings().preferences
        let date = try day(in: kind, text, order: preferences.dateOrder)
        let period = Period(kind, containing: date, weekStart: preferences.weekStart)
        let source = try digestedSource(reading: { PeriodReport.daysRead(for: period, flares: $0) })
        try show(source.report(of: period))
        return .done
    }
}
