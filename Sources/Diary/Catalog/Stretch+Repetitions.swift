extension Stretch {
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
