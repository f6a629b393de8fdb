import Simulation

extension CalibrationTable {
    /// One look at a year in each world without a trigger.
    static let worlds = CalibrationTable(
        name: "worlds", title: "One look at a year without a trigger, world by world: anything named is false.",
        rows: NamedScenario.worlds.map { world in
            let isKept = !world.name.contains("prodrome")
            return CalibrationRow(
                name: world.name, measures: [isKept ? .atMost(0.07, anything) : .only(anything), .only(link)]
            ) { seed, permutations in
                let diary = SimulatedDiary(world.scenario(days: 365, seed: seed))
                let finding = NamedHabits.ofTwinge(diary.days[...], permutations: permutations)
                var counts = Counts()
                counts.add(anything, !finding.named.isEmpty)
                counts.add(link, !finding.links.isEmpty)
                return counts
            }
        })

    private static let anything = "anything named"
    private static let link = "a link"
}
