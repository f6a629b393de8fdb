import Diary
import Statistics

/// A simulated person who stretches on some evenings and has a stiff morning after every night.
public struct SimulatedEvenings: Sendable {
    /// What is true about the person.
    public struct Scenario: Hashable, Sendable {
        /// The number of days.
        public var days = 200
        /// By how many points mornings are worse than evenings, regardless of stretching.
        public var rhythm = 1.5
        /// By how many more points after an evening with the stretch.
        public var harm = 0.0
        /// The share of evenings with the stretch.
        public var share = 0.6
        /// Whether evenings with more pain have the stretch more often.
        public var followsPain = true
        /// The seed of all randomness.
        public var seed: UInt64

        /// Creates a person whose stretch does nothing.
        public init(seed: UInt64) { self.seed = seed }
    }

    /// The name of the stretch.
    public static let stretch: Name = "cat-cow"

    /// The entries of every day: pain in the morning, and in the evening with or without the stretch.
    public let entries: [Entry]
    /// The first day.
    public static let firstDay = DiaryDate(dayNumber: 19_723)

    /// Simulates the days.
    public init(_ scenario: Scenario) {
        var generator = SplitMix64(seed: scenario.seed)
        var entries: [Entry] = []
        var background = generator.normal()
        var wasDone = false
        for number in 0..<scenario.days {
            background = 0.6 * background + 0.8 * generator.normal()
            let day = Self.firstDay + number
            let felt = 3.5 + background
            let morning = felt + scenario.rhythm + (wasDone ? scenario.harm : 0) + 0.7 * generator.normal()
            let evening = felt + 0.7 * generator.normal()
            let lean = scenario.followsPain ? 0.12 * (evening - 3.5) : 0
            wasDone = generator.chance(scenario.share + lean)
            guard
                let early = Self.entry(day, hour: 7, score: morning, isSession: false, using: &generator),
                let late = Self.entry(day, hour: 20, score: evening, isSession: wasDone, using: &generator)
            else { continue }
            if generator.chance(0.9) { entries.append(early) }
            if generator.chance(0.9) { entries.append(late) }
        }
        self.entries = entries
    }

    private static func entry(
        _ day: DiaryDate, hour: Int, score: Double, isSession: Bool, using generator: inout SplitMix64
    ) -> Entry? {
        guard let when = Moment(date: day, hour: hour, minute: Int(generator.next() % 60), offset: 0) else {
            return nil
        }
        var entry = Entry(id: EntryID(writtenAt: when, random: &generator), when: when)
        let pain = PainScore(Int(min(max(score, 0), 10).rounded()))
        guard isSession else {
            entry.pain = pain
            return entry
        }
        entry.painBefore = pain
        entry.holds = [Hold(stretch, side: nil, .done(HoldDuration(nearest: 30)))]
        return entry
    }
}
