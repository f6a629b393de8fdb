import Statistics

/// What is unusual about a simulated person's world; by default nothing. None of it makes any habit a trigger.
public struct World: Hashable, Sendable {
    /// By how many points of feedback a coming flare-up changes what is done the day before.
    public var prodrome = 0.0
    /// By how many points pain varies with the seasons; sitting varies with it.
    public var seasons = 0.0
    /// By how many points the usual level rises from the first day to the last.
    public var drift = 0.0
    /// By how many points of feedback habits shift to another level halfway through, when pain does.
    public var habitShift = 0.0
    /// The number of days in a rota that replaces the week, its last three free; 0 for none.
    public var rota = 0
    /// By how many points the working days of the rota raise pain.
    public var rotaRise = 0.0
    /// By how many points a painkiller lowers the score of most bad days.
    public var masking = 0.0
    /// Whether only every other day is logged.
    public var logsEveryOtherDay = false
    /// The number of days in each of two holidays a year, with less sitting, less pain and half the days logged; 0 for none.
    public var holidays = 0
    /// By how many points each point of morning pain lowers the rating of sleep.
    public var sleepColouring = 0.0

    /// The day, counted from 0, from which sitting is measured at the desk rather than reported; nil for never.
    public var measuredFrom: Int?

    /// Creates an ordinary world.
    public init() {}

    /// Returns whether a day, counted from 0, is in one of two holidays a year.
    func isHoliday(_ day: Int) -> Bool { holidays > 0 && day % 182 >= 182 - holidays }

    /// Returns what the diary has of what was done on a day: people report sitting with an error of about an hour; measurements at
    /// the desk are 0.8 of it, with less scatter.
    func written(_ values: [Double], on day: Int, using generator: inout SplitMix64) -> [Double] {
        guard let measuredFrom else { return values }
        var written = values
        for (habit, error) in [(SimulatedHabit.sitting, 1.0), (.longestSit, 20)] {
            let done = values[habit.rawValue]
            let isMeasured = day >= measuredFrom
            let seen = (isMeasured ? 0.8 : 1) * done + (isMeasured ? 0.2 : 1) * error * generator.normal()
            written[habit.rawValue] = max(0, seen)
        }
        return written
    }

    /// Returns whether a day is free in the rota; nil without one.
    func isFree(_ day: Int) -> Bool? { rota > 0 ? day % rota >= rota - 3 : nil }
}
