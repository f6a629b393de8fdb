import Simulation
import Trends

extension CalibrationTable {
    /// What was logged before pain rose within a day: why it is only counted, without a conclusion.
    static let sameDay = CalibrationTable(
        name: "same-day",
        title:
            "Things done by chance, logged at their moment: what a test of the counts before rises would name. It is not shown.",
        rows: SimulatedRises.worlds.map(row))

    private static let named = "anything a test would name"

    private static func row(_ world: NamedWorld<SimulatedRises.Scenario>) -> CalibrationRow {
        CalibrationRow(name: world.name, measures: [.only(named)]) { seed, _ in
            let events = SimulatedRises(world.scenario(seed: seed)).events.map { event in
                PainEvent(minute: event.minute, pain: event.pain, treatments: [event.thing].compactMap { $0 })
            }
            let p = RiseWindows(PainTimeline(events)).pAdjusted(minutes: 120)
            var counts = Counts()
            counts.add(named, p.contains { $0 <= 0.05 })
            return counts
        }
    }
}
