import Statistics
import Testing

@testable import Trends

@Suite("The timeline of pain")
struct PainTimelineTests {
    /// Returns events of some days, many in the same minute, out of order as after a journey or with the score after a treatment.
    private static func events(using random: inout SplitMix64) -> [PainEvent] {
        (0..<200).map { number in
            let score = { (random: inout SplitMix64) in Bool.random(using: &random) ? number % 11 : nil }
            return PainEvent(
                minute: 30_000 + 20 * number + 10 * Int.random(in: -20...20, using: &random), pain: score(&random),
                treatments: ["heat", "massage", "walking"].filter { _ in Int.random(in: 0..<3, using: &random) == 0 },
                before: score(&random), after: score(&random))
        }
    }

    @Test("has everything by the minute, of one minute in the order of the events", arguments: UInt64(0)..<20)
    func order(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let events = Self.events(using: &random)
        let timeline = PainTimeline(events)
        let scores = events.flatMap { event in
            [(event.minute, event.pain), (event.minute, event.before), (event.minute + 30, event.after)]
                .compactMap { minute, value in value.map { PainScores.Score(minute: minute, value: $0) } }
        }
        #expect(timeline.scores.scores == Self.sorted(scores, by: \.minute))
        for thing in ["heat", "massage", "walking"] {
            let uses = events.filter { $0.treatments.contains(thing) }
                .map { PainTimeline.Use(minute: $0.minute, before: $0.before, after: $0.after) }
            #expect(timeline.uses[thing] == Self.sorted(uses, by: \.minute))
        }
        #expect(timeline.uses.count == 3)
        #expect(timeline.days == Set(events.map { $0.minute / 1440 }))
    }

    /// Sorts stably.
    private static func sorted<Element>(_ elements: [Element], by minute: (Element) -> Int) -> [Element] {
        elements.enumerated().sorted { (minute($0.element), $0.offset) < (minute($1.element), $1.offset) }
            .map(\.element)
    }
}
