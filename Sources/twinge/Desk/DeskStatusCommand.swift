import ArgumentParser
import Desk
import Pages
import Reports

/// `twinge desk status`: the current sit in one line.
struct DeskStatusCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Print the current sit in one line, for tmux or a prompt.",
        usage: "twinge desk status",
        discussion: """
            It exits with 1 when twinge desk is not running.

            Examples:
              set -g status-right "#(twinge desk status)"
            """)

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        let measuring: Bool
        let there: Bool
        let satSeconds: Int
        @OrNull var breakInSeconds: Int?
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let store = context.deskStore
        let isMeasuring = store.isMeasuring
        let status = try isMeasuring ? context.deskStatus() : nil
        if options.json {
            try context.printJSON(
                Form(
                    measuring: isMeasuring, there: status?.isThere ?? false, satSeconds: status?.sat ?? 0,
                    breakInSeconds: status?.due.map { max(0, $0) }))
        } else {
            let words = status?.words(at: context.momentOfInstant) ?? ["not measuring: start twinge desk"]
            context.output.print(words.joined(separator: " \(context.glyphs.separator) "))
        }
        return isMeasuring ? .done : .nothing
    }
}

extension CommandContext {
    /// Returns the current state at the desk: what was saved last, and a look at the terminals.
    func deskStatus() throws -> DeskStatus {
        let now = MachineTime.now
        var state = try deskStore.read() ?? DeskState(trace: DeskTrace(boot: MachineTime.boot))
        var times = TerminalTimes()
        let input = times.newestInput(OwnTerminals().accessTimes(), idle: nil, at: now)
        state.trace = state.trace.resumed(boot: MachineTime.boot)
        state.trace.take(DeskLook(now, input: input))
        return DeskStatus(state, rules: try deskRules(), now: now.wall, quietUntil: deskStore.quietUntil)
    }
}
