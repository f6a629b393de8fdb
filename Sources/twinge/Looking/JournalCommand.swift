import ArgumentParser
import Catalog
import Diary
import Pages
import Reports

/// `twinge journal`: the entries themselves.
struct JournalCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "List the entries, oldest first.",
        usage: "twinge journal [--from <date>] [--to <date>] [--grep <text>] [--site <site>] [--pain <condition>]",
        discussion: """
            Examples:
              twinge journal --from mon
              twinge journal --grep Leeds
              twinge journal --site "low back" --pain '>=7' --json
            """)

    @OptionGroup var days: DayRangeOptions

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Only entries with this text, ignoring case.", valueName: "text"))
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
        let wanted = try site.map { try context.catalog().siteReading(typed: $0) }
        let condition = try pain.map { text throws(ParseError) in try ScoreCondition(parsing: text) }
        let part = grep?.lowercased()
        let entries = try context.entries(in: days).filter { entry in
            wanted.map { wanted in entry.sites.contains { $0.isAt(wanted) } } ?? true
                && condition.map { condition in entry.scores.contains(where: condition.holds) } ?? true
                && part.map { entry.line().lowercased().containsText($0) } ?? true
        }
        if options.json {
            try context.printJSON(entries)
        } else {
            context.output.write(try context.journalText(entries))
        }
        return entries.isEmpty ? .nothing : .done
    }
}

extension CommandContext {
    /// Entries as readable lines, under the day they belong to.
    fileprivate func journalText(_ entries: [Entry]) throws -> String {
        let dayStart = try settings().preferences.dayStart
        var page = page
        var day: DiaryDate?
        for entry in entries {
            let entryDay = entry.when.diaryDay(startingAt: dayStart)
            if entryDay != day {
                if day != nil { page.line() }
                page.heading(entryDay.longText)
                day = entryDay
            }
            page.entry(entry)
        }
        return page.text
    }
}

extension PageWriter {
    /// Adds an entry: its time, and beside it what it says in as many lines as that takes.
    fileprivate mutating func entry(_ entry: Entry) {
        if isPlain { return line(shown("\(entry.when.timeText): \(entry.line())")) }
        let lines = entry.line().wrapped(to: Self.width - 9, glyphs: glyphs)
        for (index, words) in lines.enumerated() {
            line("  \(index == 0 ? entry.when.timeText : "     ")  \(words)")
        }
    }
}

extension SiteReading {
    /// Whether this is at a site; on any side where none is asked for.
    fileprivate func isAt(_ wanted: SiteReading) -> Bool {
        name == wanted.name && (wanted.side == nil || side == wanted.side || side == .both)
    }
}
