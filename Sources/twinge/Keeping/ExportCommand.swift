import ArgumentParser
import Diary
import Exchange
import Files
import Journal
import Pages
import SystemPackage
import Trends

/// `twinge export`: the diary in a form for other programs.
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
        /// The diary's own form in one file, with routine, reviews and experiments unless days are chosen.
        case rec
        /// For clinics: a bundle of HL7 FHIR R4.
        case fhir
        /// For people: a heading for each day, a line for each entry.
        case markdown
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
        let entries = try context.entries(in: days)
        if format == .fhir, output == nil || output == "-" { return try writeBundle(of: entries, in: context) }
        let mark = bom && (format == .csv || format == .csvDays) ? "\u{FEFF}" : ""
        let text =
            switch format {
            case .csv: EntriesCSV.text(of: entries)
            case .csvDays: try days(of: entries, in: context)
            case .json: try EntriesJSON.text(of: entries)
            case .rec: try records(of: entries, in: context)
            case .fhir: try bundle(in: context).text(of: entries)
            case .markdown:
                EntriesMarkdown.text(of: try context.readingOfEverything().logbook, entries: entries)
            }
        guard let output, output != "-" else {
            context.print(record: mark + text)
            return .done
        }
        try FilePath(output).writeResult(Array((mark + text).utf8))
        context.messages.print("\(entries.count.counted("entry", "entries")) written to \(output)")
        return .done
    }

    private func bundle(in context: CommandContext) throws -> FHIRBundle {
        FHIRBundle(bundle, subject: patient, catalog: try context.catalog())
    }

    /// Writes a bundle to standard output piece by piece: that of ten years would not fit in memory.
    private func writeBundle(of entries: [Entry], in context: CommandContext) throws -> ExitStatus {
        context.isData = true
        var size = 0
        try bundle(in: context).write(entries) { piece in
            context.output.write(piece)
            size += piece.utf8.count
            guard size > 1 << 20 else { return }
            size = 0
            try context.output.flush()
        }
        return .done
    }

    /// The days from the first entry to the last; flare-ups and routine follow from the whole diary.
    private func days(of entries: [Entry], in context: CommandContext) throws -> String {
        let source = try context.sourceOfEverything()
        let ends = entries.first.flatMap { first in entries.last.map { (first.when, $0.when) } }
        let range = ends.map { source.logbook.day(of: $0.0)...source.logbook.day(of: $0.1) }
        let catalog = source.catalog
        let own = range.map { source.habits(in: $0).filter { catalog.habit($0.name) == nil } } ?? []
        let period = source.periodSource(habits: catalog.habits + own)
        return DaysCSV.text(of: period, in: range, experiments: source.experiments)
    }

    /// The entries in the diary's own form; with all of them, also what is beside them: routine, reviews and experiments.
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
