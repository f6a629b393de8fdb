import ArgumentParser
import Catalog
import Diary
import Exchange
import Journal
import SystemPackage

/// `twinge import`: imports another diary's entries.
struct ImportCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import the entries of another diary.",
        usage: """
            twinge import [<format>] <file> [--map <file>] [--dates <form>] [--dry-run] [--yes]
            twinge import --list
            twinge import --undo [<number>]
            """,
        discussion: """
            The format is detected from the file. Nothing is written twice: a later export of the same source adds what is \
            new and updates what changed, and leaves alone what you have edited since. The status is 65 when an entry of \
            Twinge's own JSON or rec was left out. For how to write a mapping, and samples, see import/README.md in \
            share/doc/twinge.

            Examples:
              twinge import Daylio.csv
              twinge import csv pain.csv --map pain-mapping.rec --dry-run
              twinge import --list
              twinge import --undo
            """)

    @Argument(
        help: ArgumentHelp(
            "The file, or - for standard input. Before it the format, if it is not detected: \(Self.formats).",
            valueName: "file"),
        completion: .file())
    var words: [String] = []

    @Flag(name: .long, help: "Only show what would be added.")
    var dryRun = false

    @Option(
        name: .long,
        help: ArgumentHelp("The mapping of a CSV file; new asks what each column means.", valueName: "file"),
        completion: .file())
    var map: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How dates are written: dmy, mdy or ymd; 1904 for numbers of days from Excel's 1904 system.",
            valueName: "form"))
    var dates: DateForm?

    @Flag(name: .shortAndLong, help: "Import without asking whether the format is right.")
    var yes = false

    @Flag(name: .long, help: "List the imports so far.")
    var list = false

    @Flag(name: .long, help: "Take an import back: the last one, or that of a number in the list.")
    var undo = false

    @OptionGroup var options: GlobalOptions

    private static let formats = ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")

    func validate() throws {
        let most = list ? 0 : undo ? 1 : 2
        guard words.count <= most, !(list && undo) else {
            throw ValidationError(
                most < 2
                    ? "Too many words. See 'twinge import --help'."
                    : "Files are imported one at a time, such as: twinge import \(words[words.count - 1].shellWord)")
        }
        if !list, !undo, words.isEmpty { throw ValidationError("Name the file to import, or - for standard input.") }
    }

    /// The last line of a dry run.
    static let wroteNothing = "Nothing was written: this was a dry run."

    func perform(in context: CommandContext) throws -> ExitStatus {
        if list { return try ImportList(context).show(asJSON: options.json) }
        if undo { return try ImportList(context).undo(words.first, asJSON: options.json, dryRun: dryRun) }
        let (format, input) = try source(in: context)
        var outcome = try read(format, input, in: context)
        if isAskedAbout(outcome, format) {
            guard try isWanted(outcome, in: context) else {
                throw Failure(
                    .nothing,
                    "Nothing was imported. Add --yes, or name the format: \(context.command("import csv \(file)")).")
            }
        } else if try !dryRun && !mayRemove(outcome, in: context) {
            outcome.keepMissing()
        }
        let beside = try RecordsBeside(outcome.companions, in: context.journal)
        guard try dryRun || write(outcome, beside, format, in: context) else {
            throw Failure(.interrupted, "Interrupted. Nothing was imported.")
        }
        for line in beside.lines(isWritten: !dryRun) { context.messages.print(context.shown(line)) }
        if options.json {
            try context.printJSON(ImportForm(outcome, beside))
        } else {
            for line in outcome.account { context.output.print(context.shown(line)) }
            if dryRun { context.output.print(Self.wroteNothing) }
        }
        // Twinge's own files contain every entry; one that can't be read means that something happened to the file.
        let isOwn = format == .twingeJSON || format == .twingeRec
        return isOwn && !outcome.leftOut.isEmpty ? .badData : .done
    }

    /// Returns whether to ask before anything is written: the meaning of a table may be known only from the names of its columns.
    private func isAskedAbout(_ outcome: ImportOutcome, _ format: ImportFormat) -> Bool {
        words.count == 1 && format == .csv && map == nil && !yes && !dryRun && !options.json
            && !outcome.diaryChanges.isEmpty
    }

    /// Shows the report and returns whether to go on.
    private func isWanted(_ outcome: ImportOutcome, in context: CommandContext) throws -> Bool {
        for line in outcome.account { context.messages.print(context.shown(line)) }
        return try canAsk(in: context) && isAnswered("Import this?", in: context)
    }

    /// Says which entries are about to be removed, and returns whether they may be: somebody at a terminal is asked, unless with `--yes`.
    private func mayRemove(_ outcome: ImportOutcome, in context: CommandContext) throws -> Bool {
        guard let words = outcome.removal else { return true }
        let (it, what) = outcome.removed.count == 1 ? ("it", "It is") : ("them", "They are")
        guard !yes, !options.json, canAsk(in: context) else {
            context.messages.print(
                context.shown("\(words) \(what) removed; \(context.command("import --undo")) brings \(it) back."))
            return true
        }
        context.messages.print(context.shown(words))
        return try isAnswered("Remove \(it) from the diary, too?", in: context)
    }

    private func canAsk(in context: CommandContext) -> Bool { context.environment.isInputTerminal && file != "-" }

    private func isAnswered(_ question: String, in context: CommandContext) throws -> Bool {
        context.messages.write("\(question) [y/N] ")
        try context.messages.flush()
        let answers = InterruptibleInput()
        defer { answers.close() }
        return ["y", "yes"].contains(answers.readLine()?.lowercased() ?? "")
    }

    private var file: String { words.last ?? "-" }
    private var fileName: String { FilePath(file).lastComponent?.string ?? file }

    /// Returns the format and the input, read only far enough to detect the format.
    private func source(in context: CommandContext) throws -> (ImportFormat, ImportInput) {
        if words.count == 2 {
            guard let format = ImportFormat(rawValue: words[0].lowercased()) else {
                if words[0] == "-" || (try? Stat(FilePath(words[0]))) != nil {
                    throw Failure(
                        .usage, "Files are imported one at a time, such as: twinge import \(words[0].shellWord)")
                }
                throw Failure(.usage, "Unknown format “\(words[0])”. Formats: \(Self.formats).")
            }
            return (format, try input(format, in: context))
        }
        if ImportFormat(rawValue: file.lowercased()) != nil, file != "-", (try? Stat(FilePath(file))) == nil {
            throw Failure(.usage, "Name the file to import after the format: twinge import \(file) <file>.")
        }
        let input = try input(nil, in: context)
        let beginning = try input.beginning(ImportFormat.detectionSize)
        guard let format = ImportFormat(detecting: beginning, path: input.path) else {
            throw Failure(
                .badData,
                ImportFormat.obstacle(in: beginning).map { "\(input.name): This file cannot be read: \($0)." }
                    ?? "\(input.name): The format of this file isn't known. If it is one of \(Self.formats), name it: twinge import <format> \(file)."
            )
        }
        if !options.json {
            context.messages.print("\(context.shown(file == "-" ? "-" : input.name)) looks like \(format.title).")
        }
        return (format, input)
    }

    private func input(_ format: ImportFormat?, in context: CommandContext) throws -> ImportInput {
        let input = try ImportInput(file, format: format, in: context.environment)
        if let remark = input.remark { context.messages.print(context.shown(remark)) }
        return input
    }

    private func read(
        _ format: ImportFormat, _ input: ImportInput, in context: CommandContext
    ) throws -> ImportOutcome {
        var importing = ImportContext(
            catalog: try context.catalog(), existing: try context.journal.contentsOfEveryMonth().flatMap(\.entries),
            history: ImportHistory(try context.imports()),
            dayStart: try context.settings().preferences.dayStart,
            zone: context.clock.zone, now: context.clock.now, dates: dates?.order)
        importing.serials = dates == .since1904 ? .since1904 : input.serials
        importing.file = input.path
        importing.legend = input.legend
        importing.fileName = file == "-" ? "" : fileName
        importing.names = context.formerNames
        let mapping = try mapping(for: input, importing, in: context)
        let progress = ProgressLine(isShown: context.environment.isErrorTerminal)
        defer { progress.clear() }
        var sieve = ImportSieve(for: format, dayStart: importing.dayStart)
        try input.read { piece, share in
            sieve.take(piece)
            _ = progress.show(share)
        }
        do throws(ImportError) {
            return try sieve.outcome(mapping: mapping, context: importing)
        } catch {
            throw Failure(.badData, "\(input.name): \(error)")
        }
    }

    /// Returns the mapping that was named, or one made now.
    private func mapping(
        for input: ImportInput, _ importing: ImportContext, in context: CommandContext
    ) throws -> CatalogSource? {
        guard map == "new" else { return try map.map { CatalogSource(file: $0, bytes: try InputFile($0).bytes()) } }
        let bytes = try input.beginning(.max)
        let making: MappingMaking
        do throws(ImportError) {
            making = try MappingMaking(file: file, bytes, importing, in: context)
        } catch {
            throw Failure(.badData, "\(input.name): \(error)")
        }
        return try making.mapping()
    }

    /// Writes the imported entries, all or none; returns false if Ctrl-C came first.
    private func write(
        _ outcome: ImportOutcome, _ beside: RecordsBeside, _ format: ImportFormat, in context: CommandContext
    ) throws -> Bool {
        let interrupt = CaughtInterrupt()
        defer { interrupt.close() }
        guard try context.journal.apply(outcome.diaryChanges, isCancelled: { interrupt.isInterrupted }) else {
            return false
        }
        try beside.save(in: context.journal)
        let added = beside.added
        guard !outcome.diaryChanges.isEmpty || !outcome.newHabits.isEmpty || !added.isEmpty else { return true }
        let record = ImportRecord(outcome, beside: added, format: format, file: fileName, when: context.clock.now)
        try context.journal.save(importOf: record.fields)
        try context.ownCatalog.add(habits: outcome.newHabits)
        return true
    }
}

/// How dates are written in a table.
enum DateForm: String, ExpressibleByArgument, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
    case yearFirst = "ymd"
    case since1904 = "1904"

    /// The order of day, month and year, if it says one.
    var order: DatePartOrder? { DatePartOrder(rawValue: rawValue) }
}
