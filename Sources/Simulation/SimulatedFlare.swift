import Platform
import Statistics

/// The course of a simulated person's flare-ups, one day at a time.
struct SimulatedFlare {
    /// By how many points today's pain is raised; 0 without a flare-up.
    private(set) var rise = 0.0
    /// The day of the flare-up, counted from 1.
    private var day = 0

    /// Whether it began today.
    var isFirstDay: Bool { rise > 0 && day == 1 }

    /// Returns the flare-ups on every day of a diary in which no habit triggers them.
    static func course(_ scenario: Scenario) -> [SimulatedFlare] {
        var scenario = scenario
        scenario.trigger = nil
        var generator = SplitMix64(seed: scenario.seed ^ 0xF1A3)
        var flare = SimulatedFlare()
        return (0..<scenario.days).map { _ in
            flare.live(through: scenario, after: [], using: &generator)
            return flare
        }
    }

    /// Simulates another day: a flare-up goes on, ends, or begins after what was done yesterday.
    mutating func live(through scenario: Scenario, after exposure: [Double], using generator: inout SplitMix64) {
        let draw = generator.uniform()
        let height = generator.uniform(in: scenario.flareRise)
        guard rise > 0 else {
            if draw < Self.chance(scenario, exposure) { begin(height) }
            return
        }
        if day == 1 { rise *= scenario.flareAftermath }
        if day >= scenario.leastFlareDays, draw >= scenario.flarePersistence { rise = 0 }
        day += 1
        if scenario.flaresOverlap, generator.chance(Self.chance(scenario, exposure)), height > rise { begin(height) }
    }

    private mutating func begin(_ height: Double) {
        rise = height
        day = 1
    }

    /// Returns the probability that a flare-up begins.
    private static func chance(_ scenario: Scenario, _ exposure: [Double]) -> Double {
        var logOdds = log(scenario.flareRate / (1 - scenario.flareRate))
        if let trigger = scenario.trigger {
            logOdds += log(trigger.odds) * trigger.habit.exposure(exposure[trigger.habit.rawValue])
        }
        return logistic(logOdds)
    }
}
