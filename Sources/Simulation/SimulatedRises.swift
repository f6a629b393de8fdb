import Platform
import Statistics

/// A simulated person who scores pain several times a day and does things that don't affect it.
public struct SimulatedRises: Sendable {
    /// What is true about the person.
    public struct Scenario: Hashable, Sendable {
        /// The number of days.
        public var days = 180
        /// How many scores a day has.
        public var scoresPerDay = 4
        /// The hours after which half of a deviation in pain is gone.
        public var halfLife = 6.0
        /// How often each thing is done per day, on average.
        public var timesADay = 0.4
        /// The share of what was done that is logged if it doesn't hurt afterwards.
        public var loggedAnyway = 1.0
        /// The seed of all randomness.
        public var seed: UInt64

        /// Creates a person who logs everything they do.
        public init(seed: UInt64) { self.seed = seed }
    }

    /// One entry.
    public struct Event: Hashable, Sendable {
        /// The minute, counted from the first midnight.
        public let minute: Int
        /// The score; nil for a thing done.
        public var pain: Int?
        /// What was done; nil for a score.
        public var thing: String?
    }

    /// The things that can be done.
    public static let things = ["lifting", "driving", "gardening", "walking"]

    /// The entries, in order.
    public let events: [Event]

    /// Simulates the days. Anything done within two hours before a bad score is remembered and logged; the rest is logged as
    /// often as the scenario says.
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
