import Simulation

/// One row of a table: diaries that are alike in everything but chance.
struct CalibrationRow: Hashable, Sendable {
    /// What is unusual about the people.
    enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nothing.
        case usual = "usual"
        /// Pain is like the day before far more than in most people, and changes what they do far more.
        case carried = "pain lasts, and drives habits"
        /// Pain changes what they do far more than in most people.
        case driven = "pain drives habits"
        /// Pain settles on another level half-way through.
        case settling = "pain settles on a new level"

        fileprivate func applied(to scenario: Scenario) -> Scenario {
            switch self {
            case .usual: scenario
            case .carried: scenario.withStrongAutocorrelation().withPainDrivingHabits()
            case .driven: scenario.withPainDrivingHabits()
            case .settling: scenario.withRegimeChange()
            }
        }
    }

    /// How many times a true trigger raises the odds of a flare-up.
    static let odds = 4.0

    /// What is unusual about the people.
    let kind: Kind
    /// How many days each diary has.
    let days: Int
    /// The habits of which one is the true trigger; none in diaries without a trigger.
    let triggers: [SimulatedHabit]
    /// The limits that the row has to keep.
    let bars: [Limit]

    /// The rows without a trigger: whatever is found in them is false.
    static let linkFree = Kind.allCases.flatMap { kind in
        [90, 180, 365].map { days in
            CalibrationRow(kind: kind, days: days, triggers: [], bars: [Limit(.anyLink, isAtMost: true, 0.07)])
        }
    }

    /// The rows with a true trigger like those that the method was chosen on. Cards have limits only after a year: as
    /// long as few triggers are named, what chance names in one diary of twenty weighs too much to keep them.
    static let withTrigger = [
        CalibrationRow(
            kind: .usual, days: 180, triggers: SimulatedHabit.referenceTriggers,
            bars: [Limit(.triggerNamed, isAtMost: false, 0.22)]),
        CalibrationRow(
            kind: .usual, days: 365, triggers: SimulatedHabit.referenceTriggers,
            bars: [
                Limit(.triggerNamed, isAtMost: false, 0.57), Limit(.leadRight, isAtMost: false, 0.85),
                Limit(.wrongCards, isAtMost: true, 0.12),
            ]),
    ]

    /// Rows where the true trigger may also be a habit that mostly goes with another; no limit was set for them.
    static let withAnyTrigger = [180, 365].map { days in
        CalibrationRow(kind: .usual, days: days, triggers: SimulatedHabit.allCases, bars: [])
    }

    /// The diary of one seed.
    func diary(seed: UInt64) -> SimulatedDiary {
        let scenario = kind.applied(to: Scenario.reference(days: days, seed: seed))
        return SimulatedDiary(scenario.withTrigger(odds: Self.odds, among: triggers))
    }
}
