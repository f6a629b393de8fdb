import Diary
import Simulation
import Trends

extension CalibrationTable {
    /// Stiff mornings, and a stretch that does nothing or does harm.
    static let caution = CalibrationTable(
        name: "caution",
        title: "Mornings 1.5 points worse than evenings, 200 days, a look every week: ever caution with a stretch.",
        rows: SimulatedEvenings.worlds.map(row))

    private static let ever = "ever caution"

    private static func row(_ world: NamedWorld<SimulatedEvenings.Scenario>) -> CalibrationRow {
        let isHarmless = world.scenario(seed: world.seed).harm == 0
        return CalibrationRow(name: world.name, measures: [isHarmless ? .atMost(0.07, ever) : .only(ever)]) { seed, _ in
            let scenario = world.scenario(seed: seed)
            let logbook = Logbook(SimulatedEvenings(scenario).entries)
            let asks = stride(from: 28, through: scenario.days, by: 7).contains { day in
                let aftermath = StretchAftermath.all(
                    of: [SimulatedEvenings.stretch], in: logbook, beforeWeek: SimulatedEvenings.firstDay + day)
                return aftermath.contains { $0.mornings.verdict == .caution }
            }
            var counts = Counts()
            counts.add(ever, asks)
            return counts
        }
    }
}
