import ArgumentParser
import Canvas
import Pages
import Reports

/// `twinge status`: today in one line.
struct StatusCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Print today in one line, for a prompt or a status bar.")

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        @OrNull var pain: Int?
        @OrNull var flareDay: Int?
        let done: Int
        let planned: Int
    }

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.show(in: context) }

    /// Prints today in one line.
    static func show(in context: CommandContext) throws -> ExitStatus {
        let page = try context.dayPage(context.today())
        let stretches = page.stretches.adherence
        if context.options.json {
            try context.printJSON(
                Form(
                    pain: page.latestPain?.value, flareDay: page.flare?.day, done: stretches.done,
                    planned: stretches.planned))
            return .done
        }
        var parts = [page.latestPain.map { "pain \($0.value)" } ?? "no pain reading"]
        if let flare = page.flare { parts.append("flare day \(flare.day)") }
        if let brief = stretches.brief { parts.append("stretches \(brief)") }
        context.output.print(parts.joined(separator: " \(context.glyphs.separator) "))
        return .done
    }
}
