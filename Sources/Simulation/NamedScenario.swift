import Statistics

/// A named simulated world, with a sentence on what is true in it.
public struct NamedScenario: Hashable, Sendable {
    /// The name.
    public let name: String
    /// What is true in it, in one sentence.
    public let sentence: String
    /// The default seed of its first diary.
    public let seed: UInt64
    private let change: Change

    /// Returns the scenario of a diary in this world.
    public func scenario(days: Int, seed: UInt64) -> Scenario {
        var scenario = Scenario.reference(days: days, seed: seed)
        change.apply(&scenario)
        return scenario
    }

    /// The changes the world makes to a scenario; compared by the world's name.
    private struct Change: Hashable, Sendable {
        let name: String
        let apply: @Sendable (inout Scenario) -> Void

        static func == (left: Change, right: Change) -> Bool { left.name == right.name }
        func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    private init(
        _ name: String, _ sentence: String, seed: UInt64, change: @escaping @Sendable (inout Scenario) -> Void
    ) {
        (self.name, self.sentence, self.seed) = (name, sentence, seed)
        self.change = Change(name: name, apply: change)
    }

    /// The worlds without any trigger, including the usual one.
    public static let worlds: [NamedScenario] = [
        NamedScenario(
            "usual", "Flare-ups come by chance; habits follow the week, a common busyness and the day's pain.",
            seed: 101
        ) { _ in },
        NamedScenario(
            "lasting pain",
            "Pain is like the day before far more than in most people, and changes what they do far more.",
            seed: 102
        ) { $0 = $0.withStrongAutocorrelation().withPainDrivingHabits() },
        NamedScenario("seasons", "Winters are 1.5 points worse and have more sitting.", seed: 103) {
            $0.world.seasons = 0.75
        },
        NamedScenario("drift", "Pain rises slowly by 3 points over the whole diary.", seed: 104) { $0.world.drift = 3 },
        NamedScenario(
            "level shift", "Half-way through, pain rises by 1.5 points for good and habits change on the same day.",
            seed: 105
        ) {
            $0.regimeChange = 1.5
            $0.world.habitShift = 3
        },
        NamedScenario(
            "rota", "Five working days and three free ones take the place of the week; work costs 0.8 points.",
            seed: 106
        ) {
            $0.world.rota = 8
            $0.world.rotaRise = 0.8
        },
        NamedScenario("masking", "On most bad days a painkiller takes 2 points off the score.", seed: 107) {
            $0.world.masking = 2
        },
        NamedScenario("ceiling", "The usual level is 7, so that flare-ups often reach 10.", seed: 108) {
            $0.level = 7
        },
        NamedScenario(
            "bad days unlogged", "The worse a day, the less often it is logged: half of the worst are.", seed: 109
        ) {
            $0.missingPerPoint = 0.12
        },
        NamedScenario("every other day", "Only every other day is logged.", seed: 110) {
            $0.world.logsEveryOtherDay = true
        },
        NamedScenario(
            "holidays", "Two fortnights a year have less sitting and less pain, and half of their days are logged.",
            seed: 111
        ) { $0.world.holidays = 14 },
        NamedScenario(
            "mild prodrome", "The day before a flare-up, its first signs change habits a little.", seed: 112
        ) { $0.world.prodrome = 1.5 },
        NamedScenario(
            "prodrome", "The day before a flare-up, its first signs change habits about as much as a bad day does.",
            seed: 113
        ) { $0.world.prodrome = 4 },
    ]
}
