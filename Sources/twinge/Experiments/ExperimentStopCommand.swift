import ArgumentParser
import Diary
import Journal
import Pages

/// `twinge experiment stop`: stops an experiment early.
struct ExperimentStopCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop an experiment; it stays in the diary, marked as stopped.",
        usage: "twinge experiment stop [<name>] [--why <text>]",
        discussion: """
            Examples:
              twinge experiment stop
              twinge experiment stop crossed --why "had the flu"
            """)

    @Argument(help: "Part of its question, or its identifier.")
    var name: String?

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("Why you are stopping.", valueName: "text"))
    var why: String?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        var experiment = try context.experiment(named: name)
        let today = try context.today()
        try check(experiment, on: today)
        experiment.stopped = today
        experiment.reason = why.flatMap { $0.isEmpty ? nil : $0 }
        try context.journal.save(experiment) { current in
            // Another program may just have stopped it, for another reason.
            if let current = current.first(where: { $0.id == experiment.id }) { try check(current, on: today) }
        }
        let report = try context.report(of: experiment, in: context.sourceOfDays().periodSource())
        if options.json {
            try context.printJSON(ExperimentForm(report))
        } else {
            context.output.print(
                "saved \(context.shown(experiment.id.text))  \(report.state): \(context.shown(experiment.question))")
        }
        return .done
    }

    /// - Throws: ``Failure`` with status 1 if the experiment is over.
    private func check(_ experiment: Experiment, on today: DiaryDate) throws(Failure) {
        switch experiment.phase(on: today) {
        case .finished:
            throw Failure(.nothing, "“\(experiment.question)” ended on \(experiment.end.longText).")
        case .stopped:
            throw Failure(.nothing, "“\(experiment.question)” is already stopped.")
        case .planned, .running: break
        }
    }
}
