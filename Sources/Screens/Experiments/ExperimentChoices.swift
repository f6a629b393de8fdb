import Catalog
import Diary
import Reports
import Trends

/// What can be tested: habits, exercises, medicines and treatments, starting with those related to the selection.
struct ExperimentChoices: Hashable, Sendable {
    /// Something to test.
    struct Choice: Hashable, Sendable {
        /// The proposed experiment.
        let proposal: ExperimentProposal
        /// The habit, if it is one.
        let habit: Habit?
    }

    /// All choices; empty if every habit and stretch is hidden.
    private(set) var all: [Choice] = []

    /// Creates the choices related to a selected habit.
    ///
    /// - Parameter choice: the suspected choice of the habit.
    init(habit name: Name?, avoiding choice: Name? = nil, model: AppModel) {
        let tracked = model.catalog.trackedHabits(chosen: model.preferences.trackedHabits)
        let selected = name.flatMap { model.habit(named: $0) }
        if let selected {
            add(selected, avoiding: choice, model: model)
            addStretches(lengthening: selected.shortens + selected.loads, model: model)
        }
        for habit in tracked where habit.name != selected?.name { add(habit, model: model) }
        addTreatments(model: model)
        addStretches(model.catalog.stretches)
    }

    /// Creates the choices related to a selected stretch.
    init(stretch name: Name, model: AppModel) {
        if let stretch = model.catalog.stretch(name) { addStretches([stretch]) }
        addStretches(model.catalog.stretches)
        for habit in model.catalog.trackedHabits(chosen: model.preferences.trackedHabits) { add(habit, model: model) }
        addTreatments(model: model)
    }

    private mutating func add(_ habit: Habit, avoiding choice: Name? = nil, model: AppModel) {
        var proposals: [ExperimentProposal?] = []
        if case .choice(let words) = habit.measure {
            proposals = words.filter { $0 != choice }.map { word in
                ExperimentProposal(.habit(habit.name, is: .choice(word)), of: habit)
            }
        } else {
            proposals = [proposal(habit, usual: model.reports.usual(habit, before: model.presentDay))]
        }
        all += proposals.compactMap { $0.map { Choice(proposal: $0, habit: habit) } }
    }

    /// Returns what a habit suggests; nil for an amount of which nothing is usual yet, since any limit would be made up.
    private func proposal(_ habit: Habit, usual: Amount?) -> ExperimentProposal? {
        guard habit.measure.unit != nil else { return ExperimentProposal(habit) }
        switch usual {
        case .quantity(let usual, _)? where usual.value > 0:
            return ExperimentProposal(habit, usual: habit.measure.unit.map { .quantity(usual, $0) })
        case .answer(true)? where habit.direction == .more, .answer(false)? where habit.direction == .less:
            return ExperimentProposal(.habit(habit.name, is: .answer(habit.direction == .less)), of: habit)
        default: return nil
        }
    }

    /// Adds the stretches for these muscles, those of the routine first.
    private mutating func addStretches(lengthening muscles: [Name], model: AppModel) {
        let fitting = model.catalog.stretches.filter { !Set($0.muscles).isDisjoint(with: muscles) }
        let planned = Set(model.diary.routines.items(on: model.presentDay).map(\.stretch))
        addStretches(fitting.filter { planned.contains($0.name) } + fitting.filter { !planned.contains($0.name) })
    }

    /// Adds the medicines and treatments of the last half year.
    private mutating func addTreatments(model: AppModel) {
        let days = model.insights.table.logged(in: (model.presentDay - 182)...model.presentDay)
        let medicines = Set(days.flatMap(\.medicines).map(\.name)).sorted()
        all += medicines.map { Choice(proposal: ExperimentProposal(medicine: $0), habit: nil) }
        let had = Set(days.flatMap(\.care).map(\.name))
        let care = model.catalog.care.filter { had.contains($0.name) }
        all += care.map { Choice(proposal: ExperimentProposal($0), habit: nil) }
    }

    private mutating func addStretches(_ stretches: [Stretch]) {
        for stretch in stretches where !all.contains(where: { $0.proposal.criterion == .stretch(stretch.name) }) {
            all.append(Choice(proposal: ExperimentProposal(stretch), habit: nil))
        }
    }

    /// Returns the index of the choice with a criterion, whatever its limit, adding it if it isn't among them; nil if it is unknown.
    mutating func place(of criterion: Experiment.Criterion, model: AppModel) -> Int? {
        func isSame(_ other: Experiment.Criterion) -> Bool {
            if case .habit(_, .choice) = criterion { return other == criterion }
            return other.field == criterion.field && other.name == criterion.name
        }
        if let place = all.firstIndex(where: { isSame($0.proposal.criterion) }) { return place }
        let habit = criterion.field == .habit ? model.habit(named: criterion.name) : nil
        let proposal: ExperimentProposal? =
            switch criterion {
            case .habit, .atMost, .atLeast: habit.flatMap { ExperimentProposal(criterion, of: $0) }
            case .stretch(let name): model.catalog.stretch(name).map { ExperimentProposal($0) }
            case .care(let name): model.catalog.care.first { $0.name == name }.map { ExperimentProposal($0) }
            case .medicine(let name): ExperimentProposal(medicine: name)
            }
        guard let proposal else { return nil }
        all.append(Choice(proposal: proposal, habit: habit))
        return all.count - 1
    }

    /// Returns the index of the first choice whose name contains all the words typed.
    func place(of typed: String) -> Int? {
        let words = Name.key(of: typed).split(separator: " ")
        return all.firstIndex { choice in words.allSatisfy { choice.proposal.criterion.name.key.contains($0) } }
    }
}

extension AppModel {
    /// Returns the habit of a name from the catalog.
    fileprivate func habit(named name: Name) -> Habit? { catalog.habit(name) }
}
