import Glibc
import Statistics

/// A made-up person who scores pain several times a day and does things that change nothing about it.
public struct SimulatedRises: Sendable {
    /// What is true of the person.
    public struct Scenario: Hashable, Sendable {
        /// The number of days.
        public var days = 180
        /// How many scores a day has.
        public var scoresPerDay = 4
        /// After how many hours half of a deviation of pain is gone.
        public var halfLife = 6.0
        /// How often each thing is done in a day, on average.
        public var timesADay = 0.4
        /// The share of what was done that is logged, if it does not hurt afterwards.
        public var loggedAnyway = 1.0
        /// Where all chance comes from.
        public var seed: UInt64

        /// A person who logs whatever they do.
        public init(seed: UInt64) { self.seed = seed }
    }

    /// One entry.
    public struct Event: Hashable, Sendable {
        /// The minute from the first midnight on.
        public let minute: Int
        /// The score; nil for a thing done.
        public var pain: Int?
        /// What was done; nil for a score.
        public var thing: String?
    }

    /// What is done.
    public static let things = ["lifting", "driving", "gardening", "walking"]

    /// The entries, in order.
    public let events: [Event]

    /// Lives through the days. Whatever was done within two hours before a bad score is remembered and logged; the rest is
    /// logged as often as the scenario says.
    public init(_ scenario: Scenario) {
        var generator = SplitMix64(seed: scenario.seed)
        var events: [Event] = []
        var (deviation, last) = (0.0, 0)
        for day in 0..<scenario.days {
            let scores = (0..<scenario.scoresPerDay).map { place -> Event in
                let start = day * 1440 + 420 + place * 900 / scenario.scoresPerDay
                let minute = start + Int(generator.next() % 120)
                let kept = exp(-log(2) * Double(minute - last) / 60 / scenario.halfLife)
                deviation = kept * deviation + 1.5 * (1 - kept * kept).squareRoot() * generator.normal()
                last = minute
                return Event(minute: minute, pain: Int(min(max(4 + deviation, 0), 10).rounded()))
            }
            events += scores
            for thing in Self.things where generator.chance(scenario.timesADay) {
                let minute = day * 1440 + 420 + Int(generator.next() % 840)
                let hurts = scores.contains { (0..<120).contains($0.minute - minute) && ($0.pain ?? 0) >= 6 }
                guard hurts || generator.chance(scenario.loggedAnyway) else { continue }
                events.append(Event(minute: minute, thing: thing))
            }
        }
        self.events = events.sorted { ($0.minute, $0.thing ?? "") < ($1.minute, $1.thing ?? "") }
    }
}
