import ArgumentParser
import Diary
import Exchange
import Files
import Journal
import Pages
import Recfile
import Reports
import SystemPackage
import Trends

/// `twinge export`: prints the diary in a format for other programs.
struct ExportCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Export the entries for other programs.",
        usage: """
            twinge export <format> [-o <file>] [--from <date>] [--to <date>]
                                 [--bom] [--bundle <kind>] [--patient <reference>]
            """,
        discussion: """
            csv has a row for each entry, csv-days one for each day; json has all of the entries, and rec all files of the \
            diary unless you choose days. fhir and omh are for clinics and studies, markdown for reading, ics for calendars \
            (events and the blocks of experiments), and svg is a picture of the course of pain.

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
        /// The diary's own format in one file, with routine, reviews, experiments and imports unless days are chosen.
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
    var bundle: FHIRBundle.Kind?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("For fhir: whose diary it is on the server, such as Patient/123.", valueName: "reference"))
    var patient: String?

    @OptionGroup var days: DayRangeOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let isTable = format == .csv || format == .csvDays
        guard isTable || !bom else { throw ValidationError("--bom is for csv and csv-days.") }
        guard format == .fhir || (bundle == nil && patient == nil) else {
            throw ValidationError("--bundle and --patient are for fhir.")
        }
        if let patient, !FHIRBundle.isPatient(patient) {
            throw ValidationError("“\(patient)” is not a patient on a server, such as Patient/123.")
        }
        guard format == .json || !options.json else {
            throw ValidationError("The format says what is written: leave out --json, or export json.")
        }
        guard bundle == .transaction, patient == nil else { return }
        throw ValidationError("A server must know whose diary it is: add --patient, such as --patient Patient/123.")
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entries = try context.entries(from: days.from, to: days.to)
        guard let output, output != "-" else {
            try context.environment.isOutputTerminal
                ? print(entries, in: context) : stream(entries, in: context)
            return .done
        }
        var count = 0
        var others: String?
        try context.writeResult(to: output) { file in
            try file.writeResult(inPieces: { take in
                var bytes: [UInt8] = []
                let counted = entries.lazy.map { entry in
                    count += 1
                    return entry
                }
                others = try write(counted, in: context) { piece in
                    bytes += piece.utf8
                    guard bytes.count > 1 << 16 else { return }
                    try take(bytes)
                    bytes.removeAll(keepingCapacity: true)
                }
                try take(bytes)
            })
        }
        context.messages.print("\(others ?? count.counted("entry", "entries")) written to \(output)")
        return .done
    }

    /// Writes to standard output piece by piece.
    private func stream(_ entries: EntrySteps, in context: CommandContext) throws {
        context.isData = true
        try write(entries, in: context) { piece in
            context.output.write(piece)
            try context.writeLongOutput()
        }
    }

    /// Shows the text on a terminal, without anything that could control it.
    private func print(_ entries: EntrySteps, in context: CommandContext) throws {
        var text = ""
        try write(entries, in: context) { text += $0 }
        context.print(record: text)
    }

    /// Writes the entries piece by piece: all of them, or their text, might not fit in memory.
    ///
    /// - Returns: what is written, in words, if it isn't each of the entries.
    @discardableResult
    private func write(
        _ entries: some Sequence<Entry>, in context: CommandContext, to write: (String) throws -> Void
    ) throws -> String? {
        if bom, format == .csv || format == .csvDays { try write("\u{FEFF}") }
        switch format {
        case .csv: try EntriesCSV.write(entries, to: write)
        case .csvDays:
            let (text, dayCount) = try days(from: ends(of: entries), in: context)
            try write(text)
            return dayCount.counted("day")
        case .json: try EntriesJSON.write(entries, to: write)
        case .rec: try writeRecords(of: entries, in: context, to: write)
        case .fhir: try bundle(in: context).write(entries, to: write)
        case .markdown:
            let dayStart = try context.settings().preferences.dayStart
            try EntriesMarkdown.write(entries, dayStart: dayStart, to: write)
        case .omh:
            let dayStart = try context.settings().preferences.dayStart
            return try OpenMHealth.write(entries, dayStart: dayStart, to: write).counted("data point")
        case .ics:
            let calendar = CalendarText(
                of: entries, experiments: try context.experiments(),
                in: try context.days(from: days.from, to: days.to), now: context.now)
            try write(calendar.text)
            if calendar.itemCount == 0 {
                context.messages.print(
                    "twinge: There is no event and no experiment\(days.areAll ? "" : " on these days"), so the calendar is empty. To add an event: twinge event \"new chair\""
                )
            }
            return calendar.itemCount.counted("calendar item")
        case .svg:
            let chart = try chart(from: ends(of: entries), in: context)
            try write(CourseSVG.text(of: chart))
            return "The course of pain, \(chart.days.lowerBound.spelled) to \(chart.days.upperBound.spelled),"
        }
        return nil
    }

    /// Returns when the first entry and the last one are; nil if there are none.
    private func ends(of entries: some Sequence<Entry>) -> (first: Moment, last: Moment)? {
        var ends: (first: Moment, last: Moment)?
        for entry in entries { ends = (ends?.first ?? entry.when, entry.when) }
        return ends
    }

    /// Returns the course of pain from the first entry to the last, or over the last four weeks if there are no entries.
    private func chart(
        from ends: (first: Moment, last: Moment)?, in context: CommandContext
    ) throws -> AppointmentReport {
        let steps = try context.steps(through: nil)
        let dayStart = try context.settings().preferences.dayStart
        let range =
            try ends.map {
                $0.first.diaryDay(startingAt: dayStart)...$0.last.diaryDay(startingAt: dayStart)
            } ?? AppointmentReport.weeks(4, endingOn: context.today())
        guard range.upperBound - range.lowerBound < AppointmentReport.mostDays else {
            throw Failure(
                .usage,
                "A chart is about 100 years at the most, but the entries go from \(range.lowerBound) to \(range.upperBound): choose days with --from and --to."
            )
        }
        var logged = AppointmentEntries(on: range, catalog: try context.catalog(), health: try context.healthHistory())
        let source = try context.source(of: steps) { logged.append($0) }
        return AppointmentReport(source, days: range, logged: logged)
    }

    private func bundle(in context: CommandContext) throws -> FHIRBundle {
        FHIRBundle(bundle ?? .collection, subject: patient, catalog: try context.catalog())
    }

    /// Returns the days from the first entry to the last and how many they are; flare-ups and routine are derived from the whole diary.
    private func days(
        from ends: (first: Moment, last: Moment)?, in context: CommandContext
    ) throws -> (text: String, dayCount: Int) {
        let source = try context.sourceOfDays()
        let range = ends.map { source.logbook.day(of: $0.first)...source.logbook.day(of: $0.last) }
        let catalog = source.catalog
        let own = range.map { source.habits(in: $0).filter { catalog.habit($0.name) == nil } } ?? []
        let period = source.periodSource(habits: catalog.habits + own)
        let ofAnswers = range.map { DaysCSV.columnsOfAnswers(of: period, in: $0) } ?? []
        if !ofAnswers.isEmpty {
            let columns = context.shown(ofAnswers.map { "“\($0)”" }.listed)
            context.messages.print("twinge: A yes without a number is in a column of its own: \(columns).")
        }
        return (DaysCSV.text(of: period, in: range, experiments: source.experiments), range?.count ?? 0)
    }

    /// Writes the entries in the diary's own format; with all of them, also routine, reviews, experiments and imports.
    private func writeRecords(
        of entries: some Sequence<Entry>, in context: CommandContext, to write: (String) throws -> Void
    ) throws {
        let folder = context.journal.folder
        let others = try SideFile.all.filter { _ in days.areAll }.compactMap {
            try folder.path(of: $0).contentsIfPresent()
        }
        try EntriesRec.write(entries, header: JournalFormat.header, to: write)
        for bytes in others {
            let end = bytes.isEmpty ? [] : RecSeparator.lineBreaks(afterTail: bytes.suffix(8))
            try write("\n" + String(decoding: bytes + end, as: UTF8.self))
        }
    }
}

extension FHIRBundle.Kind: ExpressibleByArgument {}
