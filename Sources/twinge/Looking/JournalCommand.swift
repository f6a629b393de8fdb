import ArgumentParser

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
        try JournalRequest(from: days.from, to: days.to, grep: grep, site: site, pain: pain).show(in: context)
    }
}
