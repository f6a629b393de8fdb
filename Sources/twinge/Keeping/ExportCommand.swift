import ArgumentParser
import Diary
import Exchange
import Files
import Journal
import Pages
import Reports
import SystemPackage
import Trends

/// `twinge export`: prints the diary in a format for other programs.
struct ExportCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Export the entries for other programs.",
        usage: "twinge export <format> [-o <file>] [--from <date>] [--to <date>]",
        discussion: """
            Examples:
              twinge export csv -o diary.csv
              twinge export json --from 2026-11-01 --to today
            """)

    /// The formats that the diary can be exported in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// A row for each entry.
        case csv
        /// A row for each day.
        case csvDays = "csv-days"
        /// What `twinge journal --json` prints.
        case json
        /// The diary's own format in one file, with routine, reviews and experiments unless days are chosen.
        case rec
        /// For clinics: a bundle of HL7 FHIR R4.
        case fhir
        /// For people: a heading for each day, a line for each entry.
        case markdown
        /// For calendars: events and self-experiments.
        case ics
        /// For pictures: the course of pain.
        case svg
        /// For research: the data points of Open mHealth, one a line.
        case omh
    }

    @Argument(help: "The format.")
    var format: Format

    @Option(
        name: [.customShort("o"), .long], help: ArgumentHelp("The file to write.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(name: .long, help: "Begin a CSV file with a byte-order mark, which Excel needs for letters beyond ASCII.")
    var bom = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "For fhir: collection, a file of resources, or transaction, which a server takes in at once.",
            valueName: "kind"))
    var bundle: FHIRBundle.Kind = .collection

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("For fhir: whose diary it is on the server, such as Patient/123.", valueName: "reference"))
    var patient: String?

    @OptionGroup var days: DayRangeOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard bundle == .transaction, patient == nil, format == .fhir else { return }
        throw ValidationError("A server must know whose diary it is: add --patient, such as --patient Patient/123.")
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entries = try context.entries(from: days.from, to: days.to)
        guard let output, output != "-" else {
            try context.environment.isOutputTerminal
                ? print(entries, in: context) : stream(entries, in: context)
            return .done
        }
        try FilePath(output).writeResult(inPieces: { take in
            var bytes: [UInt8] = []
            try write(entries, in: context) { piece in
                bytes += piece.utf8
                guard bytes.count > 1 << 16 else { return }
                try take(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
            try take(bytes)
        })
        context.messages.print("\(entries.count.counted("entry", "entries")) written to \(output)")
        return .done
    }

    /// Writes to standard output piece by piece.
    private func stream(_ entries: [Entry], in context: CommandContext) throws {
        context.isData = true
        var size = 0
        try write(entries, in: context) { piece in
            context.output.write(piece)
            size += piece.utf8.count
            guard size > 1 << 16 else { return }
            size = 0
            try context.output.flush()
        }
    }

    /// Shows the text on a terminal, without anything that could control it.
    private func print(_ entries: [Entry], in context: CommandContext) throws {
        var text = ""
        try write(entries, in: context) { text += $0 }
        context.print(record: text)
    }

    /// Writes the entries piece by piece: ten years of them as text would not fit in memory.
    private func write(_ entries: [Entry], in context: CommandContext, to write: (String) throws -> Void) throws {
        if bom, format == .csv || format == .csvDays { try write("\u{FEFF}") }
        switch format {
        case .csv: try EntriesCSV.write(entries, to: write)
        case .csvDays: try write(days(of: entries, in: context))
        case .json: try EntriesJSON.write(entries, to: write)
        case .rec: try write(records(of: entries, in: context))
        case .fhir: try bundle(in: context).write(entries, to: write)
        case .markdown: try write(EntriesMarkdown.text(of: context.readingOfEverything().logbook, entries: entries))
        case .omh: try OpenMHealth.write(entries, to: write)
        case .ics: try write(CalendarText.text(of: entries, experiments: context.experiments(), now: context.now))
        case .svg: try write(CourseSVG.text(of: chart(of: entries, in: context)))
        }
    }

    /// Returns the course of pain from the first entry to the last, or over the last four weeks if there are no entries.
    private func chart(of entries: [Entry], in context: CommandContext) throws -> AppointmentReport {
        let source = try context.sourceOfEverything()
        guard let first = entries.first, let last = entries.last else { return AppointmentReport(source, weeks: 4) }
        let range = source.logbook.day(of: first.when)...source.logbook.day(of: last.when)
        return AppointmentReport(source, days: range)
    }

    private func bundle(in context: CommandContext) throws -> FHIRBundle {
        FHIRBundle(bundle, subject: patient, catalog: try context.catalog())
    }

    /// Returns the days from the first entry to the last; flare-ups and routine are derived from the whole diary.
    private func days(of entries: [Entry], in context: CommandContext) throws -> String {
        let source = try context.sourceOfEverything()
        let ends = entries.first.flatMap { first in entries.last.map { (first.when, $0.when) } }
        let range = ends.map { source.logbook.day(of: $0.0)...source.logbook.day(of: $0.1) }
        let catalog = source.catalog
        let own = range.map { source.habits(in: $0).filter { catalog.habit($0.name) == nil } } ?? []
        let period = source.periodSource(habits: catalog.habits + own)
        return DaysCSV.text(of: period, in: range, experiments: source.experiments)
    }

    /// Returns the entries in the diary's own format; with all of them, also routine, reviews and experiments.
    private func records(of entries: [Entry], in context: CommandContext) throws -> String {
        let text = try EntriesRec.text(of: entries, header: JournalFormat.header)
        guard days.from == nil, days.to == nil else { return text }
        let folder = context.journal.folder
        let others = try SideFile.all.filter { $0 != .imports }.compactMap {
            try folder.path(of: $0).contentsIfPresent()
        }
        return ([text] + others.map { String(decoding: $0, as: UTF8.self) }).joined(separator: "\n")
    }
}

extension FHIRBundle.Kind: ExpressibleByArgument {}
