import Diary

/// A flare-up: a time in which pain was above its own recent level.
public struct Flare: Hashable, Sendable {
    /// The first day.
    public let start: DiaryDate
    /// The last day so far, or the final one once it has ended.
    public let end: DiaryDate
    /// The highest score in it, 0-10; nil if every day was marked without a score.
    public let peak: PainScore?
    /// Whether it is known to have begun on its first day rather than in a gap before; only such flare-ups are analysed.
    public let isDated: Bool
    /// Whether the rise in pain alone would have made it a flare-up.
    public let isByRule: Bool
    /// Whether any of its days carries the user's own mark.
    public let isMarked: Bool
    /// Whether it is over.
    public let hasEnded: Bool
    /// The last day that counts in its length: its own last one, or the day on which it is known to be still running.
    private let lastCounted: DiaryDate

    /// Creates a flare-up.
    ///
    /// - Parameter today: the day on which it is known, if it is still running then, which may have no entry yet.
    public init(
        start: DiaryDate, end: DiaryDate, peak: PainScore?, isDated: Bool, isByRule: Bool, isMarked: Bool,
        hasEnded: Bool, runningOn today: DiaryDate? = nil
    ) {
        (self.start, self.end, self.peak) = (start, end, peak)
        (self.isDated, self.isByRule, self.isMarked, self.hasEnded) = (isDated, isByRule, isMarked, hasEnded)
        lastCounted = today ?? end
    }

    /// The number of days from the first to the last; so far, if it is running.
    public var dayCount: Int { lastCounted - start + 1 }

    /// Returns whether a day lies within it.
    public func contains(_ day: DiaryDate) -> Bool { start <= day && day <= end }

    /// Returns whether any of its days is among these.
    public func overlaps(_ days: ClosedRange<DiaryDate>) -> Bool {
        start <= days.upperBound && days.lowerBound <= lastCounted
    }
}
