import ArgumentParser
import Diary
import Pages
import Trends

/// `twinge helps`: shows what eased pain.
struct HelpsCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "helps", abstract: "Show what eased your pain.", usage: "twinge helps",
        discussion: """
            Each use of something is compared with pain from the same score at the same time of day without it. People do \
            things when it hurts most, and pain then falls by itself, so before against after says nothing. It needs 8 uses \
            with a score before and after, and 8 times without: score, leave it, score again an hour and a half later.

            Examples:
              twinge care heat --at 14:00
              twinge helps
            """)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let progress = ProgressLine(isShown: context.environment.isErrorTerminal)
        defer { progress.clear() }
        let careKinds = try context.catalog().careKinds
        var days = HelpsDays(through: try context.today())
        let table = try context.table(of: context.steps(through: nil)) { logbook in
            days.append(logbook) { careKinds[$0] }
        }
        guard let report = HelpsReport(days, in: table, progress: progress.show) else { return .interrupted }
        progress.clear()
        try context.show(report)
        return report.items.isEmpty ? .nothing : .done
    }
}
