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

    /// What is unusual about the people.
    let kind: Kind
    /// How many days each diary has.
    let days: Int
    /// How many times the true trigger raises the odds of a flare-up; nil in diaries without one.
    let odds: Double?
    /// The limits that the row has to keep.
    let bars: [Bar]

    /// The rows without a trigger: whatever is found in them is false.
    static let linkFree = Kind.allCases.flatMap { kind in
        [90, 180, 365].map { days in
            CalibrationRow(kind: kind, days: days, odds: nil, bars: [Bar(.anyLink, isAtMost: true, 0.07)])
        }
    }

    /// The rows with a true trigger of odds 4.
    static let withTrigger = [(180, 0.22), (365, 0.57)].map { days, leastNamed in
        CalibrationRow(
            kind: .usual, days: days, odds: 4,
            bars: [
                Bar(.triggerNamed, isAtMost: false, leastNamed), Bar(.leadRight, isAtMost: false, 0.85),
                Bar(.wrongCards, isAtMost: true, 0.12),
            ])
    }

    /// The diary of one seed.
    func diary(seed: UInt64) -> SimulatedDiary {
        let scenario = kind.applied(to: Scenario.reference(days: days, seed: seed))
        return SimulatedDiary(odds.map { scenario.withTrigger(odds: $0) } ?? scenario)
    }
}

/// A limit that a share has to keep.
struct Bar: Hashable, Sendable {
    /// Which share.
    let measure: Measure
    /// Whether it must not be above the limit, rather than not below it.
    let isAtMost: Bool
    /// The limit, 0...1.
    let limit: Double

    init(_ measure: Measure, isAtMost: Bool, _ limit: Double) {
        self.measure = measure
        self.isAtMost = isAtMost
        self.limit = limit
    }

    /// Whether a tally keeps it. Without a single case nothing was proved, so that is a no.
    func isKept(by tally: Tally) -> Bool {
        guard let share = tally[measure].value else { return false }
        return isAtMost ? share <= limit : share >= limit
    }
}
