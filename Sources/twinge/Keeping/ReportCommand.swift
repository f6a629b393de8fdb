import ArgumentParser
import Catalog
import Diary
import Exchange
import Files
import Pages
import Reports
import SystemPackage
import Trends

/// `twinge report`: some weeks on at most two pages.
struct ReportCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report to take to an appointment.",
        usage: """
            twinge report [--weeks <number> | --from <date> --to <date>] [--name <text>] [--born <date>]
                          [--text | --html <file> | --pdf <file>]
            """,
        discussion: """
            It has at most two pages: first how it is, whether it gets better, what sets it off, how long it lasts, the \
            course of pain, where it hurt and what was taken; then habits, exercises, what flare-ups follow, what helped, \
            experiments, the questions you wrote down with “twinge ask”, and your own words. Whatever \
            doesn't fit is named there; --text leaves nothing out.

            Examples:
              twinge report
              twinge report --weeks 12 --html report.html
              twinge report --from 2026-09-01 --name "Ann Smith" --pdf report.pdf
            """)

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Weeks up to today, 1 to 520. Default: 4.", valueName: "number"))
    var weeks: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Write a web page, to read or print; - for standard output.", valueName: "file"),
        completion: .file())
    var html: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write a PDF, with Chromium, Chrome or WeasyPrint, on A4 or Letter by your country (LC_PAPER).",
            valueName: "file"),
        completion: .file())
    var pdf: String?

    @Flag(name: .long, help: "Print plain text (the default).")
    var text = false

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("Your name, to be printed.", valueName: "text"))
    var name: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Your date of birth, to be printed.", valueName: "date"))
    var born: String?

    @OptionGroup var range: DayRangeOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let range = AppointmentReport.weekRange
        if let weeks, !range.contains(weeks) {
            throw ValidationError("--weeks takes a number from \(range.lowerBound) to \(range.upperBound).")
        }
        guard weeks == nil || (self.range.from == nil && self.range.to == nil) else {
            throw ValidationError("Choose --weeks, or --from and --to.")
        }
        if [text, html != nil, pdf != nil, options.json].count(where: { $0 }) > 1 {
            throw ValidationError("Choose one of --text, --html, --pdf and --json.")
        }
        if pdf == "-" {
            throw ValidationError("A PDF can't go to standard output: give --pdf a file, or choose --html -.")
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let report = try appointment(in: context)
        let paper = Report(report)
        if options.json {
            try context.printJSON(AppointmentForm(report))
        } else if let pdf {
            try context.write(PDFPrinter(context.environment).pdf(of: paper.html), called: paper.title, toFile: pdf)
        } else if let html {
            try context.write(paper.html, called: paper.title, to: html)
        } else {
            for line in paper.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                context.output.print(context.shown(String(line)))
            }
        }
        return .done
    }

    /// Returns the report of the requested days.
    private func appointment(in context: CommandContext) throws -> AppointmentReport {
        let steps = try context.steps(through: nil)
        let (catalog, health) = (try context.catalog(), try context.healthHistory())
        // What is wrong with the diary is said before what is wrong with the days.
        let asked = Result { try ends(in: context) }
        var logged = AppointmentEntries(
            on: try daysRead(between: try? asked.get(), in: context), catalog: catalog, health: health)
        var helps = HelpsDays(through: try context.today())
        let careKinds = catalog.careKinds
        let source = try context.source(of: steps) { logbook in
            logged.append(logbook)
            helps.append(logbook) { careKinds[$0] }
        }
        let findings = AppointmentReport.Findings(
            links: context.linkReport(source), helps: HelpsReport(helps, in: source.table),
            experiments: try source.experiments.map { try context.report(of: $0, in: source.periodSource()) })
        let person = AppointmentReport.Person(name: name, born: try birthDate(in: context))
        return AppointmentReport(
            source, days: try days(between: asked.get(), in: source), logged: logged, person: person, findings: findings
        )
    }

    private func birthDate(in context: CommandContext) throws -> DiaryDate? {
        guard let date = try born.map({ try context.day($0) }) else { return nil }
        guard try date <= context.today() else {
            throw Failure(.usage, "\(date.longText) is still to come, so it can't be a date of birth.")
        }
        return date
    }

    /// Returns the first requested day, nil for that of the diary, and the last.
    private func ends(in context: CommandContext) throws -> (first: DiaryDate?, last: DiaryDate) {
        let today = try context.today()
        guard range.from != nil || range.to != nil else {
            let days = AppointmentReport.weeks(weeks ?? 4, endingOn: today)
            return (days.lowerBound, days.upperBound)
        }
        let last = try range.to.map { try context.day($0) } ?? today
        return (try range.from.map { try context.day($0) }, last)
    }

    /// Returns the days whose entries are needed; today if the requested ones can't be told.
    private func daysRead(
        between ends: (first: DiaryDate?, last: DiaryDate)?, in context: CommandContext
    ) throws -> ClosedRange<DiaryDate> {
        let last = try ends?.last ?? context.today()
        return min(ends.map { $0.first ?? DiaryDate(dayNumber: .min) } ?? last, last)...last
    }

    /// Returns the requested days.
    private func days(
        between ends: (first: DiaryDate?, last: DiaryDate), in source: ReportSource
    ) throws -> ClosedRange<DiaryDate> {
        let last = ends.last
        let first = ends.first ?? source.table.span?.lowerBound ?? last
        let days = try DayRangeOptions.days(first, last)
        guard last - first < AppointmentReport.mostDays else {
            throw Failure(.usage, "A report is about 100 years at the most: choose its days with --from and --to.")
        }
        return days
    }
}
