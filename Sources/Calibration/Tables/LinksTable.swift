import Simulation

extension CalibrationTable {
    /// One look at the links of diaries without and with a trigger.
    static let links = CalibrationTable(
        name: "links", title: "One look: what is named, links and hints together, and what correlations name.",
        rows: linkFree + withTrigger)

    private static let linkFree: [CalibrationRow] = [90, 180, 365].flatMap { days in
        ["usual", "lasting pain", "level shift"].map { row(withoutTrigger: $0, days: days) }
    }

    private static let withTrigger: [CalibrationRow] = [
        row(
            days: 180, among: SimulatedHabit.referenceTriggers, name: "trigger of odds 4",
            [.atLeast(0.22, named), .only(leadRight), .only(wrongCards)]),
        row(
            days: 365, among: SimulatedHabit.referenceTriggers, name: "trigger of odds 4",
            [.atLeast(0.57, named), .atLeast(0.85, leadRight), .atMost(0.12, wrongCards)]),
        row(
            days: 365, among: SimulatedHabit.allCases, name: "any of the eight habits, odds 4",
            [.only(named), .only(leadRight), .only(wrongCards)]),
    ]

    private static let anything = "anything named"
    private static let correlated = "any correlation"
    private static let named = "trigger named"
    private static let leadRight = "first card right"
    private static let wrongCards = "wrong cards"

    private static func row(withoutTrigger world: String, days: Int) -> CalibrationRow {
        CalibrationRow(
            name: "\(world), \(days) days", measures: [.atMost(0.07, anything), .only(correlated)]
        ) { seed, permutations in
            let diary = NamedScenario.diary(world, days: days, seed: seed)
            var counts = Counts()
            counts.add(anything, !NamedHabits.ofTwinge(diary.days[...], permutations: permutations).named.isEmpty)
            counts.add(correlated, !NamedHabits.ofCorrelations(diary.days).named.isEmpty)
            return counts
        }
    }

    private static func row(
        days: Int, among habits: [SimulatedHabit], name: String, _ measures: [Measure]
    ) -> CalibrationRow {
        CalibrationRow(name: "\(name), \(days) days", measures: measures) { seed, permutations in
            let scenario = Scenario.reference(days: days, seed: seed).withTrigger(odds: 4, among: habits)
            let finding = NamedHabits.ofTwinge(SimulatedDiary(scenario).days[...], permutations: permutations)
            let trigger = scenario.trigger?.habit
            var counts = Counts()
            counts.add(named, trigger.map(finding.named.contains) ?? false)
            if let lead = finding.cards.first { counts.add(leadRight, lead == trigger) }
            counts.add(wrongCards, finding.cards.count { $0 != trigger }, of: finding.cards.count)
            return counts
        }
    }
}

extension NamedScenario {
    /// Returns a diary in a world.
    static func diary(_ name: String, days: Int, seed: UInt64) -> SimulatedDiary {
        SimulatedDiary(named(name).scenario(days: days, seed: seed))
    }

    /// Returns the world with a name.
    static func named(_ name: String) -> NamedScenario { worlds.first { $0.name == name } ?? worlds[0] }
}
