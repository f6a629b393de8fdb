import Platform
import Statistics

/// The habits of the people in simulated diaries.
public enum SimulatedHabit: Int, Hashable, Sendable, CaseIterable {
    /// Hours of sitting.
    case sitting
    /// The longest sit without getting up, in minutes.
    case longestSit
    /// Sitting with crossed legs, 0 or 1.
    case crossedLegs
    /// Sleeping on the stomach, 0 or 1.
    case sleptOnStomach
    /// Minutes of driving.
    case driving
    /// Carrying a child on one hip, 0 or 1.
    case childOnHip
    /// Hours of leaning forward.
    case leaningForward
    /// Doing no stretches that day, 0 or 1.
    case stretchesSkipped

    /// Those that triggered flare-ups in the diaries on which the link analysis was chosen. It excludes habits that mostly go
    /// with another, as the longest sit and leaning forward go with the hours of sitting.
    public static let referenceTriggers: [SimulatedHabit] = [
        .sitting, .crossedLegs, .sleptOnStomach, .driving, .stretchesSkipped,
    ]

    /// Whether it is 0 or 1.
    public var isYesNo: Bool {
        switch self {
        case .crossedLegs, .sleptOnStomach, .childOnHip, .stretchesSkipped: true
        case .sitting, .longestSit, .driving, .leaningForward: false
        }
    }

    /// Its approximate mean and standard deviation over days and people, by which a trigger's strength is measured.
    var scale: (mean: Double, deviation: Double) {
        switch self {
        case .sitting: (7.1, 2.2)
        case .longestSit: (75, 33.5)
        case .driving: (29, 21.5)
        case .leaningForward: (1.7, 0.93)
        case .crossedLegs: (0.4, 0.49)
        case .sleptOnStomach: (0.5, 0.5)
        case .childOnHip: (0.36, 0.48)
        case .stretchesSkipped: (0.54, 0.5)
        }
    }

    /// Returns how far a value is from the usual, in the unit of a trigger's odds: yes compared with no, or two standard
    /// deviations.
    func exposure(_ value: Double) -> Double {
        (value - scale.mean) / (isYesNo ? 1 : 2 * scale.deviation)
    }
}

/// A person's typical behaviour, around which their habits vary.
struct Ways {
    /// The hours of sitting on a working day.
    private let sitting: Double
    /// Shifts in the log odds or the mean of the other habits.
    private let shifts: [Double]

    /// Draws the behaviour of one person.
    init(using generator: inout SplitMix64) {
        sitting = 7.6 + 0.8 * generator.normal()
        shifts = SimulatedHabit.allCases.map { _ in 0.3 * generator.normal() }
    }

    /// Returns what is done on a day.
    ///
    /// - Parameters:
    ///   - isWeekend: whether it is a weekend, with less sitting and driving, and more carrying of children.
    ///   - busyness: how busy the day is, a standard normal value that carries over from day to day; it makes sitting, long
    ///     sits, driving, leaning and skipped stretches occur together.
    ///   - feedback: how many points pain is above the usual, times how much that matters.
    ///   - before: the values of the day before, which affect sleep and stretching.
    func values(
        isWeekend: Bool, busyness: Double, feedback: Double, before: [Double], using generator: inout SplitMix64
    ) -> [Double] {
        let hours = max(
            0, sitting - (isWeekend ? 1.75 : 0) + 1.1 * busyness + 0.3 * feedback + 1.3 * generator.normal())
        let excess = (hours - 7) / 2.2
        return SimulatedHabit.allCases.map { habit in
            let shift = shifts[habit.rawValue]
            switch habit {
            case .sitting: return (hours * 100).rounded() / 100
            case .longestSit:
                return max(5, (hours * 10.5 + 8 * shift + 26 * generator.normal()).rounded())
            case .crossedLegs:
                return generator.chance(logistic(-0.5 + shift + 0.85 * excess)) ? 1 : 0
            case .sleptOnStomach:
                return generator.chance(logistic(-1.15 + shift + 2.3 * before[habit.rawValue])) ? 1 : 0
            case .driving:
                let usual = (isWeekend ? 11 : 33) * exp(0.2 * shift)
                return max(0, (usual * 0.4 + generator.exponential(mean: usual * 0.6) + 6 * excess).rounded())
            case .childOnHip:
                return generator.chance(logistic((isWeekend ? 0.15 : -0.95) + shift)) ? 1 : 0
            case .leaningForward:
                return max(0, ((0.25 * hours + 0.3 * shift + 0.8 * generator.normal()) * 100).rounded() / 100)
            case .stretchesSkipped:
                let usual = -0.55 + shift + 1.2 * before[habit.rawValue]
                return generator.chance(logistic(usual + 0.3 * excess + 0.5 * feedback)) ? 1 : 0
            }
        }
    }
}
