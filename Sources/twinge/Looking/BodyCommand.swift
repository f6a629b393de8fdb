import ArgumentParser
import Diary

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

    @OptionGroup var days: DayRangeOptions
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let last = try context.day(days.to)
        let first = try days.from.map { try context.day($0) } ?? last - 29
        var range = days
        (range.from, range.to) = (first.description, last.description)
        let entries = try context.entries(in: range)
        let page = BodyPage(entries, from: first, to: last)
        if options.json { try context.printJSON(page) } else { context.output.write(page.text(on: context.page)) }
        return page.places.isEmpty ? .nothing : .done
    }
}
