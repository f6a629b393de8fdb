import ArgumentParser
import Catalog
import Desk
import Diary
import Reports

/// `twinge habit`: logs the day's habits, and ratings of sleep, stress and interference.
struct HabitCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "habit", abstract: "Log habits of the day: hours, yes or no, words, ratings.",
        usage: "twinge habit <name[=amount]>… [--at <when>]",
        discussion: """
            An amount is the day's total so far, and the latest one counts. +2h adds to it.

            Examples:
              twinge habit sitting=7.5h crossed-legs child-on-hip=no slept=stomach
              twinge habit sitting=+2h
              twinge habit sleep-quality=4 stress=3 interference=5 --at yesterday
            """)

    @Argument(
        help: ArgumentHelp("A habit and its amount.", valueName: "name[=amount]"), completion: Completions.habits)
    var habits: [String]

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        var entry = try context.newEntry(at: when.at)
        for text in habits {
            let typed = try catalog.habitAmount(typed: text)
            let amount = try typed.isIncrease ? context.total(adding: typed, at: entry.when) : typed.amount
            try entry.log(typed.habit, amount)
            if typed.isIncrease, let mark = try context.deskMark(adding: typed, at: entry.when) {
                entry.setDeskMark(mark)
                context.messages.print(
                    "twinge: \(mark.measured.text) of it is measured at the desk, and goes on growing.")
            }
        }
        return try context.save(entry)
    }
}
