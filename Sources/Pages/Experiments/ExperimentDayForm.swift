import Diary

/// The JSON form of a day of an experiment.
public struct ExperimentDayForm: Encodable {
    private let question: String
    private let arm: String
    private let name: String
    private let pair: Int
    private let dayOfBlock: Int
    private let washout: Bool

    /// Creates the form of a day; nil if the experiment doesn't run on it.
    public init?(_ experiment: Experiment, on day: DiaryDate) {
        guard experiment.phase(on: day) == .running, let place = experiment.place(of: day) else { return nil }
        question = experiment.question
        arm = place.arm.rawValue
        name = experiment.name(of: place.arm).text
        pair = place.pair + 1
        dayOfBlock = place.dayOfBlock + 1
        washout = place.isWashout
    }
}
