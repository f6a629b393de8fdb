import ArgumentParser
import Catalog
import Diary
import Journal
import Pages
import Trends

/// `twinge experiment new`: draws the order of an experiment and records it.
struct ExperimentNewCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Set up an experiment; its order is drawn and written down before it starts.",
        usage: """
            twinge experiment new [<what>] [--question <text>] [--trial <words>] [--control <words>]
                                  [--pairs <n>] [--block <days>] [--washout <days>] [--start <date>] [--seed <n>]
            """,
        discussion: """
            <what> is what you test: a habit with yes, no or a word, with an amount after <= or >= (in quotes), an exercise, \
            a treatment or a medicine. Your entries then show on which days you really did it. Without <what>, describe both \
            arms yourself.

            A habit or an exercise gets 12 pairs of 3-day blocks, the first day of each left out; a treatment or a medicine, \
            which acts within hours, 14 pairs of 2-day blocks. Before you start, Twinge says how small a difference such an \
            experiment can see, given how much your own pain varies.

            Examples:
              twinge experiment new crossed-legs=no
              twinge experiment new 'walking>=30min' --pairs 8
              twinge experiment new strap-hamstring --block 4
              twinge experiment new heat
              twinge experiment new --question "Does a firmer pillow help?" --trial "firm pillow" --control "old pillow"
            """)

    @Argument(help: "What to test.", completion: Completions.habits)
    var what: String?

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("The question it answers.", valueName: "text"))
    var question: String?

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("The arm that is tested.", valueName: "words"))
    var trial: String?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("The arm it is compared with.", valueName: "words"))
    var control: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Pairs of blocks, 6 to 60; of blocks of 2 or 3 days, 8 or more.", valueName: "n"))
    var pairs: Int?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Days per block, 1 to 28.", valueName: "days"))
    var block: Int?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Days to leave out at the start of each block.", valueName: "days"))
    var washout: Int?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("The first day. Default: tomorrow.", valueName: "date"))
    var start: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("The seed to draw the order from.", valueName: "n"))
    var seed: UInt64?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let experiment = try experiment(in: context)
        try context.journal.save(experiment) { others in
            guard let other = others.overlapping(experiment) else { return }
            throw Failure(
                .usage,
                """
                One experiment at a time: “\(other.question)” takes \(other.start.longText) to \(other.end.longText). \
                Start later (--start \(other.end + 1)), or stop it: twinge experiment stop
                """)
        }
        let report = try context.report(of: experiment, in: context.sourceOfDays().periodSource())
        if !options.json { context.output.print("saved \(context.shown(experiment.id.text))") }
        try context.show(report)
        return .done
    }

    private func experiment(in context: CommandContext) throws -> Experiment {
        let proposal = try what.map { try context.proposal(typed: $0) }
        guard let question = question ?? proposal?.question, let trial = trial ?? proposal?.trial,
            let control = control ?? proposal?.control
        else {
            throw Failure(
                .usage,
                "Say what to test, such as crossed-legs=no, or give all of --question, --trial and --control.")
        }
        let design = try design(for: proposal?.criterion)
        let first = try firstDay(in: context)
        let seed = seed ?? UInt64(UInt32.random(in: .min ... .max))
        guard
            let experiment = Experiment(
                id: context.newIdentifier(), registered: context.now.wholeMinute,
                question: question, trial: try Name(parsing: trial), control: try Name(parsing: control),
                criterion: proposal?.criterion, start: first, design: design, seed: seed,
                order: Experiment.drawnOrder(pairs: design.pairs, seed: seed))
        else { throw Failure(.usage, "“\(trial)” and “\(control)” are the same, so there is nothing to compare.") }
        return experiment
    }

    private func design(for criterion: Experiment.Criterion?) throws -> Experiment.Design {
        let proposed = Experiment.Design.proposed(for: criterion)
        let days = block ?? proposed?.blockDays ?? 3
        // Blocks of one day have none to leave out, unless that is requested.
        let left = washout ?? min(proposed?.washoutDays ?? 1, days - 1)
        guard
            let design = Experiment.Design(pairs: pairs ?? proposed?.pairs ?? 12, blockDays: days, washoutDays: left)
        else {
            throw Failure(
                .usage,
                """
                An experiment has 6 to 60 pairs of blocks, of 1 to 28 days each. Of each block fewer days are left out than it has. \
                With fewer than 6 pairs nothing can be told from chance.
                """)
        }
        let least = Experiment.Design.leastPairs(blockDays: days)
        guard design.pairs >= least else {
            throw Failure(
                .usage,
                "Blocks of \(days) days need at least \(least) pairs: days without pain logged would leave too few of them."
            )
        }
        return design
    }

    private func firstDay(in context: CommandContext) throws -> DiaryDate {
        let today = try context.today()
        guard let start else { return today + 1 }
        return try Experiment.firstDay(typed: start, today: today, order: context.settings().preferences.dateOrder)
    }
}
