/// A named simulated world that isn't a table of days, with a sentence on what is true in it.
public struct NamedWorld<Scenario: Sendable>: Sendable {
    /// The name.
    public let name: String
    /// What is true in it, in one sentence.
    public let sentence: String
    /// The default seed of its first diary.
    public let seed: UInt64
    private let scenario: @Sendable (UInt64) -> Scenario

    init(_ name: String, _ sentence: String, seed: UInt64, scenario: @escaping @Sendable (UInt64) -> Scenario) {
        (self.name, self.sentence, self.seed, self.scenario) = (name, sentence, seed, scenario)
    }

    /// Returns the scenario from which a diary in this world is simulated.
    public func scenario(seed: UInt64) -> Scenario { scenario(seed) }
}

extension SimulatedRelief {
    /// The worlds of people who do something for their pain when it hurts most.
    public static let worlds: [NamedWorld<Scenario>] = [
        NamedWorld(
            "pain with a short memory", "Half of a rise is gone after an hour and a half, whatever is done.", seed: 201
        ) {
            var scenario = Scenario(seed: $0)
            scenario.halfLife = 1.5
            return scenario
        },
        NamedWorld("and worse mornings", "The same, and mornings are 1.5 points worse.", seed: 202) {
            var scenario = Scenario(seed: $0)
            (scenario.halfLife, scenario.morningRise) = (1.5, 1.5)
            return scenario
        },
        NamedWorld("pain that wanders", "A rise or fall takes half a day to fade by half.", seed: 203) {
            var scenario = Scenario(seed: $0)
            scenario.halfLife = 12
            return scenario
        },
        NamedWorld(
            "taken nearly always at a peak", "Two points above the usual level something is nearly always done.",
            seed: 204
        ) {
            var scenario = Scenario(seed: $0)
            scenario.usePerPoint = 0.6
            return scenario
        },
        NamedWorld(
            "the first eases by a point", "Of three treatments the first eases by a point for 4 hours.", seed: 205
        ) {
            var scenario = Scenario(seed: $0)
            scenario.effect = -1
            return scenario
        },
    ]
}

extension SimulatedEvenings {
    /// The worlds of people whose mornings are 1.5 points worse than their evenings.
    public static let worlds: [NamedWorld<Scenario>] = [
        NamedWorld("the stretch does nothing", "It is done on three evenings in five, by chance.", seed: 301) {
            var scenario = Scenario(seed: $0)
            scenario.followsPain = false
            return scenario
        },
        NamedWorld(
            "it does nothing, done when it hurts", "It is done more often on evenings with more pain.", seed: 302
        ) { Scenario(seed: $0) },
        NamedWorld("it costs a point by morning", "Mornings after it are a point worse than others.", seed: 303) {
            var scenario = Scenario(seed: $0)
            (scenario.harm, scenario.followsPain) = (1, false)
            return scenario
        },
    ]
}

extension SimulatedRises {
    /// The worlds of people who do things that don't affect their pain.
    public static let worlds: [NamedWorld<Scenario>] = [
        NamedWorld("logged whenever it happens", "Everything done is logged at its moment.", seed: 401) {
            Scenario(seed: $0)
        },
        NamedWorld(
            "half of it is logged unless it hurts", "What was done in the two hours before a bad score is remembered.",
            seed: 402
        ) {
            var scenario = Scenario(seed: $0)
            scenario.loggedAnyway = 0.5
            return scenario
        },
        NamedWorld(
            "a fifth of it is logged unless it hurts",
            "What was done in the two hours before a bad score is remembered, most else is forgotten.", seed: 403
        ) {
            var scenario = Scenario(seed: $0)
            scenario.loggedAnyway = 0.2
            return scenario
        },
    ]
}
