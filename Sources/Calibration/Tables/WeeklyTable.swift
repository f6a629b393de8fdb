import Simulation

extension CalibrationTable {
    /// People who look every week.
    static let weekly = CalibrationTable(
        name: "weekly", title: "A look at the end of every week: what is ever seen.",
        rows: [
            linkFree("usual"),
            CalibrationRow(
                name: "trigger of odds 6, 392 days",
                measures: [.atLeast(0.30, named), .atMost(0.30, wrong), .only(hinted), .only(firstRight)]
            ) { seed, permutations in
                let scenario = Scenario.reference(days: 392, seed: seed)
                    .withTrigger(odds: 6, among: SimulatedHabit.referenceTriggers)
                let looks = WeeklyLooks(SimulatedDiary(scenario), permutations: permutations)
                let trigger = scenario.trigger?.habit
                var counts = Counts()
                counts.add(named, trigger.map(looks.links.contains) ?? false)
                counts.add(hinted, trigger.map { looks.links.contains($0) || looks.hints.contains($0) } ?? false)
                counts.add(wrong, looks.links.count { $0 != trigger }, of: looks.links.count)
                if let first = looks.links.first { counts.add(firstRight, first == trigger) }
                return counts
            },
            linkFree("lasting pain"),
        ])

    private static let everLink = "ever a link"
    private static let everHint = "ever a hint or a link"
    private static let named = "trigger named as a link"
    private static let hinted = "trigger named at all"
    private static let wrong = "wrong among all ever named as links"
    private static let firstRight = "first named right"

    private static func linkFree(_ world: String) -> CalibrationRow {
        CalibrationRow(
            name: "\(world), no trigger, 730 days", measures: [.atMost(0.07, everLink), .only(everHint)]
        ) { seed, permutations in
            let diary = NamedScenario.diary(world, days: 730, seed: seed)
            let looks = WeeklyLooks(diary, permutations: permutations, stopsAtLink: true)
            var counts = Counts()
            counts.add(everLink, !looks.links.isEmpty)
            counts.add(everHint, !looks.links.isEmpty || !looks.hints.isEmpty)
            return counts
        }
    }
}

/// What someone sees who looks at the links at the end of every week.
struct WeeklyLooks: Hashable, Sendable {
    /// The habits that were ever a link with a card of its own, in order of first appearance.
    private(set) var links: [SimulatedHabit] = []
    /// The habits that were ever a hint.
    private(set) var hints: Set<SimulatedHabit> = []

    /// Analyses a diary week after week.
    ///
    /// - Parameter stopsAtLink: whether to stop at the first link.
    init(_ diary: SimulatedDiary, permutations: Int, stopsAtLink: Bool = false) {
        for last in stride(from: 56, through: diary.days.count, by: 7) {
            let finding = NamedHabits.ofTwinge(diary.days[..<last], permutations: permutations)
            links += finding.links.filter { !links.contains($0) }
            hints.formUnion(finding.named)
            if stopsAtLink, !links.isEmpty { return }
        }
    }
}
