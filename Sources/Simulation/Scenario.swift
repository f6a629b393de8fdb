import Diary

/// What a made-up diary is like: how pain behaves, what people do, and what is true about the two.
public struct Scenario: Hashable, Sendable {
    /// The number of days.
    public var days: Int
    /// The first diary day.
    public var firstDay: DiaryDate
    /// Where all chance comes from: the same seed gives the same diary.
    public var seed: UInt64
    /// The usual level of pain, in points of the scale.
    public var level = 3.6
    /// How far the usual level differs between people, standard deviation in points.
    public var levelSpread = 0.6
    /// How much of yesterday's background pain is there today, 0 up to below 1.
    public var autocorrelation = 0.5
    /// The standard deviation of background pain, in points.
    public var backgroundSpread = 0.6
    /// The standard deviation of what is left to each day alone, in points.
    public var noise = 0.8
    /// How much worse Mondays are, in points.
    public var mondayRise = 0.3
    /// The chance that a flare-up begins on a day without one, with habits as usual.
    public var flareRate = 0.11
    /// How far pain rises in a flare-up, in points, at the least and at the most.
    public var flareRise: ClosedRange<Double> = 2.2...4.2
    /// How many days a flare-up lasts at the least.
    public var leastFlareDays = 1
    /// The chance that a flare-up goes on for another day after that.
    public var flarePersistence = 0.6
    /// How much of its rise a flare-up has left from its second day on, 0...1.
    public var flareAftermath = 1.0
    /// Whether a flare-up may break into one that is still going on, if it is the stronger.
    public var flaresOverlap = false
    /// By how many points the usual level changes half-way through; 0 for not at all.
    public var regimeChange = 0.0
    /// How strongly pain changes what people do on the same day; 0 for not at all, 1 for as much as is plausible.
    public var painDrivesHabits = 0.5
    /// The chance that a day is not logged.
    public var missingRate = 0.1
    /// How much this chance grows with each point of pain above the usual.
    public var missingPerPoint = 0.02
    /// The habit that brings on flare-ups the day after; nil if none does.
    public var trigger: Trigger?
    /// The habit that raises pain the day after without any flare-up; nil if none does.
    public var ache: Ache?
    /// What else is unusual about the person's world.
    public var world = World()

    /// How many entries a logged day has in the diary, 3 or more: readings of pain, a stretch session, the check-in.
    public var entriesPerDay = 4

    /// A habit that truly brings on flare-ups.
    public struct Trigger: Hashable, Sendable {
        /// The habit.
        public var habit: SimulatedHabit
        /// How many times it raises the odds: yes against no, hours by two standard deviations.
        public var odds: Double

        /// A trigger of a strength.
        public init(_ habit: SimulatedHabit, odds: Double) {
            self.habit = habit
            self.odds = odds
        }
    }

    /// A habit that raises the pain of the day after.
    public struct Ache: Hashable, Sendable {
        /// The habit.
        public var habit: SimulatedHabit
        /// By how many points: yes against no, amounts by two standard deviations.
        public var points: Double

        /// A habit with its points.
        public init(_ habit: SimulatedHabit, points: Double) {
            self.habit = habit
            self.points = points
        }

        /// By how many points it raises pain the day after.
        func rise(after values: [Double]) -> Double { points * habit.exposure(values[habit.rawValue]) }
    }

    /// A diary without any trigger.
    public init(days: Int, firstDay: DiaryDate = DiaryDate(dayNumber: 19_723), seed: UInt64) {
        self.days = days
        self.firstDay = firstDay
        self.seed = seed
    }
}
