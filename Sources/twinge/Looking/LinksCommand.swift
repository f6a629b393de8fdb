import ArgumentParser
import Catalog
import Diary
import Exchange
import Pages
import Reports
import Trends

/// `twinge links`: shows which habits the flare-ups follow.
struct LinksCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Show which habits your flare-ups follow, and how sure that is.",
        usage: "twinge links [--table <file>] [--permutations <number>] [--seed <number>]",
        discussion: """
            A table is a CSV file with a column date (or day, from 0, and dow, 0 for Monday to 6 for Sunday), a column pain from 0 to \
            10, and one for each habit. An empty cell means not logged. Every habit counts for the day after, except columns named \
            like sleep@night: they count for the day whose morning ends the night, given the pain of that morning. A column \
            morning holds it: the first score before noon.

            Below the links it counts what you logged within two hours and within a day before your pain rose by 2 points, \
            activities and what you named as setting it off (twinge pain 6 --trigger lifting), beside the same hours of other \
            days. These are counts without a verdict: what is remembered because it hurts looks like a trigger.

            Examples:
              twinge links
              twinge links --table days.csv --json
            """)

    @Option(
        name: .long, help: ArgumentHelp("A table of days to use instead of the diary.", valueName: "file"),
        completion: .file())
    var table: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("How many orders of the weeks to draw.", valueName: "number"))
    var permutations = LinkReport.Options().permutations

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("The seed to draw them from.", valueName: "number"))
    var seed = LinkReport.Options().seed

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...1_000_000).contains(permutations) else {
            throw ValidationError("--permutations takes a number from 1 to 1,000,000.")
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        var choices = LinkReport.Options()
        (choices.permutations, choices.seed) = (permutations, seed)
        let progress = ProgressLine(isShown: context.environment.isErrorTerminal)
        defer { progress.clear() }
        guard let linkTable = try linkTable(in: context) else {
            guard options.json, let report = LinkReport(try emptyTable(in: context), options: choices) else {
                throw Failure(.nothing, "No habits are logged yet, so flare-ups can't be linked to any.")
            }
            try context.printJSON(LinkForm(report, sameDay: sameDay(in: context)))
            return .nothing
        }
        // A table from elsewhere is analysed only once.
        let store = table == nil ? context.linkStore : nil
        let found = LinkReport.found(in: linkTable, options: choices, keptIn: store, progress: progress.show)
        guard let report = found else { return .interrupted }
        progress.clear()
        try context.show(LinksPage(report, in: context.sourceOfHabits(), sameDay: sameDay(in: context)))
        return .done
    }

    /// Returns what was logged before pain rose within a day; nil for a table, which has no times of day.
    private func sameDay(in context: CommandContext) throws -> SameDayReport? {
        guard table == nil else { return nil }
        return SameDayReport(
            try context.entries(), through: try context.today(), dayStart: try context.settings().preferences.dayStart)
    }

    /// Returns an empty table, for scripts that rely on the keys of the result.
    private func emptyTable(in context: CommandContext) throws -> LinkTable {
        let today = try context.today()
        return LinkTable(firstDay: today, firstWeekday: today.weekday, pain: [], marks: [], exposures: [])
    }

    private func linkTable(in context: CommandContext) throws -> LinkTable? {
        if let table {
            let file = InputFile(table)
            let bytes = try file.bytes()
            do throws(ImportError) {
                return try DailyTable.read(bytes)
            } catch {
                throw Failure(.badData, "\(file.path): \(error.reason)")
            }
        }
        return try context.linkTable(context.sourceOfDays())
    }
}

extension CommandContext {
    /// Where the links found in the diary are cached.
    var linkStore: LinkStore { LinkStore(of: journal.folder, in: locations.cache) }

    /// Returns the input of the link analysis, or nil if there are no days.
    func linkTable(_ source: ReportSource) -> LinkTable? {
        LinkTable(source.table, habits: source.trackedHabits, plans: source.periodSource())
    }

    /// Returns a source without entries, for what is known about habits alone.
    func sourceOfHabits() throws -> ReportSource {
        ReportSource(logbook: Logbook(), routines: RoutineHistory([]), catalog: try catalog(), now: now)
    }

    /// Returns the links in the diary, or nil if there are no days.
    func linkReport(_ source: ReportSource) -> LinkReport? {
        linkTable(source).flatMap { LinkReport.found(in: $0, keptIn: linkStore) }
    }
}
