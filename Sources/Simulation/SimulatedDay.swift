import Diary

/// One day of a made-up diary: what happened, and how much of it was written down.
public struct SimulatedDay: Hashable, Sendable {
    /// The diary day.
    public let day: DiaryDate
    /// The worst pain of the day as it was, 0-10.
    public let pain: Int
    /// Whether a flare-up truly is on.
    public let isFlare: Bool
    /// How full the day was, a standard normal value.
    public let busyness: Double
    /// What was done, as it was reported or measured, in the order of ``SimulatedHabit``.
    public let values: [Double]
    /// Whether anything was written down that day.
    public let isLogged: Bool
    /// Whether each habit was written down.
    public let isKnown: [Bool]

    /// The worst pain in the diary, 0-10; nil on a day that was not logged.
    public var loggedPain: Int? { isLogged ? pain : nil }

    /// A habit as the diary has it; nil when it was not logged.
    public func logged(_ habit: SimulatedHabit) -> Double? {
        isLogged && isKnown[habit.rawValue] ? values[habit.rawValue] : nil
    }
}
