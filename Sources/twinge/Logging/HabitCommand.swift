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
        let typed = try habits.map { try catalog.habitAmount(typed: $0) }
        guard typed.contains(where: \.isIncrease) else { return try context.save(entry(of: typed, in: context)) }
        return try context.save { try entry(of: typed, in: context) }
    }

    /// Returns the entry; amounts that are added to are totals of what the diary has now.
    private func entry(of typed: [TypedAmount], in context: CommandContext) throws -> Entry {
        var entry = try context.newEntry(at: when.at)
        let earlier = typed.contains(where: \.isIncrease) ? try context.entries(ofDayUpTo: entry.when) : []
        var given: Set<Name> = []
        for typed in typed {
            let isFirst = given.insert(typed.habit.name).inserted
            guard typed.isIncrease else {
                // A total would replace what comes before it.
                guard isFirst else { throw Failure.givenTwice(typed.habit.name.text) }
                try entry.log(typed.habit, typed.amount)
                continue
            }
            // What comes before in the same command counts, too.
            let soFar = earlier + [entry]
            try entry.log(typed.habit, try soFar.total(adding: typed))
            if let mark = soFar.deskMark(adding: typed) {
                entry.setDeskMark(mark)
                context.messages.printOnce(
                    "twinge: \(mark.measured.text) of it is measured at the desk, and goes on growing.")
            }
        }
        return entry
    }
}
