import Diary

/// What flare-ups depend on from the past: the earlier ones, and the last few weeks day by day.
public struct FlarePast: Hashable, Sendable {
    /// The flare-ups that are settled, oldest first.
    public let earlier: [Flare]
    /// Whether each day from the first of the diary to the kept ones is a flare-up day.
    public let earlierDays: [Bool]
    /// The runs of days without a score or a mark that begin before the kept days and are long enough to end a flare-up, oldest first.
    public let gaps: [ClosedRange<DiaryDate>]
    /// The first of the kept days.
    public let firstDay: DiaryDate
    /// The worst score of each kept day.
    public let worst: [PainScore?]
    /// The user's own mark of each kept day.
    public let marks: [Bool?]
    /// Whether each of the first kept days is a flare-up day; a walk starts on the day after these.
    public let isFlare: [Bool]

    /// The first day that can still turn out to be one of a flare-up, or not to be one.
    public var firstUnsettledDay: DiaryDate { firstDay + isFlare.count }

    /// Creates a past from its parts.
    public init(
        earlier: [Flare], earlierDays: [Bool], gaps: [ClosedRange<DiaryDate>], firstDay: DiaryDate,
        worst: [PainScore?], marks: [Bool?], isFlare: [Bool]
    ) {
        self.earlier = earlier
        self.earlierDays = earlierDays
        self.gaps = gaps
        self.firstDay = firstDay
        self.worst = worst
        self.marks = marks
        self.isFlare = isFlare
    }

    /// Condenses the days of a table when only later ones can still change.
    ///
    /// The last day is never settled: its entries can go on after midnight.
    ///
    /// - Parameter last: the last day that counts; the table has none after it.
    /// - Returns: nil for a table without days.
    /// - Complexity: O(days)
    public init?(_ table: DayTable, through last: DiaryDate, rule: FlareRule = FlareRule()) {
        let history = FlareHistory(table, through: last, rule: rule)
        guard let first = history.firstDay, first <= last,
            let opening = history.walk.isOpening.lastIndex(of: true)
        else { return nil }
        let kept = max(0, opening - rule.longWindow)
        let days = (first + kept)...last
        self.init(
            earlier: history.flares.filter { $0.start < first + opening },
            earlierDays: Array(history.walk.isFlare[..<kept]),
            gaps: history.walk.gaps.filter { $0.lowerBound < kept }.map {
                (first + $0.lowerBound)...(first + ($0.upperBound - 1))
            }, firstDay: days.lowerBound,
            worst: table.column(over: days, \.worst), marks: table.column(over: days, \.flareMark),
            isFlare: Array(history.walk.isFlare[kept..<opening]))
    }
}

extension FlareHistory {
    /// Finds the flare-ups after the settled days, exactly as in the whole diary.
    ///
    /// - Parameters:
    ///   - recent: the days since; where it overlaps with the past, both count.
    ///   - today: the day on which they are known.
    /// - Complexity: O(kept and recent days)
    public init(_ past: FlarePast, with recent: DayTable, through today: DiaryDate, rule: FlareRule = FlareRule()) {
        let days = FlareDays(past, with: recent, through: today)
        self.init(
            days,
            FlareWalk(pain: days.knownPain, marks: days.knownMarks, rule: rule, settled: past.isFlare), past: past)
    }
}
