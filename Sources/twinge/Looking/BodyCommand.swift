import ArgumentParser
import Diary
import Pages
import Reports

/// `twinge body`: where it hurt.
struct BodyCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "body", abstract: "Show where it hurt in the last 30 days, or the days you name.",
        usage: "twinge body [--from <date>] [--to <date>]",
        discussion: """
            Examples:
              twinge body
              twinge body --from 2026-01-01 --json
            """)

    @OptionGroup var range: DayRangeOptions
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let last = try context.day(range.to)
        let first = try range.from.map { try context.day($0) } ?? last - 29
        let days = try DayRangeOptions.days(first, last)
        let report = BodyReport(
            days, logbook: try context.reading(of: days).logbook, catalog: try context.catalog())
        try context.show(report)
        return report.rows.isEmpty ? .nothing : .done
    }
}
