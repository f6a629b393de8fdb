import ArgumentParser
import Pages
import Reports

/// `twinge flares`: lists the flare-ups.
struct FlaresCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "flares", abstract: "List your flare-ups and how long they last.", usage: "twinge flares",
        discussion: """
            A flare-up begins when a day's worst pain is 2 points or more above what is usual for you outside flare-ups, more if \
            your pain usually varies more, or when you say so (twinge pain 7 --flare). Usual outside flare-ups is the median of \
            the four weeks before, flare-ups left out; “your usual” elsewhere is the median of all days. A flare-up ends when \
            pain is back within a point of what was usual when it began, or after 4 days with neither a score nor your word.
            """)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { try Self.show(in: context) }

    /// Prints the flare-ups.
    static func show(in context: CommandContext) throws -> ExitStatus {
        let report = FlareReport(in: try context.digestedSource())
        try context.show(report)
        return report.history.flares.isEmpty ? .nothing : .done
    }
}
