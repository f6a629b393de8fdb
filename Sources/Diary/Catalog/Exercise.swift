extension Stretch {
    /// What an exercise does.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Lengthens a muscle.
        case stretch
        /// Presses on a tender spot, before stretching.
        case release
        /// Strengthens a muscle.
        case strength
        /// Moves a joint.
        case mobility
        /// Slows the breathing.
        case breathing
    }

    /// The position of the body, by which a session is grouped.
    public enum Position: String, Hashable, Sendable, CaseIterable {
        /// In bed.
        case bed
        /// On the floor, lying or sitting.
        case lying
        /// On the knees, or on hands and knees.
        case kneeling
        /// On a chair.
        case sitting
        /// On the feet.
        case standing
    }

    /// Which way the low back bends.
    public enum Bend: String, Hashable, Sendable, CaseIterable {
        /// Rounding it.
        case forward
        /// Hollowing it.
        case back

        /// The other way.
        public var opposite: Bend { self == .forward ? .back : .forward }
    }

    /// Repetitions at a tempo, for exercises that are counted rather than held.
    public struct Repetitions: Hashable, Sendable {
        /// How many there can be.
        public static let countRange = 1...50
        /// What is expected of a number of them, in words.
        public static let countExpectation = "how often, from \(countRange.lowerBound) to \(countRange.upperBound)"
        /// How many seconds one can take.
        public static let tempoRange = 1...30
        /// What is expected of a tempo, in words.
        public static let tempoExpectation =
            "seconds for each, from \(tempoRange.lowerBound) to \(tempoRange.upperBound)"

        /// The number of repetitions.
        public var count: Int
        /// The sensible numbers of repetitions.
        public var range: ClosedRange<Int>
        /// The seconds per repetition.
        public var tempo: Int

        /// Creates repetitions.
        public init(count: Int, range: ClosedRange<Int>? = nil, tempo: Int) {
            self.count = count
            self.range = range ?? count...count
            self.tempo = tempo
        }
    }

    /// A condition that rules out an exercise.
    public struct Exclusion: Hashable, Sendable {
        /// The condition.
        public let condition: HealthCondition
        /// The reason, to end a sentence with: “it presses on the belly”.
        public let reason: String

        /// Creates an exclusion.
        public init(_ condition: HealthCondition, reason: String) {
            self.condition = condition
            self.reason = reason
        }
    }

    /// Returns how many repetitions fit in a time; nil if the exercise is held.
    public func repetitions(in duration: HoldDuration) -> Int? {
        repetitions.map { max(1, duration.seconds / $0.tempo) }
    }

    /// Returns the part of a time in which whole repetitions were done, or all of it if the exercise is held; nil if there is none.
    public func whole(_ duration: HoldDuration) -> HoldDuration? {
        guard let tempo = repetitions?.tempo else { return duration }
        return HoldDuration(seconds: duration.seconds / tempo * tempo)
    }

    /// Returns a hold of this exercise the way the diary has it: how often it was done if it is counted; nil if it is held.
    func bout(of hold: Hold) -> ExerciseBout? {
        guard repetitions != nil else { return nil }
        switch hold.outcome {
        case .done(let duration):
            return repetitions(in: duration).map {
                ExerciseBout(hold.name, side: hold.side, .repeated(times: $0, sets: 1))
            }
        case .skipped(let why): return ExerciseBout(hold.name, side: hold.side, .skipped(why: why))
        }
    }

    /// Returns the dose in words: “30 s”, or “6 times” for repetitions.
    public func doseWords(_ duration: HoldDuration) -> String {
        repetitions(in: duration).map { $0 == 1 ? "once" : "\($0) times" } ?? duration.text
    }
}

extension RoutineItem {
    /// Returns the dose in words, of an exercise that the catalog may not know: “30 s”, or “6 times” for repetitions.
    public func doseWords(of exercise: Stretch?) -> String { exercise?.doseWords(duration) ?? duration.text }

    /// Returns how often the dose is repeated in a session, in words: “2 times” for a hold, “2 sets” of repetitions; nil for once.
    public func repeatWords(of exercise: Stretch?) -> String? {
        repeats > 1 ? "\(repeats) \(exercise?.repetitions == nil ? "times" : "sets")" : nil
    }
}
