import Statistics

/// What is unusual about a made-up person's world; by default nothing is. None of it makes any habit a trigger.
public struct World: Hashable, Sendable {
    /// By how many points of feedback a coming flare-up changes what is done the day before.
    public var prodrome = 0.0
    /// By how many points pain swings with the seasons; sitting swings along.
    public var seasons = 0.0
    /// By how many points the usual level rises from the first day to the last.
    public var drift = 0.0
    /// By how many points of feedback habits settle on another level half-way through, when pain does.
    public var habitShift = 0.0
    /// How many days a rota has, its last three free, in place of the week; 0 for none.
    public var rota = 0
    /// By how many points working days of the rota raise pain.
    public var rotaRise = 0.0
    /// By how many points a pain killer lowers the score of most bad days.
    public var masking = 0.0
    /// Whether only every other day is logged.
    public var logsEveryOtherDay = false
    /// How many days each of two holidays a year lasts, with less sitting, less pain and half the days logged.
    public var holidays = 0
    /// By how many points a rating of sleep is lowered for each point of pain in the morning.
    public var sleepColouring = 0.0

    /// The day, counted from 0, from which sitting is measured at the desk in place of being reported; nil for never.
    public var measuredFrom: Int?

    /// An ordinary world.
    public init() {}

    /// Whether a day, counted from 0, is in a holiday: two a year.
    func isHoliday(_ day: Int) -> Bool { holidays > 0 && day % 182 >= 182 - holidays }

    /// What the diary has of what was done on a day: people report sitting with an error of an hour or so; what is measured at
    /// the desk is 0.8 of it, with less scatter.
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

    /// Whether a day is free in the rota; nil without one.
    func isFree(_ day: Int) -> Bool? { rota > 0 ? day % rota >= rota - 3 : nil }
}
