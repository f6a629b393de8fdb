import ArgumentParser
import Diary
import Trends

/// `twinge today`: one day.
struct TodayCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Show today, or another day.",
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

extension CommandContext {
    /// How far back a day's page looks for what is usual and for the flare-up the day may lie in: the 56 days that a baseline
    /// can need, before the 21 days that a flare-up can last, and again as much to walk in.
    private static let lookBack = 160

    /// The page of a day, read from as few months as will do.
    func dayPage(_ day: DiaryDate) throws -> DayPage {
        var reading = try reading(of: (day - Self.lookBack)...day)
        var flares = FlareHistory(reading.table, through: day)
        if flares.flare(on: day) ?? flares.running(on: day) != nil {
            // How long flare-ups last, only the whole diary can tell.
            reading = try readingOfEverything()
            flares = FlareHistory(reading.table, through: max(day, try today()))
        }
        let catalog = try catalog()
        let tracked = catalog.trackedHabits(chosen: try settings().preferences.trackedHabits)
        return DayPage(day, now: now, reading: reading, flares: flares, tracked: tracked, catalog: catalog)
    }
}
