import ArgumentParser
import Catalog
import Diary
import Reports

/// `twinge activity`: logs activities, such as a walk.
struct ActivityCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: "Log an activity, such as a walk. Amounts of a day add up.",
        usage: "twinge activity <name[=amount]>… [--at <when>]",
        discussion: """
            Examples:
              twinge activity walking=20min
              twinge activity swimming=1h --at yesterday
            """)

    @Argument(
        help: ArgumentHelp("An activity and its amount.", valueName: "name[=amount]"),
        completion: Completions.activities)
    var activities: [String]

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        var entry = try context.newEntry(at: when.at)
        for text in activities {
            let typed = try catalog.activityAmount(typed: text)
            try entry.log(typed.habit, typed.amount)
        }
        return try context.save(entry)
    }
}
