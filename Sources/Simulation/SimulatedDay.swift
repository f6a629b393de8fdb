import Diary

/// One day of a simulated diary: what happened, and how much of it was logged.
public struct SimulatedDay: Hashable, Sendable {
    /// The diary day.
    public let day: DiaryDate
    /// The true worst pain of the day, 0-10.
    public let pain: Int
    /// Whether there truly is a flare-up.
    public let isFlare: Bool
    /// How busy the day was, as a standard normal value.
    public let busyness: Double
    /// What was done, as reported or measured, in the order of ``SimulatedHabit``.
    public let values: [Double]
    /// Whether anything was logged that day.
    public let isLogged: Bool
    /// Whether each habit was logged.
    public let isKnown: [Bool]

    /// The worst pain in the diary, 0-10; nil if the day wasn't logged.
    public var loggedPain: Int? { isLogged ? pain : nil }

    /// Returns a habit as logged; nil if it wasn't.
    public func logged(_ habit: SimulatedHabit) -> Double? {
        isLogged && isKnown[habit.rawValue] ? values[habit.rawValue] : nil
    }
}
