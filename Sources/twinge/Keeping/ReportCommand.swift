import ArgumentParser
import Catalog
import Diary
import Exchange
import Files
import Pages
import SystemPackage
import Trends

/// `twinge report`: the last weeks on a page or two.
struct ReportCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report of the last weeks to take to an appointment.",
        usage: "twinge report [--weeks <number>] [--text | --html <file>]",
        discussion: """
            Examples:
              twinge report
              twinge report --weeks 12 --html report.html
            """)

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Weeks up to today, 1 to 520.", valueName: "number"))
    var weeks = 4

    @Option(
        name: .long,
        help: ArgumentHelp("Write a web page, to read or print; - for standard output.", valueName: "file"),
        completion: .file())
    var html: String?

    @Flag(name: .long, help: "Print plain text (the default).")
    var text = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...520).contains(weeks) else { throw ValidationError("--weeks takes a number from 1 to 520.") }
        if [text, html != nil, options.json].count(where: { $0 }) > 1 {
            throw ValidationError("Choose one of --text, --html and --json.")
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let reading = try context.readingOfEverything()
        let source = try context.source(reading)
        let findings = try context.linkReport(reading)?.findings ?? []
        let experiments = try source.experiments.map { try context.report(of: $0, table: source.table) }
        if options.json {
            try context.printJSON(
                AppointmentForm(source, weeks: weeks, findings: findings, experiments: experiments))
            return .done
        }
        let report = Report(source, weeks: weeks, findings: findings, experiments: experiments)
        guard let html else {
            for line in report.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                context.output.print(context.shown(String(line)))
            }
            return .done
        }
        if html == "-" {
            context.isData = true
            context.output.write(report.html)
            return .done
        }
        try FilePath(html).writeResult(Array(report.html.utf8))
        context.messages.print("\(report.title) written to \(html)")
        return .done
    }
}
