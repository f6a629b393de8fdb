import ArgumentParser
import Catalog
import Diary

/// `twinge stretch skip`: logs a hold that was left out on purpose.
struct StretchSkipCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Log a stretch as skipped, on both sides unless you name one.",
        usage: "twinge stretch skip <name>… [left | right] [--why <word>] [--at <when>]",
        discussion: """
            Examples:
              twinge stretch skip strap-hamstring right --why "no time"
            """)

    @OptionGroup var stretch: StretchArguments

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Why: no time, hurts, nothing at hand, …", valueName: "word"))
    var why: String?

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let (found, sides) = try stretch.find(in: context.catalog())
        let why = why.map { String($0.trimmingBlanks()) }.flatMap { $0.isEmpty ? nil : $0 }
        if let why, why.contains(where: \.isNewline) { throw Failure(.usage, "The reason must be a single line.") }
        var entry = try context.newEntry(at: when.at)
        for side in sides { entry.log(LoggedExercise(Hold(found.name, side: side, .skipped(why: why)), of: found)) }
        return try context.save(entry)
    }
}
