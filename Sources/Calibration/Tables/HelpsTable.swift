import Simulation
import Trends

extension CalibrationTable {
    /// Treatments taken when it hurts most.
    static let helps = CalibrationTable(
        name: "helps",
        title:
            "Three treatments, mostly taken at peaks, and pain that falls by itself: what is said to help at one look.",
        rows: SimulatedRelief.worlds.map(row))

    private static let said = "anything falsely said to help, hints included"
    private static let eases = "anything falsely said to ease"
    private static let naive = "before against after would say so"
    private static let tested = "anything with enough uses and times without"
    private static let firstSaid = "the first is said to help, hints included"
    private static let firstEases = "the first is said to ease"

    private static func row(_ world: NamedWorld<SimulatedRelief.Scenario>) -> CalibrationRow {
        let isUseless = world.scenario(seed: world.seed).effect == 0
        let measures: [Measure] =
            isUseless
            ? [.atMost(0.07, said), .only(eases), .only(naive), .only(tested)]
            : [.only(firstSaid), .only(firstEases), .only(tested)]
        return CalibrationRow(name: world.name, measures: measures) { seed, _ in
            let scenario = world.scenario(seed: seed)
            let events = SimulatedRelief(scenario).events.map { event in
                PainEvent(minute: event.minute, pain: event.pain, treatments: [event.treatment].compactMap { $0 })
            }
            let reliefs = Relief.all(in: PainTimeline(events)) ?? []
            let isSaid = { (relief: Relief) in relief.verdict == .eases || relief.verdict == .hint }
            let first = reliefs.first { $0.treatment == SimulatedRelief.treatments[0] }
            var counts = Counts()
            counts.add(said, reliefs.contains(where: isSaid))
            counts.add(eases, reliefs.contains { $0.verdict == .eases })
            counts.add(naive, reliefs.contains(where: \.looksHelpful))
            counts.add(tested, reliefs.contains(where: \.isOpen))
            counts.add(firstSaid, first.map(isSaid) ?? false)
            counts.add(firstEases, first?.verdict == .eases)
            return counts
        }
    }
}
