import ArgumentParser
import Catalog
import Diary
import Journal
import SystemPackage

/// `twinge doctor`: lists problems in the files, and fixes what is safe to fix.
struct DoctorCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check the diary, the settings and your own catalog files for problems.",
        usage: "twinge doctor [--fix [--medicines]]",
        discussion: """
            Every problem is printed with its file, line and column, and what to do about it. --fix repairs what can be \
            repaired without losing anything: permissions, missing identifiers, truncated files, the set-up for git. Files \
            are first copied to journal/before-fix. --medicines also turns treatments that are medicines, such as \
            “anti-inflammatory, ibuprofen 400 mg”, into medicines of their own, “ibuprofen, 400 mg”. Exits with 0 if no problems are left, otherwise with 1.
            """)

    @Flag(name: .long, help: "Fix what is safe to fix.")
    var fix = false

    @Flag(name: .long, help: "With --fix: turn treatments with a dose into medicines.")
    var medicines = false

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        let file: String
        let line: Int
        let column: Int
        let found: String
        let expected: String
        let advice: String
        let fixed: Bool
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        guard fix || !medicines else { throw Failure(.usage, "--medicines changes entries, so it needs --fix.") }
        if medicines { try context.turnCareIntoMedicines() }
        LeftoverFiles.remove(from: context.locations)
        context.journal.removeLeftovers()
        context.journal.forgetOldChanges()
        let findings = try findings(in: context)
        let fixed = Set(fix ? try context.journal.fix(findings) : [])
        if options.json {
            try context.printJSON(
                findings.map { finding in
                    Form(
                        file: finding.problem.file, line: finding.problem.line, column: finding.problem.column,
                        found: finding.problem.found, expected: finding.problem.expected,
                        advice: context.advice(on: finding),
                        fixed: fixed.contains(finding))
                })
        } else {
            for finding in findings {
                context.output.print(context.shown("\(finding.problem)"))
                context.output.print(
                    "    " + context.shown(fixed.contains(finding) ? "Fixed." : context.advice(on: finding)))
            }
            if findings.isEmpty { try printAllWell(in: context) }
        }
        return findings.allSatisfy(fixed.contains) ? .done : .nothing
    }

    private func findings(in context: CommandContext) throws -> [Finding] {
        let configurations = [context.environment["HOME"].map { FilePath($0).appending(".gitconfig") }].compactMap {
            $0
        }
        var settings = try SettingsFile(path: context.locations.settings).read()
        let catalog = try context.catalog()
        settings.checkTheme(in: catalog)
        let imports = try context.importsWithProblems().problems
        let own = imports + settings.problems + catalog.problems + (try context.medicines().problems)
        return try context.journal.examine(gitConfigurations: configurations) + own.map(context.journal.finding(of:))
            + LeftoverFiles.findings(in: context.locations.state)
    }

    private func printAllWell(in context: CommandContext) throws {
        let months = try context.journal.months()
        let entries = context.journal.steps(through: months).contents.reduce(0) { $0 + $1.entries.count }
        context.output.print(
            "No problems in \(entries.counted("entry", "entries")) of \(months.count.counted("month", "months")).")
    }
}

extension CommandContext {
    /// Returns what to do about a finding, with commands that work as they are typed.
    fileprivate func advice(on finding: Finding) -> String {
        ["doctor --fix", "add"].reduce(finding.advice) { $0.replacing("twinge \($1)", with: command($1)) }
    }
}
