import Diary
import Statistics

/// A made-up diary with a known truth, the same for the same scenario on every machine.
public struct SimulatedDiary: Sendable {
    /// What it was made from, the truth included.
    public let scenario: Scenario
    /// Its days, in order.
    public let days: [SimulatedDay]

    /// Lives through a scenario day by day.
    ///
    /// Pain is a level, a background that carries over from day to day (autoregressive), a weekly rhythm, chance, and
    /// flare-ups that begin by chance, more often after the trigger if there is one. Habits follow the week, a common
    /// busyness, and pain. Whole days go missing, more often when pain is bad, some of them several in a row.
    /// - Complexity: O(days)
    public init(_ scenario: Scenario) {
        self.scenario = scenario
        var generator = SplitMix64(seed: scenario.seed)
        let ways = Ways(using: &generator)
        let level = scenario.level + scenario.levelSpread * generator.normal()
        var background = scenario.backgroundSpread * generator.normal()
        var busyness = generator.normal()
        var flare = SimulatedFlare()
        var daysAway = 0
        var values = SimulatedHabit.allCases.map { $0.isYesNo ? 0 : $0.scale.mean }
        var days: [SimulatedDay] = []
        days.reserveCapacity(scenario.days)
        for number in 0..<scenario.days {
            let day = scenario.firstDay + number
            let carried = scenario.autocorrelation
            background =
                carried * background
                + (1 - carried * carried).squareRoot() * scenario.backgroundSpread * generator.normal()
            flare.live(through: scenario, after: values, using: &generator)
            let usual = level + (number >= scenario.days / 2 ? scenario.regimeChange : 0)
            let felt =
                usual + background + flare.rise + (day.weekday == .monday ? scenario.mondayRise : 0)
                + scenario.noise * generator.normal()
            let pain = Int(min(max(felt, 0), 10).rounded())
            busyness = 0.55 * busyness + (1 - 0.55 * 0.55).squareRoot() * generator.normal()
            values = ways.values(
                isWeekend: day.weekday.isWeekend, busyness: busyness,
                feedback: scenario.painDrivesHabits * (Double(pain) - usual), before: values, using: &generator)
            let excess = max(0, Double(pain) - usual)
            if daysAway > 0 {
                daysAway -= 1
            } else if generator.chance(scenario.missingRate + scenario.missingPerPoint * excess) {
                daysAway = generator.chance(0.08) ? 2 + Int(generator.next() % 5) : 1
            }
            days.append(
                SimulatedDay(
                    day: day, pain: pain, isFlare: flare.rise > 0, busyness: busyness, values: values,
                    isLogged: daysAway == 0, isKnown: values.map { _ in !generator.chance(0.03) }))
        }
        self.days = days
    }
}
