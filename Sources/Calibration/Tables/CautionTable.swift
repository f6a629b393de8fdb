import Diary
import Simulation
import Trends

extension CalibrationTable {
    /// Stiff mornings, and a stretch that does nothing or harms.
    static let caution = CalibrationTable(
        name: "caution",
        title: "Mornings 1.5 points worse than evenings, 200 days, a look every week: ever caution with a stretch.",
        rows: [
            row("the stretch does nothing", harm: 0, followsPain: false, .atMost(0.07, ever)),
            row("it does nothing, done when it hurts", harm: 0, followsPain: true, .atMost(0.07, ever)),
            row("it costs a point by morning", harm: 1, followsPain: false, .only(ever)),
        ])

    private static let ever = "ever caution"

    private static func row(_ name: String, harm: Double, followsPain: Bool, _ measure: Measure) -> CalibrationRow {
        CalibrationRow(name: name, measures: [measure]) { seed, _ in
            var scenario = SimulatedEvenings.Scenario(seed: seed)
            (scenario.harm, scenario.followsPain) = (harm, followsPain)
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
