import Diary
import Trends

/// The reports on the experiments: running and planned ones first, then finished ones, latest first.
struct ExperimentReports: Sendable {
    /// The inputs of the reports.
    private struct Key: Hashable, Sendable {
        let revision: Int
        let today: DiaryDate
        let experiments: [Experiment]
    }

    private var memo = Memo<Key, [ExperimentReport]>()
    private(set) var all: [ExperimentReport] = []

    /// Computes the reports, if their inputs have changed.
    ///
    /// - Complexity: O(days of the experiments + 2^pairs), once for each change of the entries.
    mutating func find(_ model: AppModel) {
        let key = Key(revision: model.insights.revision, today: model.presentDay, experiments: model.experiments)
        all = memo.value(for: key) {
            let source = model.reports.periodSource()
            return model.experiments.map { experiment in
                let habit = experiment.criterion.flatMap { model.catalog.loggedHabit($0.name) }
                return ExperimentReport(
                    experiment, table: source.table(for: habit), habit: habit, today: model.presentDay)
            }
            .sorted { left, right in
                (left.phase.isOver ? 1 : 0, right.experiment.start) < (
                    right.phase.isOver ? 1 : 0, left.experiment.start
                )
            }
        }
    }

    /// The report on an experiment.
    subscript(id: EntryID) -> ExperimentReport? { all.first { $0.experiment.id == id } }
}

extension Experiment.Phase {
    /// Whether the experiment is over, finished or not.
    var isOver: Bool { self == .finished || self == .stopped }
}

extension AppModel {
    /// Saves a new experiment, or the fact that it was stopped.
    mutating func commit(_ experiment: Experiment, summary: String) {
        let before = experiments.first { $0.id == experiment.id }
        commit([.experiment(from: before, to: experiment)], summary: summary)
    }
}
