import Diary

/// The pain scores of a diary by the minute, in the order in which they were given.
public struct PainScores: Sendable {
    /// One score.
    public struct Score: Hashable, Sendable {
        /// The minute on the local clock, from the first midnight on.
        public let minute: Int
        /// The score, 0 to 10.
        public let value: Int
    }

    /// The scores, earliest first; those of one minute as their entries came.
    public let scores: [Score]

    /// Puts scores in order.
    /// - Complexity: O(n log n)
    public init(_ events: [PainEvent]) {
        let unordered = events.flatMap { event in
            [
                (event.minute, event.pain), (event.minute, event.before),
                (event.minute + PainEvent.afterDelay, event.after),
            ]
            .compactMap { minute, value in value.map { Score(minute: minute, value: $0) } }
        }
        scores = unordered.enumerated().sorted {
            ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset)
        }.map(\.element)
    }

    /// The place of the first score at or after a minute.
    /// - Complexity: O(log n)
    private func place(of minute: Int) -> Int { scores.partitionIndex { $0.minute >= minute } }

    /// The places of the scores within a range of minutes.
    func places(in minutes: ClosedRange<Int>) -> Range<Int> {
        place(of: minutes.lowerBound)..<place(of: minutes.upperBound + 1)
    }

    /// The place of the score nearest to a minute among some places, of two as near the earlier; nil for none.
    func nearest(to minute: Int, among places: some Sequence<Int>) -> Int? {
        places.min { abs(scores[$0].minute - minute) < abs(scores[$1].minute - minute) }
    }

    /// The mean of the scores within a range of minutes; nil below two.
    func level(in minutes: ClosedRange<Int>) -> Double? {
        let places = places(in: minutes)
        guard places.count > 1 else { return nil }
        return Double(places.reduce(0) { $0 + scores[$1].value }) / Double(places.count)
    }
}

/// What an entry says of pain and of things done for it.
public struct PainEvent: Hashable, Sendable {
    /// The minute on the local clock, from the first midnight on.
    public var minute: Int
    /// Pain at that minute.
    public var pain: Int?
    /// The names of what was done for it.
    public var treatments: [String]
    /// Pain before what was done.
    public var before: Int?
    /// Pain after it.
    public var after: Int?

    /// After how many minutes pain after something is taken to be scored.
    static let afterDelay = 30

    /// Takes what was said.
    public init(minute: Int, pain: Int? = nil, treatments: [String] = [], before: Int? = nil, after: Int? = nil) {
        self.minute = minute
        self.pain = pain
        self.treatments = treatments
        self.before = before
        self.after = after
    }
}
