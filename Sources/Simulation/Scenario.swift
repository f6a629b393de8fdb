import Diary

/// What a simulated diary is like: how pain behaves, what people do, and what is true about the two.
public struct Scenario: Hashable, Sendable {
    /// The number of days.
    public var days: Int
    /// The first diary day.
    public var firstDay: DiaryDate
    /// The seed of all randomness: the same seed gives the same diary.
    public var seed: UInt64
    /// The usual level of pain, in points of the scale.
    public var level = 3.6
    /// How much the usual level varies between people, as a standard deviation in points.
    public var levelSpread = 0.6
    /// How much of yesterday's background pain carries over to today, at least 0 and below 1.
    public var autocorrelation = 0.5
    /// The standard deviation of background pain, in points.
    public var backgroundSpread = 0.6
    /// The standard deviation of pain specific to each day, in points.
    public var noise = 0.8
    /// How much worse pain is on Mondays, in points.
    public var mondayRise = 0.3
    /// The probability that a flare-up begins on a day without one, with habits as usual.
    public var flareRate = 0.11
    /// How far pain rises in a flare-up, in points.
    public var flareRise: ClosedRange<Double> = 2.2...4.2
    /// The minimum number of days in a flare-up.
    public var leastFlareDays = 1
    /// The probability that a flare-up goes on for another day after that.
    public var flarePersistence = 0.6
    /// How much of its rise a flare-up keeps from its second day on, 0...1.
    public var flareAftermath = 1.0
    /// Whether a stronger flare-up may begin during another one.
    public var flaresOverlap = false
    /// By how many points the usual level changes halfway through.
    public var regimeChange = 0.0
    /// How strongly pain changes what people do on the same day; 0 for not at all, 1 for as much as is plausible.
    public var painDrivesHabits = 0.5
    /// The probability that a day isn't logged.
    public var missingRate = 0.1
    /// How much that probability grows with each point of pain above the usual.
    public var missingPerPoint = 0.02
    /// The habit that triggers flare-ups the day after; nil if none does.
    public var trigger: Trigger?
    /// The habit that raises pain the day after without a flare-up; nil if none does.
    public var ache: Ache?
    /// What else is unusual about this person's world.
    public var world = World()

    /// How many entries a logged day has, at least 3: pain readings, a stretch session, the check-in.
    public var entriesPerDay = 4

    /// A habit that truly triggers flare-ups.
    public struct Trigger: Hashable, Sendable {
        /// The habit.
        public var habit: SimulatedHabit
        /// The factor by which it raises the odds: yes compared with no, hours by two standard deviations.
        public var odds: Double

        /// Creates a trigger with a strength.
        public init(_ habit: SimulatedHabit, odds: Double) {
            self.habit = habit
            self.odds = odds
        }
    }

    /// A habit that raises pain the day after.
    public struct Ache: Hashable, Sendable {
        /// The habit.
        public var habit: SimulatedHabit
        /// By how many points: yes compared with no, amounts by two standard deviations.
        public var points: Double

        /// Creates an ache with its points.
        public init(_ habit: SimulatedHabit, points: Double) {
            self.habit = habit
            self.points = points
        }

        /// Returns by how many points it raises pain the day after.
        func rise(after values: [Double]) -> Double { points * habit.exposure(values[habit.rawValue]) }
    }

    /// Creates a scenario without any trigger.
    public init(days: Int, firstDay: DiaryDate = DiaryDate(dayNumber: 19_723), seed: UInt64) {
        self.days = days
        self.firstDay = firstDay
        self.seed = seed
    }
}
