import Diary

/// A flare-up: a time in which pain stood above its own recent level.
public struct Flare: Hashable, Sendable {
    /// The first day.
    public let start: DiaryDate
    /// The last day so far, or altogether.
    public let end: DiaryDate
    /// The highest score in it, 0-10; nil if every day was marked without one.
    public let peak: PainScore?
    /// Whether it is known to have begun on its first day and not in a gap before; only such ones are analysed.
    public let isDated: Bool
    /// Whether the rise in pain alone would have made it one.
    public let isByRule: Bool
    /// Whether any of its days carries the user's own mark.
    public let isMarked: Bool
    /// Whether it is over.
    public let hasEnded: Bool

    /// Takes what is known of it.
    public init(
        start: DiaryDate, end: DiaryDate, peak: PainScore?, isDated: Bool, isByRule: Bool, isMarked: Bool,
        hasEnded: Bool
    ) {
        (self.start, self.end, self.peak) = (start, end, peak)
        (self.isDated, self.isByRule, self.isMarked, self.hasEnded) = (isDated, isByRule, isMarked, hasEnded)
    }

    /// How many days it lasted, from the first to the last.
    public var dayCount: Int { end - start + 1 }

    /// Whether a day lies within it.
    public func contains(_ day: DiaryDate) -> Bool { start <= day && day <= end }
}
