import ArgumentParser
import Diary

/// `twinge ask`: logs a question for the next appointment, or lists the open ones.
struct AskCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Write down a question for your next appointment, or list the open ones.",
        usage: "twinge ask [<text>… | --answered <number>]",
        discussion: """
            Without a text it lists the open questions with their numbers. They are in the report until you tick them off.

            Examples:
              twinge ask Is an MRI needed?
              twinge ask
              twinge ask --answered 1
            """)

    @Argument(help: "The question.")
    var text: [String] = []

    @Option(name: .long, help: ArgumentHelp("Tick off a question of the list.", valueName: "number"))
    var answered: Int?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        if let answered {
            guard text.isEmpty else { throw Failure(.usage, "Give either a question or --answered, not both.") }
            return try tickOff(answered, in: context)
        }
        if text.isEmpty { return try list(in: context) }
        var entry = try context.newEntry(at: nil)
        entry.question = try text.oneLine(or: "A question needs some text.")
        return try context.save(entry)
    }

    private func openQuestions(_ entries: some Sequence<Entry>) -> [Entry] {
        entries.filter { $0.question != nil && $0.answered != true }
    }

    private func list(in context: CommandContext) throws -> ExitStatus {
        let questions = openQuestions(try context.entries())
        if options.json {
            try context.printJSON(questions)
        } else {
            for (index, entry) in questions.enumerated() {
                context.output.print(
                    "\(index + 1)  \(entry.when.date.shortText)  \(context.shown(entry.question ?? ""))")
            }
            if questions.isEmpty { context.output.print("No open questions.") }
        }
        return questions.isEmpty ? .nothing : .done
    }

    private func tickOff(_ number: Int, in context: CommandContext) throws -> ExitStatus {
        // The questions would be numbered differently if a month were left out.
        var questions: [Entry] = []
        for step in try context.steps(through: nil, mustBeAll: true) {
            if let problem = step.failures.first { throw Failure(.noInput, "\(problem)") }
            questions += openQuestions(step.logbook.entries)
        }
        guard questions.indices.contains(number - 1) else {
            throw Failure(.usage, "There is no question \(number). “\(context.command("ask"))” lists the open ones.")
        }
        var entry = questions[number - 1]
        entry.answered = true
        entry.edited = context.now
        try context.report(try context.journal.edit(from: questions[number - 1], to: entry), as: "saved")
        return .done
    }
}
