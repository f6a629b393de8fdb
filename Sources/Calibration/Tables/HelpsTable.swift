import Simulation
import Trends

extension CalibrationTable {
    /// Treatments taken when it hurts most.
    static let helps = CalibrationTable(
        name: "helps",
        title:
            "Three treatments, mostly taken at peaks, and pain that falls by itself: what is said to help at one look.",
        rows: [
            row("pain with a short memory") { $0.halfLife = 1.5 },
            row("and worse mornings") { ($0.halfLife, $0.morningRise) = (1.5, 1.5) },
            row("pain that wanders") { $0.halfLife = 12 },
            row("taken nearly always at a peak") { $0.usePerPoint = 0.6 },
            row("the first eases by a point", measures: [.only(firstSaid), .only(firstEases)]) { $0.effect = -1 },
        ])

    private static let said = "anything falsely said to help, hints included"
    private static let eases = "anything falsely said to ease"
    private static let naive = "before against after would say so"
    private static let firstSaid = "the first is said to help, hints included"
    private static let firstEases = "the first is said to ease"

    private static func row(
        _ name: String, measures: [Measure] = [.atMost(0.07, said), .only(eases), .only(naive)],
        change: @escaping @Sendable (inout SimulatedRelief.Scenario) -> Void
    ) -> CalibrationRow {
        CalibrationRow(name: name, measures: measures) { seed, _ in
            var scenario = SimulatedRelief.Scenario(seed: seed)
            change(&scenario)
            let events = SimulatedRelief(scenario).events.map { event in
                PainEvent(minute: event.minute, pain: event.pain, treatments: [event.treatment].compactMap { $0 })
            }
            let reliefs = Relief.all(in: events) ?? []
            let isSaid = { (relief: Relief) in relief.verdict == .eases || relief.verdict == .hint }
            let first = reliefs.first { $0.treatment == SimulatedRelief.treatments[0] }
            var counts = Counts()
            counts.add(said, reliefs.contains(where: isSaid))
            counts.add(eases, reliefs.contains { $0.verdict == .eases })
            counts.add(naive, reliefs.contains(where: \.looksHelpful))
            counts.add(firstSaid, first.map(isSaid) ?? false)
            counts.add(firstEases, first?.verdict == .eases)
            return counts
        }
    }
}
