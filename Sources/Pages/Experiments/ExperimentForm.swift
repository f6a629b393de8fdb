import Diary
import Trends

/// The JSON form of an experiment and its result.
public struct ExperimentForm: Encodable {
    private let id: String
    private let question: String
    private let trial: String
    private let control: String
    @OrNull private var criterion: String?
    private let registered: String
    private let start: String
    private let end: String
    private let pairs: Int
    private let blockDays: Int
    private let washoutDays: Int
    private let seed: UInt64
    private let order: [String]
    private let state: String
    @OrNull private var stopped: String?
    @OrNull private var reason: String?
    @OrNull private var today: ExperimentDayForm?
    private let readyOn: String
    /// The difference that four of five such experiments would find, in points, computed beforehand.
    @OrNull private var detectableBeforehand: Double?
    private let days: Days
    @OrNull private var result: Result?

    private struct Days: Encodable {
        let planned: Int
        let asDrawn: Int
        let otherwise: Int
        let notKnown: Int
        let counted: Int
        let missing: Int
    }

    private struct Result: Encodable {
        let asAssigned: Comparison
        @OrNull var asDone: Comparison?
    }

    private struct Comparison: Encodable {
        let verdict: String
        let pairs: Int
        let differences: [Double]
        @OrNull var meanTrial: Double?
        @OrNull var meanControl: Double?
        @OrNull var meanDifference: Double?
        @OrNull var low: Double?
        @OrNull var high: Double?
        @OrNull var p: Double?
        @OrNull var orders: Int?
        @OrNull var exact: Bool?
        @OrNull var smallestDetectable: Double?

        init(_ comparison: ExperimentComparison) {
            verdict = comparison.verdict.rawValue
            pairs = comparison.pairs.count
            differences = comparison.pairs.map(\.difference)
            meanTrial = comparison.trialMean
            meanControl = comparison.controlMean
            meanDifference = comparison.test?.mean
            low = comparison.interval?.interval.low
            high = comparison.interval?.interval.high
            p = comparison.test?.p
            orders = comparison.test?.assignmentCount
            exact = comparison.test?.isExact
            smallestDetectable = comparison.interval?.smallestDetectable
        }
    }

    /// Creates the form of a report on an experiment.
    public init(_ report: ExperimentReport) {
        let experiment = report.experiment
        id = experiment.id.text
        question = experiment.question
        trial = experiment.trial.text
        control = experiment.control.text
        registered = experiment.registered.diaryText
        start = experiment.start.description
        end = experiment.end.description
        pairs = experiment.design.pairs
        blockDays = experiment.design.blockDays
        washoutDays = experiment.design.washoutDays
        seed = experiment.seed
        order = experiment.order.map { $0 ? "TC" : "CT" }
        state = report.phase.word
        readyOn = report.readyOn.description
        detectableBeforehand = report.power?.smallestDifference
        let adherence = report.adherence
        days = Days(
            planned: experiment.design.dayCount, asDrawn: adherence.asDrawn, otherwise: adherence.otherwise,
            notKnown: adherence.notKnown, counted: report.countedDays, missing: report.missingDays)
        criterion = experiment.criterion.map { "\($0.field.rawValue): \($0.text)" }
        stopped = experiment.stopped?.description
        reason = experiment.reason
        today = ExperimentDayForm(experiment, on: report.today)
        result = report.asAssigned.map { assigned in
            Result(asAssigned: Comparison(assigned), asDone: report.asDone.map(Comparison.init))
        }
    }
}

extension Experiment.Phase {
    /// The phase as a word, for scripts.
    var word: String {
        switch self {
        case .planned: "planned"
        case .running: "running"
        case .finished: "finished"
        case .stopped: "stopped"
        }
    }
}
