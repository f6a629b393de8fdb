import ArgumentParser
import Diary
import Pages
import Reports

/// `twinge weekly`: asks three questions about the past week.
struct WeeklyCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "weekly",
        abstract: "Answer three questions about the past week: pain, enjoyment and activity.",
        usage: "twinge weekly [<pain> <enjoyment> <activity>] [--at <when>]",
        discussion: """
            Each answer is a whole number from 0 (best) to 10 (worst). Week, month, quarter, year and report show their mean beside the \
            period before, and whether the change is one that matters: 2 points, or 30 %. Without answers it shows the questions \
            and your last answers.

            Twinge asks for them only if you want it: twinge config weekly=yes

            Examples:
              twinge weekly
              twinge weekly 6 4 5
            """)

    @Argument(help: ArgumentHelp("Pain, enjoyment spoilt, activity held back.", valueName: "answer"))
    var answers: [String] = []

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        guard !answers.isEmpty else {
            let page = WeeklyPage(try context.sourceOfDays().table)
            try context.show(page)
            return page.isEmpty ? .nothing : .done
        }
        guard answers.count == RatingField.weekly.count else {
            throw Failure(.usage, "Give three answers from 0 to 10: pain, enjoyment spoilt, activity held back.")
        }
        var entry = try context.newEntry(at: when.at)
        for (field, answer) in zip(RatingField.weekly, answers) { entry.ratings[field] = try Rating(parsing: answer) }
        return try context.save(entry)
    }
}
