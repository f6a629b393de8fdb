import ArgumentParser
import Catalog
import Diary

/// `twinge stretch show`: everything that is known of one exercise.
struct StretchShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one exercise: what to watch for, its steps, muscles, versions and evidence.",
        discussion: """
            Examples:
              twinge stretch show knees-to-chest
              twinge stretch show bridge
            """)

    @OptionGroup var stretch: StretchArguments
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        try context.show(catalog.factSheet(of: stretch.find(in: catalog).stretch, health: context.health()))
        return .done
    }
}
