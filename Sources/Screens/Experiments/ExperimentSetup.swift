import Canvas
import Diary
import Trends

/// The setup of an experiment: what is tested, how it is worded, and how long it takes.
struct ExperimentSetup: Dialog {
    /// The fields, in Tab order.
    enum Field: Hashable, Sendable, CaseIterable {
        /// The habit, exercise, treatment or medicine.
        case what
        /// The limit of an amount.
        case limit
        /// The question, as text.
        case question
        /// The condition tested.
        case trial
        /// The condition it is compared with.
        case control
        /// The number of pairs of blocks.
        case pairs
        /// The days of a block.
        case block
        /// The washout days, which are not counted.
        case washout
        /// The first day.
        case start
    }

    let choices: ExperimentChoices
    /// The index of the choice.
    private(set) var place = 0
    /// The proposal of the choice, with the limit as set.
    private(set) var proposal: ExperimentProposal?
    /// What was typed to find a choice.
    private(set) var search = ""
    var field = Field.what
    var question = TextField()
    var trial = TextField()
    var control = TextField()
    var pairs = TextField()
    var block = TextField()
    var washout = TextField()
    var start = TextField("tomorrow", isSuggestion: true)
    var complaint: String?
    /// The seed of the order; kept while the form is open, so that nobody redraws until they like the result.
    let seed: UInt64
    /// What it proposed when it was opened.
    private var first: Experiment.Criterion?

    init(_ choices: ExperimentChoices, model: inout AppModel) {
        let seed = model.newSeed()
        self.init(choices, seed: seed, model: model)
    }

    init(_ choices: ExperimentChoices, seed: UInt64, model: AppModel) {
        self.choices = choices
        self.seed = seed
        choose(0)
        first = proposal?.criterion
        proposeStart(model)
    }

    /// Whether something else is tested than what was proposed first.
    var isTurned: Bool { proposal?.criterion != first }

    var form: DialogForm { .page }

    var context: KeyContext { .experimentSetup }

    /// The fields shown: a limit only if an amount has one.
    var fields: [Field] { Field.allCases.filter { $0 != .limit || limit != nil } }

    /// The limit of an amount, and whether it is an upper limit.
    var limit: (amount: Amount, isMost: Bool)? {
        switch proposal?.criterion {
        case .atMost(_, let quantity, let unit): (.quantity(quantity, unit), true)
        case .atLeast(_, let quantity, let unit): (.quantity(quantity, unit), false)
        case .habit, .stretch, .care, .medicine, nil: nil
        }
    }

    /// Selects the choice at an index, replacing any text the user hasn't changed.
    mutating func choose(_ place: Int) {
        guard choices.all.indices.contains(place) else { return }
        self.place = place
        take(choices.all[place].proposal)
    }

    /// Finds a choice by part of its name; if there is none, says so and goes on from what was typed, which `delete` takes back.
    mutating func find(_ typed: String) {
        // A name typed to its end is followed by another one.
        if Name.key(of: search) == choices.all[place].proposal.criterion.name.key { search = "" }
        look(for: search + typed)
    }

    /// Takes back the last letter typed to find a choice.
    mutating func findLess() {
        guard !search.isEmpty else { return }
        look(for: String(search.dropLast()))
    }

    private mutating func look(for text: String) {
        search = text
        guard !text.trimmingBlanks().isEmpty else { return }
        if let found = choices.place(of: text) {
            choose(found)
        } else {
            complaint = "There is no “\(text)” to test. Backspace, or arrows for another."
        }
    }

    /// Forgets what was typed to find a choice.
    mutating func endSearch() { search = "" }

    /// Goes to another choice.
    mutating func turn(by steps: Int) {
        search = ""
        let count = choices.all.count
        if count > 0 { choose((place + steps + count) % count) }
    }

    /// Changes the limit by steps of the habit.
    mutating func moveLimit(by steps: Int) {
        guard let limit, case .quantity(let quantity, let unit) = limit.amount,
            let habit = choices.all[place].habit,
            let moved = Quantity(min(max(0, quantity.value + Double(steps) * habit.step), unit.limit)),
            let proposal = ExperimentProposal(
                limit.isMost ? .atMost(habit.name, moved, unit) : .atLeast(habit.name, moved, unit), of: habit)
        else { return }
        take(proposal)
    }

