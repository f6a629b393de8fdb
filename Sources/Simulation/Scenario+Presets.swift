import Diary
import Statistics

extension Scenario {
    /// Returns the diary of `twinge demo`: like ``demo(days:lastDay:seed:)``, but with a trigger so strong that Links finds it in
    /// a year, whatever the seed. No real trigger is that strong.
    public static func showcase(days: Int, lastDay: DiaryDate, seed: UInt64) -> Scenario {
        var scenario = demo(days: days, lastDay: lastDay, seed: seed)
        scenario.trigger = Trigger(.sitting, odds: 100)
        return scenario
    }

    /// Returns a year or more in which long sitting triggers flare-ups.
    public static func demo(days: Int, lastDay: DiaryDate, seed: UInt64) -> Scenario {
        var scenario = Scenario(days: days, firstDay: lastDay - (days - 1), seed: seed)
        scenario.level = 3.2
        scenario.levelSpread = 0
        scenario.flareRate = 0.09
        scenario.missingRate = 0.04
        scenario.trigger = Trigger(.sitting, odds: 9)
        return scenario
    }

    /// Returns ten years without a gap, eight entries a day: 29,200 entries, for measuring speed.
    public static func decade(seed: UInt64) -> Scenario {
        var scenario = Scenario(days: 3650, seed: seed)
        scenario.missingRate = 0
        scenario.missingPerPoint = 0
        scenario.entriesPerDay = 8
        scenario.trigger = Trigger(.sitting, odds: 4)
        return scenario
    }

    /// Returns a diary like those on which the link analysis was chosen, with the same shape, length and number of flare-ups, the
    /// same scatter of pain, and the same carry-over from day to day.
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

    /// Returns a diary in which pain depends on the day before more than for almost anybody: 0.85 to 0.95.
    public func withStrongAutocorrelation() -> Scenario {
        var generator = SplitMix64(seed: seed ^ 0xA07)
        var scenario = self
        scenario.autocorrelation = generator.uniform(in: 0.85...0.95)
        scenario.backgroundSpread = 1.6
        scenario.noise = 0.5
        scenario.flareRate = 0.05
        return scenario
    }

    /// Returns a diary in which people do much less, or much more, on painful days.
    public func withPainDrivingHabits() -> Scenario {
        var scenario = self
        scenario.painDrivesHabits = 1.5
        return scenario
    }

    /// Returns the same diary with a true trigger of the given odds: one of the habits, chosen by the seed; none if there are no
    /// habits to choose from.
    public func withTrigger(odds: Double, among habits: [SimulatedHabit]) -> Scenario {
        guard !habits.isEmpty else { return self }
        var scenario = self
        scenario.trigger = Trigger(habits[Int(seed % UInt64(habits.count))], odds: odds)
        return scenario
    }
}
