import Diary
import Platform
import Statistics

/// A simulated diary whose truth is known; the same scenario gives the same diary on every machine.
public struct SimulatedDiary: Sendable {
    /// The scenario it was simulated from, including the truth.
    public let scenario: Scenario
    /// The days, in order.
    public let days: [SimulatedDay]

    /// Simulates a scenario day by day.
    ///
    /// Pain is a level, a background that carries over from day to day (autoregressive), a weekly rhythm, chance, and flare-ups
    /// that begin by chance, more often after the trigger if there is one. Habits follow the week, a shared busyness, and pain.
    /// Whole days go missing, more often when pain is bad, and sometimes several in a row.
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
        let world = scenario.world
        // The future needs to be known only if it changes what is done before.
        let course = world.prodrome > 0 ? SimulatedFlare.course(scenario) : nil
        var worldChance = SplitMix64(seed: scenario.seed ^ 0x3012_1D)
        var days: [SimulatedDay] = []
        days.reserveCapacity(scenario.days)
        for number in 0..<scenario.days {
            let day = scenario.firstDay + number
            let carried = scenario.autocorrelation
            background =
                carried * background
                + (1 - carried * carried).squareRoot() * scenario.backgroundSpread * generator.normal()
            if let course {
                flare = course[number]
            } else {
                flare.live(through: scenario, after: values, using: &generator)
            }
            let usual = level + (number >= scenario.days / 2 ? scenario.regimeChange : 0) + scenario.worldLevel(number)
            let ache = scenario.ache?.rise(after: values) ?? 0
            let monday = day.weekday == .monday ? scenario.mondayRise : 0
            let felt = usual + background + flare.rise + monday + ache + scenario.noise * generator.normal()
            let isMasked = world.masking > 0 && felt >= usual + 2 && worldChance.chance(0.6)
            let pain = Int(min(max(felt - (isMasked ? world.masking : 0), 0), 10).rounded())
            busyness = 0.55 * busyness + (1 - 0.55 * 0.55).squareRoot() * generator.normal()
            var feedback = scenario.painDrivesHabits * (Double(pain) - usual) + scenario.worldFeedback(number)
            if let course, course.beginsAfter(number) { feedback += world.prodrome }
            values = ways.values(
                isWeekend: world.isFree(number) ?? day.weekday.isWeekend, busyness: busyness, feedback: feedback,
                before: values, using: &generator)
            let excess = max(0, Double(pain) - usual)
            if daysAway > 0 {
                daysAway -= 1
            } else if generator.chance(scenario.missingRate + scenario.missingPerPoint * excess) {
                daysAway = generator.chance(0.08) ? 2 + Int(generator.next() % 5) : 1
            }
            let isSkipped =
                world.logsEveryOtherDay && !number.isMultiple(of: 2)
                || world.isHoliday(number) && worldChance.chance(0.5)
            days.append(
                SimulatedDay(
                    day: day, pain: pain, isFlare: flare.rise > 0, busyness: busyness,
                    values: world.written(values, on: number, using: &worldChance),
                    isLogged: daysAway == 0 && !isSkipped, isKnown: values.map { _ in !generator.chance(0.03) }))
        }
        self.days = days
    }
}

extension Scenario {
    /// Returns by how many points the world changes the usual level on a day, counted from 0.
    fileprivate func worldLevel(_ day: Int) -> Double {
        let drift = world.drift * Double(day) / Double(max(1, days - 1))
        let work = world.isFree(day) == false ? world.rotaRise : 0
        let holiday = world.isHoliday(day) ? 0.8 : 0
        return world.seasons * season(day) + drift + work - holiday
    }

    /// Returns how far the world changes what is done on a day, in points of feedback.
    fileprivate func worldFeedback(_ day: Int) -> Double {
        let shift = day >= days / 2 ? world.habitShift : 0
        let holiday = world.isHoliday(day) ? 6.0 : 0
        return 2 * world.seasons * season(day) + shift - holiday
    }

    private func season(_ day: Int) -> Double { sin(2 * .pi * Double(day) / 365) }
}

extension [SimulatedFlare] {
    /// Returns whether a flare-up begins on the day after a day, counted from 0.
    fileprivate func beginsAfter(_ day: Int) -> Bool { day + 1 < count && self[day + 1].isFirstDay }
}
