import Platform
import Statistics

/// A simulated person who scores pain several times a day and does something for it when it hurts.
public struct SimulatedRelief: Sendable {
    /// What is true about the person.
    public struct Scenario: Hashable, Sendable {
        /// The number of days.
        public var days = 120
        /// How many scores a day has, apart from those around treatments.
        public var scoresPerDay = 5
        /// The hours after which half of a deviation in pain is gone: the shorter, the more pain falls by itself.
        public var halfLife = 2.0
        /// By how many points mornings are worse.
        public var morningRise = 0.0
        /// The probability that something is done at a score, for each point above the usual.
        public var usePerPoint = 0.25
        /// The probability that something is done whatever the score.
        public var useAnyway = 0.02
        /// By how many points the first treatment changes pain within the next hours.
        public var effect = 0.0
        /// The seed of all randomness.
        public var seed: UInt64

        /// Creates a person whom nothing helps.
        public init(seed: UInt64) { self.seed = seed }
    }

    /// One entry.
    public struct Event: Hashable, Sendable {
        /// The minute, counted from the first midnight.
        public let minute: Int
        /// The score.
        public let pain: Int
        /// What was done; nil for nothing.
        public let treatment: String?
    }

    /// The available treatments.
    public static let treatments = ["heat", "massage", "walk"]

    /// The entries, in order.
    public let events: [Event]

    /// Simulates the days.
    public init(_ scenario: Scenario) {
        var generator = SplitMix64(seed: scenario.seed)
        var events: [Event] = []
        var (deviation, last, lastUse) = (0.0, 0, -10_000)
        for day in 0..<scenario.days {
            var minutes = (0..<scenario.scoresPerDay).map { place -> Int in
                let start = day * 1440 + 420 + place * 900 / scenario.scoresPerDay
                return start + Int(generator.next() % 120)
            }
            var next = 0
            while next < minutes.count {
                let minute = minutes[next]
                next += 1
                let hours = Double(max(0, minute - last)) / 60
                let kept = exp(-log(2) * hours / scenario.halfLife)
                deviation = kept * deviation + 1.8 * (1 - kept * kept).squareRoot() * generator.normal()
                last = minute
                let isMorning = minute % 1440 < 720
                let relief = minute - lastUse < 240 ? scenario.effect : 0
                let morning = isMorning ? scenario.morningRise : 0
                let felt = 4 + deviation + morning + relief + 0.4 * generator.normal()
                let pain = Int(min(max(felt, 0), 10).rounded())
                let chance = scenario.useAnyway + scenario.usePerPoint * max(0, Double(pain) - 4)
                guard minute - lastUse >= 240, generator.chance(min(chance, 0.95)) else {
                    events.append(Event(minute: minute, pain: pain, treatment: nil))
                    continue
                }
                let treatment = generator.pick(Self.treatments)
                events.append(Event(minute: minute, pain: pain, treatment: treatment))
                if treatment == Self.treatments[0] { lastUse = minute }
                // Most people score again.
                if generator.chance(0.8) {
                    minutes.insert(minute + 30 + Int(generator.next() % 120), at: next)
                    minutes[next...].sort()
                }
            }
        }
        self.events = events
    }
}
