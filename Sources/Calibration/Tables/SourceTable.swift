import Simulation

extension CalibrationTable {
    /// One look at diaries in which sitting is reported for 90 days and then measured at the desk.
    static let source = CalibrationTable(
        name: "source", title: "One look: sitting reported for 90 days, then measured at 0.8 of it with less scatter.",
        rows: [180, 365].flatMap { days in
            ["usual", "lasting pain", "level shift"].map { row(withoutTrigger: $0, days: days) }
        } + [withTrigger])

    private static let anything = "anything named"
    private static let sitting = "sitting or the longest sit named"
    private static let blind = "anything named if the change were not known"
    private static let named = "trigger named"
    private static let start = 90

    private static func row(withoutTrigger world: String, days: Int) -> CalibrationRow {
        CalibrationRow(
            name: "\(world), \(days) days", measures: [.atMost(0.07, anything), .only(sitting), .only(blind)]
        ) { seed, permutations in
            var scenario = NamedScenario.named(world).scenario(days: days, seed: seed)
            scenario.world.measuredFrom = start
            let diary = SimulatedDiary(scenario).days[...]
            let finding = NamedHabits.ofTwinge(diary, permutations: permutations, measuredFrom: start)
            var counts = Counts()
            counts.add(anything, !finding.named.isEmpty)
            counts.add(sitting, finding.named.contains { $0 == .sitting || $0 == .longestSit })
            counts.add(blind, !NamedHabits.ofTwinge(diary, permutations: permutations).named.isEmpty)
            return counts
        }
    }

    /// The cost of the rule: sitting triggers flare-ups, with and without a change of source.
    private static let withTrigger = CalibrationRow(
        name: "sitting of odds 4, 365 days", measures: [.only(named), .only("\(named) if all were reported")]
    ) { seed, permutations in
        var scenario = Scenario.reference(days: 365, seed: seed).withTrigger(odds: 4, among: [.sitting])
        var counts = Counts()
        scenario.world.measuredFrom = 365
        let reported = NamedHabits.ofTwinge(SimulatedDiary(scenario).days[...], permutations: permutations)
        counts.add("\(named) if all were reported", reported.named.contains(.sitting))
        scenario.world.measuredFrom = start
        let days = SimulatedDiary(scenario).days[...]
        let finding = NamedHabits.ofTwinge(days, permutations: permutations, measuredFrom: start)
        counts.add(named, finding.named.contains(.sitting))
        return counts
    }
}
