import Catalog
import Diary
import Journal
import Trends

extension CommandContext {
    /// Returns the experiments of the diary, by their start; problems go to standard error.
    ///
    /// - Throws: `FileError` if the file exists but can't be read.
    func experiments() throws -> [Experiment] {
        let (experiments, problems) = try journal.experiments()
        for problem in problems { messages.printOnce("twinge: \(problem)") }
        return experiments
    }

    /// Returns what is known about experiments as of today.
    func reports(of experiments: [Experiment]) throws -> [ExperimentReport] {
        guard !experiments.isEmpty else { return [] }
        let source = try sourceOfDays().periodSource()
        return try experiments.map { try report(of: $0, in: source) }
    }

    /// Returns what is known about an experiment as of today.
    func report(of experiment: Experiment, in source: PeriodSource) throws -> ExperimentReport {
        let catalog = try catalog()
        let habit = experiment.criterion.flatMap { catalog.loggedHabit($0.name) }
        return ExperimentReport(experiment, table: source.table(for: habit), habit: habit, today: try today())
    }

    /// Returns the experiment with this text in its question or identifier; without any text, the running one, or else the next one, or else
    /// the latest.
    ///
    /// - Throws: ``Failure`` with status 1 if there is none, 64 if there are several.
    func experiment(named text: String?) throws -> Experiment {
        let all = try experiments()
        let today = try today()
        guard let text else {
            let toCome = all.first(where: { $0.phase(on: today) == .planned })
            guard let found = all.running(on: today) ?? toCome ?? all.last else { throw Failure.noExperiment }
            return found
        }
        let key = Name.key(of: text)
        let found = all.filter { experiment in
            [experiment.question, experiment.id.text, experiment.trial.text].contains { Name.key(of: $0).contains(key) }
        }
        guard let first = found.first else {
            throw all.isEmpty ? Failure.noExperiment : Failure(.nothing, "No experiment has “\(text)” in its question.")
        }
        guard found.count == 1 else {
            let list = found.map { "  \($0.id.text)  \($0.question)" }.joined(separator: "\n")
            throw Failure(
                .usage, "“\(text)” can mean any of these; give more of its question or its identifier:\n\(list)")
        }
        return first
    }
}

extension Failure {
    /// The answer where an experiment is asked for and the diary has none.
    static var noExperiment: Failure {
        Failure(.nothing, "No experiments yet. To set one up: twinge experiment new crossed-legs=no")
    }
}
