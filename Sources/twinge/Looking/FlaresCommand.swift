import ArgumentParser
import Diary
import Trends

/// `twinge flares`: the flare-ups.
struct FlaresCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "flares", abstract: "List your flare-ups and how long they last.",
        discussion: """
            A flare-up begins when a day's worst pain is 2 points or more above your baseline of the four weeks before, or \
            when you say so (twinge pain 7 --flare). It ends when pain is back within a point of that baseline.
            """)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let today = try context.today()
        let table = try context.readingOfEverything().table
        let page = FlaresPage(FlareHistory(table, through: max(today, table.days.last?.day ?? today)), today: today)
        if options.json { try context.printJSON(page) } else { context.output.write(page.text(on: context.page)) }
        return page.history.flares.isEmpty ? .nothing : .done
    }
}
