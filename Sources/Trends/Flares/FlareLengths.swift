import Diary
import Statistics

/// How long the flare-ups of a diary last.
public struct FlareLengths: Hashable, Sendable {
    /// The share of flare-ups that last longer than a number of days.
    public struct Point: Hashable, Sendable {
        /// The number of days.
        public let day: Int
        /// The share that lasts longer, 0...1.
        public let share: Double
    }

    /// The number of flare-ups that have ended.
    public let endedCount: Int
    /// The day by which half of them had ended; nil if too few have.
    public let median: Int?
    /// The survival curve, one point for each length at which flare-ups ended.
    public let survival: [Point]
    /// The numbers for the sentence "yours mostly end by day 4 (9 of 12 did)": the day by which most had ended, and how many
    /// of those that ended did so by then. Nil with fewer than five ended flare-ups.
    public let usualEnd: UsualEnd?

    /// The day by which most flare-ups had ended.
    public struct UsualEnd: Hashable, Sendable {
        /// The day, counted from 1.
        public let day: Int
        /// How many had ended by that day.
        public let count: Int
        /// How many have ended in all.
        public let of: Int
    }

    /// How many ended flare-ups are needed before anything is said.
    public static let leastEnded = 5

    /// Computes the lengths of flare-ups; a running one counts as lasting at least as long as it has so far (Kaplan-Meier).
    ///
    /// "Mostly" is the first day by which two in three have ended on the survival curve.
    public init(_ flares: some Collection<Flare>) {
        // Of a running one no more is known than that it lasted until its last day with a score or a mark.
        self.init(durations: flares.map { ($0.end - $0.start + 1, $0.hasEnded) })
    }

    /// Computes the lengths of all flare-ups of a history.
    public init(_ history: FlareHistory) { self.init(history.flares) }

    private init(durations: [(days: Int, hasEnded: Bool)]) {
        let curve = KaplanMeier(durations.map { (duration: $0.days, hasEnded: $0.hasEnded) })
        let ended = durations.filter(\.hasEnded).map(\.days)
        endedCount = ended.count
        survival = curve.steps.map { Point(day: $0.duration, share: $0.survival) }
        median = ended.count >= Self.leastEnded ? curve.median : nil
        let most = curve.steps.first { $0.survival <= 1.0 / 3 + 1e-9 }?.duration
        usualEnd =
            ended.count >= Self.leastEnded
            ? most.map { day in UsualEnd(day: day, count: ended.count { $0 <= day }, of: ended.count) } : nil
    }
}
