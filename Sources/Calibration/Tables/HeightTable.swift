import Simulation
import Trends

extension CalibrationTable {
    /// People whose pain rarely rises by two points.
    static let height = CalibrationTable(
        name: "height", title: "Pain without flare-ups: what its height follows.",
        rows: [
            row(days: 180, points: 0), row(days: 365, points: 0), row(days: 180, points: 0.5),
        ])

    private static let anything = "anything named"
    private static let named = "trigger named"
    private static let wrong = "a wrong card"

    private static func row(days: Int, points: Double) -> CalibrationRow {
        let measures: [Measure] =
            points > 0 ? [.atLeast(0.50, named), .only(wrong)] : [.atMost(0.07, anything)]
        return CalibrationRow(
            name: points > 0 ? "\(points) points, \(days) days" : "no trigger, \(days) days", measures: measures
        ) { seed, permutations in
            var scenario = Scenario.reference(days: days, seed: seed)
            scenario.flareRate = 0.002
            (scenario.noise, scenario.backgroundSpread) = (0.5, 0.5)
            let habits = SimulatedHabit.referenceTriggers
            if points > 0 { scenario.ache = Scenario.Ache(habits[Int(seed % UInt64(habits.count))], points: points) }
            let finding = NamedHabits.ofTwinge(SimulatedDiary(scenario).days[...], permutations: permutations)
            var counts = Counts()
            counts.add(anything, !finding.named.isEmpty)
            counts.add(named, scenario.ache.map { finding.cards.contains($0.habit) } ?? false)
            counts.add(wrong, finding.cards.contains { $0 != scenario.ache?.habit })
            return counts
        }
    }
}
