import Diary

/// The pain scores of a diary by the minute, in chronological order.
public struct PainScores: Sendable {
    /// One score.
    public struct Score: Hashable, Sendable {
        /// The minute in local time, counted from the first midnight.
        public let minute: Int
        /// The score, 0 to 10.
        public let value: Int
    }

    /// The scores, earliest first; those of one minute in the order of their entries.
    public private(set) var scores: [Score] = []

    /// Adds a score, if there is one.
    /// - Complexity: O(m + log n) for n scores, m of them later
    mutating func add(_ value: Int?, at minute: Int) {
        if let value { scores.insert(Score(minute: minute, value: value)) { $0.minute } }
    }

    /// Returns the index of the first score at or after a minute.
    /// - Complexity: O(log n)
    private func place(of minute: Int) -> Int { scores.partitionIndex { $0.minute >= minute } }

    /// Returns the indices of the scores within a range of minutes.
    func places(in minutes: ClosedRange<Int>) -> Range<Int> {
        place(of: minutes.lowerBound)..<place(of: minutes.upperBound + 1)
    }

    /// Returns the index of the score nearest to a minute, the earlier one of equals; nil if there are none.
    func nearest(to minute: Int, among places: some Sequence<Int>) -> Int? {
        places.min { abs(scores[$0].minute - minute) < abs(scores[$1].minute - minute) }
    }

    /// Returns the mean of the scores within a range of minutes; nil with fewer than two.
    func level(in minutes: ClosedRange<Int>) -> Double? {
        let places = places(in: minutes)
        guard places.count > 1 else { return nil }
        return Double(places.reduce(0) { $0 + scores[$1].value }) / Double(places.count)
    }
}

/// What an entry says about pain and things done for it.
public struct PainEvent: Hashable, Sendable {
    /// The minute in local time, counted from the first midnight.
    public var minute: Int
    /// Pain at that minute, 0 to 10; nil if it wasn't scored.
    public var pain: Int?
    /// The names of what was done for it.
    public var treatments: [String]
    /// Pain before what was done, 0 to 10; nil if it wasn't scored.
    public var before: Int?
    /// Pain after it, 0 to 10; nil if it wasn't scored.
    public var after: Int?

    /// How many minutes after a treatment the score after it is taken to have been given.
    static let afterDelay = 30

    /// Creates an event.
    public init(minute: Int, pain: Int? = nil, treatments: [String] = [], before: Int? = nil, after: Int? = nil) {
        self.minute = minute
        self.pain = pain
        self.treatments = treatments
        self.before = before
        self.after = after
    }
}
