import ArgumentParser
import Catalog
import Diary
import Reports

/// `twinge stretch done`: logs a hold, or how often what is counted was done.
struct StretchDoneCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Log a stretch as done, on both sides unless you name one.",
        usage: "twinge stretch done <name>… [left | right] [--seconds <seconds>] [--at <when>]",
        discussion: """
            Examples:
              twinge stretch done knees-to-chest
              twinge stretch done hip-flexor left --seconds 45
            """)

    @OptionGroup var stretch: StretchArguments

    @Option(
        name: .long, parsing: .unconditional,
        help: "How long you held it, in seconds. Default: as planned, in seconds or times.")
    var seconds: String?

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let (found, sides) = try stretch.find(in: context.catalog())
        var entry = try context.newEntry(at: when.at)
        let dayStart = try context.settings().preferences.dayStart
        let day = entry.when.diaryDay(startingAt: dayStart)
        let routines = try context.reading(of: day...day).routines
        let catalog = try context.catalog()
        let held = try seconds.map { text throws(ParseError) in try HoldDuration(parsing: text) }
        for side in sides {
            let planned = routines.hold(of: found.name, side: side, on: day, catalog: catalog) ?? found.hold
            let hold = Hold(found.name, side: side, .done(held ?? planned))
            // Seconds that were given are kept, whatever they are of.
            entry.log(held == nil ? LoggedExercise(hold, of: found) : .held(hold))
        }
        return try context.save(entry)
    }
}
