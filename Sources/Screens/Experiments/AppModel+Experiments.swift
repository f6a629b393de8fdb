import Diary
import Trends

/// What is known of the experiments, kept so that no frame works it out twice.
///
/// It follows from experiments and entries, so two models with the same ones have the same.
struct ExperimentReports: Equatable, Sendable {
    private struct Key: Hashable, Sendable {
        let revision: Int
        let today: DiaryDate
        let experiments: [Experiment]
    }

    private var key: Key?
    /// The running and planned ones first, then those that are over, the latest first.
    private(set) var all: [ExperimentReport] = []

    /// Works them out, unless that was done already.
    ///
    /// - Complexity: O(days of the experiments + 2^pairs), once for each change of the entries.
    mutating func find(_ model: AppModel) {
        let key = Key(
            revision: model.insights.revision, today: model.presentDay, experiments: model.experiments)
        guard self.key != key else { return }
        self.key = key
        all =
            model.experiments.map { experiment in
                ExperimentReport(
                    experiment, table: model.insights.table,
                    habit: experiment.criterion.flatMap { model.catalog.habit($0.name) }, today: model.presentDay)
            }
            .sorted { left, right in
                (left.phase.isOver ? 1 : 0, right.experiment.start) < (
                    right.phase.isOver ? 1 : 0, left.experiment.start
                )
            }
    }

    /// What is known of one of them.
    subscript(id: EntryID) -> ExperimentReport? { all.first { $0.experiment.id == id } }

    static func == (left: ExperimentReports, right: ExperimentReports) -> Bool { true }
}

extension Experiment.Phase {
    /// Whether nothing more can come of it.
    var isOver: Bool { self == .finished || self == .stopped }
}

extension AppModel {
    /// What a day has to know of an experiment, in a line.
    func experimentWords(on day: DiaryDate) -> String? {
        experiments.reversed().lazy.compactMap { $0.words(on: day) }.first
    }

    /// Takes the experiments as they were read.
    mutating func takeExperiments(_ read: [Experiment]) {
        experiments = read
        // What is still on its way to disk is newer than what was read.
        for side in writes.sides {
            switch side {
            case .experiment(let experiment): put(experiment)
            case .withdrawal(let experiment): experiments.removeAll { $0.id == experiment.id }
            case .review, .trackedHabits, .catalog: continue
            }
        }
    }

    /// Writes an experiment down, or that it was given up.
    mutating func commit(_ experiment: Experiment, summary: String) {
        guard !refusesWriting() else { return }
        let before = experiments.first { $0.id == experiment.id }
        let change = History.ExperimentChange(before: before, after: experiment)
        history.record(History.Step(experiment: change, summary: summary))
        write(change, summary: "Saved: \(summary)")
    }

    /// Carries out a change of an experiment; one that was not there before is taken out again.
    mutating func write(_ change: History.ExperimentChange, summary: String) {
        if let after = change.after {
            put(after)
            append([.experiment(after)], summary: summary)
        } else if let before = change.before {
            experiments.removeAll { $0.id == before.id }
            append([.withdrawal(before)], summary: summary)
        }
    }

    private mutating func put(_ experiment: Experiment) {
        experiments.removeAll { $0.id == experiment.id }
        experiments.append(experiment)
        experiments.sort { $0.start < $1.start }
    }
}
