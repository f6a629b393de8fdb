import Diary

/// An experiment suggested by a habit, exercise, treatment or medicine: what to try, what to compare it with, and how to tell them
/// apart.
public struct ExperimentProposal: Hashable, Sendable {
    /// The question in words.
    public let question: String
    /// The arm under trial.
    public let trial: String
    /// The arm it is compared with.
    public let control: String
    /// The criterion that tells which arm was lived.
    public let criterion: Experiment.Criterion

    /// Proposes an experiment on a criterion of a habit.
    ///
    /// - Returns: nil for a score, such as that of sleep, which nobody can choose.
    public init?(_ criterion: Experiment.Criterion, of habit: Habit) {
        guard habit.measure != .score else { return nil }
        self.criterion = criterion
        let name = habit.name.text
        if habit.name == .stretchesSkipped {
            (trial, control) = ("do the stretches", "skip the stretches")
            question = "Does it help to do the stretches every day?"
            return
        }
        switch criterion {
        case .habit(_, .answer(false)):
            (trial, control) = ("avoid \(name)", "\(name) as usual")
            question = "Does it help to avoid \(name)?"
        case .habit(_, .choice(let word)):
            (trial, control) = ("\(habit.exposure) \(word)", "\(habit.exposure) as usual")
            question = "Does \(habit.exposure) \(word) help?"
        case .atMost(_, let limit, let unit):
            let amount = Amount.quantity(limit, unit).words
            (trial, control) = ("\(name) at most \(amount)", "\(name) as usual")
            question = "Does it help to keep \(name) to at most \(amount)?"
        case .atLeast(_, let limit, let unit):
            let amount = Amount.quantity(limit, unit).words
            (trial, control) = ("\(name) at least \(amount)", "\(name) as usual")
            question = "Does at least \(amount) of \(name) help?"
        case .habit, .stretch, .care, .medicine:
            (trial, control) = (name, "no \(name)")
            question = "Does \(name) help?"
        }
    }

    /// Proposes something done or taken: days with it against days without.
    private init(doing criterion: Experiment.Criterion) {
        self.criterion = criterion
        (trial, control) = (criterion.name.text, "no \(criterion.name)")
        question = "Does \(criterion.name) help?"
    }

    /// Proposes a stretch or another exercise: days on which it is done against days without.
    public init(_ stretch: Stretch) { self.init(doing: .stretch(stretch.name)) }

    /// Proposes a treatment: days with it against days without.
    public init(_ care: CareDefinition) { self.init(doing: .care(care.name)) }

    /// Proposes a medicine: days with it against days without.
    public init(medicine name: Name) { self.init(doing: .medicine(name)) }

    /// Proposes what a habit suggests: less of it if more of it is suspected of leading to flare-ups, and vice versa.
    ///
    /// - Parameters:
    ///   - usual: the usual amount, from which a limit is derived that makes a difference and can be kept.
    ///   - choice: the suspected word of a habit with choices; a different one is tried.
    /// - Returns: nil for a score, such as that of sleep, which nobody can choose.
    public init?(_ habit: Habit, usual: Amount? = nil, avoiding choice: Name? = nil) {
        switch habit.measure {
        case .number(.score): return nil
        case .yesNo: self.init(.habit(habit.name, is: .answer(habit.direction != .more)), of: habit)
        case .choice(let words):
            guard let word = words.first(where: { $0 != choice }) else { return nil }
            self.init(.habit(habit.name, is: .choice(word)), of: habit)
        case .number(let unit):
            guard let limit = Self.limit(habit, usual: usual?.number) else { return nil }
            self.init(
                habit.direction == .more ? .atMost(habit.name, limit, unit) : .atLeast(habit.name, limit, unit),
                of: habit)
        }
    }

    /// Returns a quarter less than usual, or half as much again, in whole steps of the habit.
    private static func limit(_ habit: Habit, usual: Double?) -> Quantity? {
        let step = habit.step > 0 ? habit.step : 1
        guard let usual, usual > 0 else { return Quantity(step * (habit.direction == .more ? 1 : 4)) }
        let wanted = habit.direction == .more ? usual * 0.75 : usual * 1.5
        let steps = habit.direction == .more ? (wanted / step).rounded(.down) : (wanted / step).rounded(.up)
        return Quantity(min(max(step, steps * step), habit.measure.unit?.limit ?? .infinity))
    }
}
