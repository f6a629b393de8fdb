import Diary
import Statistics

extension Scenario {
    /// The diary of `twinge demo`: as ``demo(days:lastDay:seed:)``, with a trigger so strong that Links finds it in a year,
    /// whatever the seed. Nobody's trigger is as strong.
    public static func showcase(days: Int, lastDay: DiaryDate, seed: UInt64) -> Scenario {
        var scenario = demo(days: days, lastDay: lastDay, seed: seed)
        scenario.trigger = Trigger(.sitting, odds: 100)
        return scenario
    }

    /// A year or more in which long sitting brings on flare-ups.
    public static func demo(days: Int, lastDay: DiaryDate, seed: UInt64) -> Scenario {
        var scenario = Scenario(days: days, firstDay: lastDay - (days - 1), seed: seed)
        scenario.level = 3.2
        scenario.levelSpread = 0
        scenario.flareRate = 0.09
        scenario.missingRate = 0.04
        scenario.trigger = Trigger(.sitting, odds: 9)
        return scenario
    }

    /// Ten years without a gap, eight entries a day: 29,200 of them, for measuring speed.
    public static func decade(seed: UInt64) -> Scenario {
        var scenario = Scenario(days: 3650, seed: seed)
        scenario.missingRate = 0
        scenario.missingPerPoint = 0
        scenario.entriesPerDay = 8
        scenario.trigger = Trigger(.sitting, odds: 4)
        return scenario
    }

    /// A diary like those that the analysis of links was chosen on: the shape, length and number of its flare-ups, how far
    /// pain scatters, and how it carries over from day to day are theirs.
    public static func reference(days: Int, seed: UInt64) -> Scenario {
        var scenario = Scenario(days: days, seed: seed)
        scenario.noise = 0.55
        scenario.flareRate = 0.22
        scenario.flareRise = 2.2...4
        scenario.leastFlareDays = 2
        scenario.flarePersistence = 0.35
        scenario.flareAftermath = 0.85
        scenario.flaresOverlap = true
        return scenario
    }

    /// A diary in which pain hangs on the day before more than in nearly anybody: 0.85 to 0.95.
    public func withStrongAutocorrelation() -> Scenario {
        var generator = SplitMix64(seed: seed ^ 0xA07)
        var scenario = self
        scenario.autocorrelation = generator.uniform(in: 0.85...0.95)
        scenario.backgroundSpread = 1.6
        scenario.noise = 0.5
        scenario.flareRate = 0.05
        return scenario
    }

    /// A diary in which people do much less, or much more, on painful days.
    public func withPainDrivingHabits() -> Scenario {
        var scenario = self
        scenario.painDrivesHabits = 1.5
        return scenario
    }

    /// A diary in which pain settles on another level half-way through.
    public func withRegimeChange() -> Scenario {
        var scenario = self
        scenario.regimeChange = seed.isMultiple(of: 2) ? 1.5 : -1.5
        return scenario
    }

    /// The same diary with a true trigger of the given odds, one of the habits, a different one for each seed; none if
    /// there are no habits to choose from.
    public func withTrigger(odds: Double, among habits: [SimulatedHabit]) -> Scenario {
        guard !habits.isEmpty else { return self }
        var scenario = self
        scenario.trigger = Trigger(habits[Int(seed % UInt64(habits.count))], odds: odds)
        return scenario
    }
}
