import ArgumentParser
import Diary

/// `twinge remind`: what is still to log or do today.
struct RemindCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind", abstract: "Print what is due today, for cron, a timer or a prompt.",
        discussion: """
            If something is due, print a line and exit with 0; otherwise print nothing and exit with 1.

            Examples:
              30 20 * * *  twinge remind && notify-send "Twinge" "$(twinge remind)"
            """)

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        let due: [String]
    }

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.show(in: context) }

    /// Prints what is due, if anything is.
    static func show(in context: CommandContext) throws -> ExitStatus {
        let page = try context.dayPage(context.today())
        var due: [String] = []
        if page.latestPain == nil { due.append("a pain reading") }
        let open = page.habits.count { $0.amount == nil }
        if open > 0 { due.append("the check-in (\(open.counted("habit", "habits")))") }
        let left = page.stretches.items.count { $0.state == .open || $0.state == .partial }
        if left > 0 { due.append(left.counted("stretch", "stretches")) }
        if context.options.json {
            try context.printJSON(Form(due: due))
        } else if !due.isEmpty {
            context.output.print("Due today: \(due.joined(separator: ", "))")
        }
        return due.isEmpty ? .nothing : .done
    }
}