    /// Selects the choice at an index, with the limit that was set.
    mutating func resume(_ criterion: Experiment.Criterion, at place: Int) {
        choose(place)
        guard let habit = choices.all[place].habit, let proposal = ExperimentProposal(criterion, of: habit) else {
            return
        }
        take(proposal)
    }

    /// Proposes the first day from which no other experiment is in the way, unless the user has typed one.
    mutating func proposeStart(_ model: AppModel) {
        guard start.isSuggestion, let design = try? design() else { return }
        let tomorrow = model.presentDay + 1
        let day = model.experiments.firstFreeDay(from: tomorrow, dayCount: design.dayCount)
        start = TextField(day == tomorrow ? "tomorrow" : "\(day)", isSuggestion: true)
    }

    private mutating func take(_ new: ExperimentProposal) {
        let old = proposal
        proposal = new
        func follow(_ field: inout TextField, _ words: KeyPath<ExperimentProposal, String>) {
            if field.isEmpty || field.text == old?[keyPath: words] {
                field = TextField(new[keyPath: words], isSuggestion: true)
            }
        }
        follow(&question, \.question)
        follow(&trial, \.trial)
        follow(&control, \.control)
        guard let design = Experiment.Design.proposed(for: new.criterion) else { return }
        func follow(_ field: inout TextField, _ number: Int) {
            if field.isEmpty || field.isSuggestion { field = TextField(String(number), isSuggestion: true) }
        }
        follow(&pairs, design.pairs)
        follow(&block, design.blockDays)
        follow(&washout, design.washoutDays)
    }

    /// Returns the parts and their lengths.
    ///
    /// - Throws: ``ParseError`` if the numbers are invalid.
    func design() throws(ParseError) -> Experiment.Design {
        func number(_ field: TextField, _ expected: String) throws(ParseError) -> Int {
            guard let number = Int(field.text) else { throw ParseError(found: field.text, expected: expected) }
            return number
        }
        let pairs = try number(pairs, "6 to 60 pairs")
        guard Experiment.Design.pairRange.contains(pairs) else {
            throw ParseError(
                found: self.pairs.text, expected: "6 to 60 pairs; the result of fewer can't be told from chance")
        }
        let block = try number(block, "1 to 28 days")
        guard Experiment.Design.blockRange.contains(block) else {
            throw ParseError(found: self.block.text, expected: "1 to 28 days")
        }
        let least = Experiment.Design.leastPairs(blockDays: block)
        guard pairs >= least else {
            throw ParseError(
                found: self.pairs.text, expected: "\(least) to 60 pairs of \(block)-day blocks; fewer may leave too few"
            )
        }
        let washout = try number(washout, "0 or more days, fewer than a block has")
        guard let design = Experiment.Design(pairs: pairs, blockDays: block, washoutDays: washout) else {
            throw ParseError(found: self.washout.text, expected: "0 or more days, fewer than a block has")
        }
        return design
    }

    /// Returns the first day, which is tomorrow if none is typed.
    ///
    /// - Throws: ``ParseError`` if it is invalid, or not in the future.
    func firstDay(in model: AppModel) throws(ParseError) -> DiaryDate {
        let (typed, today) = (start.text.trimmingBlanks(), model.presentDay)
        guard !typed.isEmpty else { return today + 1 }
        return try Experiment.firstDay(typed: String(typed), today: today, order: model.preferences.dateOrder)
    }

    /// Returns the experiment to save, with its order drawn.
    ///
    /// - Throws: ``ParseError`` for an invalid field.
    func experiment(on model: inout AppModel) throws(ParseError) -> Experiment {
        let design = try design()
        let first = try firstDay(in: model)
        guard !question.text.trimmingBlanks().isEmpty else { throw ParseError(found: "", expected: "a question") }
        guard
            let experiment = Experiment(
                id: model.newEntryID(), registered: model.time.now.wholeMinute,
                question: String(question.text.trimmingBlanks()),
                trial: try Name(parsing: trial.text), control: try Name(parsing: control.text),
                criterion: proposal?.criterion, start: first, design: design, seed: seed,
                order: Experiment.drawnOrder(pairs: design.pairs, seed: seed))
        else { throw ParseError(found: control.text, expected: "something other than what is tried") }
        if let other = model.experiments.overlapping(experiment) {
            throw ParseError(
                found: start.text,
                expected: "free: “\(other.question)” runs until \(other.end.spelled), one at a time")
        }
        return experiment
    }
}
