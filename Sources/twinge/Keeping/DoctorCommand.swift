import ArgumentParser
import Data
import Diary
import Journal

/// `twinge doctor`: what is wrong with the files.
struct DoctorCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look for problems in the diary, the settings and your own catalog files.",
        discussion:
            "Every problem is printed with its file, line and column. The status is 0 when there is none, else 1.")

    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    private struct Form: Encodable {
        let file: String
        let line: Int
        let column: Int
        let found: String
        let expected: String
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let months = try context.journal.contents()
        let settings = try SettingsFile(path: context.locations.settings).read()
        let problems =
            months.flatMap(\.problems) + (try context.journal.routines().problems) + settings.problems
            + (try context.catalog().problems)
        if options.json {
            try context.printJSON(
                problems.map {
                    Form(file: $0.file, line: $0.line, column: $0.column, found: $0.found, expected: $0.expected)
                })
        } else {
            for problem in problems { context.output.print(context.shown("\(problem)")) }
            if problems.isEmpty {
                let entries = months.reduce(0) { $0 + $1.entries.count }
                context.output.print(
                    "No problems in \(entries.counted("entry", "entries")) of \(months.count.counted("month", "months"))."
                )
            }
        }
        return problems.isEmpty ? .done : .nothing
    }
}
