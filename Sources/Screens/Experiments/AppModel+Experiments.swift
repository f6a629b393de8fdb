import Diary
import Trends

/// What is known of the experiments: the running and planned ones first, then those that are over, the latest first.
struct ExperimentReports: Sendable {
    /// What it is worked out from.
    private struct Key: Hashable, Sendable {
        let revision: Int
        let today: DiaryDate
        let experiments: [Experiment]
    }

    private var memo = Memo<Key, [ExperimentReport]>()
    private(set) var all: [ExperimentReport] = []

    /// Works them out, unless that was done already.
    ///
    /// - Complexity: O(days of the experiments + 2^pairs), once for each change of the entries.
    mutating func find(_ model: AppModel) {
        let key = Key(revision: model.insights.revision, today: model.presentDay, experiments: model.experiments)
        all = memo.value(for: key) {
            let source = model.reports.periodSource()
            return model.experiments.map { experiment in
                let habit = experiment.criterion.flatMap { model.catalog.habit($0.name) }
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

    /// What is known of one of them.
    subscript(id: EntryID) -> ExperimentReport? { all.first { $0.experiment.id == id } }
}

extension Experiment.Phase {
    /// Whether nothing more can come of it.
    var isOver: Bool { self == .finished || self == .stopped }
}

extension AppModel {
    /// Writes an experiment down, or that it was stopped.
    mutating func commit(_ experiment: Experiment, summary: String) {
        let before = experiments.first { $0.id == experiment.id }
        commit([.experiment(from: before, to: experiment)], summary: summary)
    }
}
