import ArgumentParser
import Catalog
import Diary
import Pages
import Reports

/// `twinge journal`: lists the entries themselves.
struct JournalCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "List the entries, oldest first.",
        usage: "twinge journal [--from <date>] [--to <date>] [--grep <search>] [--site <site>] [--pain <condition>]",
        discussion: """
            Examples:
              twinge journal --from mon
              twinge journal --grep Leeds
              twinge journal --grep '"long drive" pain>=6'
              twinge journal --site "low back" --pain '>=7' --json
            """)

    @OptionGroup var days: DayRangeOptions

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Only entries that a search in the journal would find, such as words or 'habit:slept'.", valueName: "search"
        ))
    var grep: String?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("Only entries with this site.", valueName: "site"),
        completion: Completions.sites)
    var site: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Only entries whose pain score matches: 7, '>=7', '<3'.", valueName: "condition"))
    var pain: String?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        var filter = EntryFilter(parsing: grep ?? "", today: try context.today(), catalog: catalog)
        if let site { filter.sites.append(SiteCondition(try catalog.siteReading(typed: site))) }
        if let pain { filter.pain = try ScoreCondition(parsing: pain) }
        let dayStart = try context.settings().preferences.dayStart
        let entries = try context.entries(in: days, naming: filter.wordsOfRecords).filter {
            filter.matches($0, day: $0.when.diaryDay(startingAt: dayStart))
        }
        try context.show(EntryList(entries, dayStart: dayStart))
        return entries.isEmpty ? .nothing : .done
    }
}
