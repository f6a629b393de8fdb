import ArgumentParser
import Catalog
import Diary

/// `twinge stretch done`: a hold that was done.
struct StretchDoneCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Log a stretch as done, on both sides unless you name one.",
        usage: "twinge stretch done <name>… [left | right] [--seconds <seconds>] [--at <when>]")

    @OptionGroup var stretch: StretchArguments

    @Option(name: .long, parsing: .unconditional, help: "How long you held it, in seconds. Default: as planned.")
    var seconds: String?

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let (found, sides) = try stretch.find(in: context.catalog())
        var entry = try context.newEntry(at: when.at)
        let dayStart = try context.settings().preferences.dayStart
        let day = entry.when.diaryDay(startingAt: dayStart)
        let planned = try context.reading(of: day...day).routines.items(on: day)
        entry.holds = try sides.map { side in
            let plan = planned.first { $0.stretch == found.name && $0.side == side }
            let duration = try seconds.map { text throws(ParseError) in try HoldDuration(parsing: text) }
            return Hold(found.name, side: side, .done(duration ?? plan?.duration ?? found.hold))
        }
        return try context.save(entry)
    }
}
