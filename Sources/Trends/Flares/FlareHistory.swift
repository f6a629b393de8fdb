import Diary

/// The flare-ups of a diary, and the level that each day's pain is compared with.
public struct FlareHistory: Sendable {
    /// The flare-ups, oldest first.
    public let flares: [Flare]
    /// The day-by-day walk behind them; day 0 is `firstDay`.
    public let walk: FlareWalk
    /// The first day of the walk; nil for an empty diary.
    public let firstDay: DiaryDate?
    /// The flare-ups before the walk.
    private let earlier: [Flare]
    /// Whether each day before the walk, up to its first day, is a flare-up day.
    private let earlierDays: [Bool]

    /// Finds the flare-ups of a day table.
    ///
    /// - Parameter today: the last day of the walk, so that missing days can end a flare-up; nil stops at the last day with an
    ///   entry.
    /// - Complexity: O(days)
    public init(_ table: DayTable, through today: DiaryDate? = nil, rule: FlareRule = FlareRule()) {
        guard let range = table.analysisRange(through: today) else {
            self.init(FlareWalk(pain: [], marks: [], rule: rule), from: nil)
            return
        }
        self.init(
            firstDay: range.lowerBound, worst: table.column(over: range, \.worst),
            marks: table.column(over: range, \.flareMark), rule: rule)
    }

    /// Finds the flare-ups in consecutive days.
    ///
    /// - Parameters:
    ///   - worst: the highest score of each day, starting with the first; nil if there is none.
    ///   - marks: the user's own mark of each day, as many as there are scores.
    /// - Complexity: O(days)
    public init(firstDay: DiaryDate, worst: [PainScore?], marks: [Bool?], rule: FlareRule = FlareRule()) {
        let pain = worst.map { $0.map { Double($0.value) } }
        self.init(FlareWalk(pain: pain, marks: marks, rule: rule), from: firstDay)
    }

    /// Returns the flare-ups after entries have changed. Only the days since the last one before the change that began outside any
    /// flare-up are walked again.
    ///
    /// - Parameters:
    ///   - table: the day table as it is now.
    ///   - day: the first day that has changed since these flare-ups were found.
    ///   - today: the last day of the walk.
    /// - Complexity: O(days), with small constants for those before the change
    public func updated(_ table: DayTable, since day: DiaryDate, through today: DiaryDate) -> FlareHistory {
        guard let range = table.analysisRange(through: today), range.lowerBound == firstDay, earlier.isEmpty
        else { return FlareHistory(table, through: today, rule: walk.rule) }
        let walk = FlareWalk(
            pain: table.column(over: range) { $0.worst.map { Double($0.value) } },
            marks: table.column(over: range, \.flareMark), continuing: walk, from: day - range.lowerBound)
        return FlareHistory(walk, from: firstDay)
    }

    init(_ walk: FlareWalk, from firstDay: DiaryDate?, earlier: [Flare] = [], earlierDays: [Bool] = []) {
        self.walk = walk
        self.firstDay = firstDay
        self.earlier = earlier
        self.earlierDays = earlierDays
        let first = firstDay ?? DiaryDate(dayNumber: 0)
        flares =
            earlier
            + walk.spells.filter { !$0.isNewLevel }.map { spell in
                Flare(
                    start: first + spell.start, end: first + spell.end,
                    peak: spell.peak.flatMap { PainScore(Int($0)) }, isDated: spell.isDated, isByRule: spell.isByRule,
                    isMarked: spell.isMarked, hasEnded: spell.hasEnded)
            }
    }

    /// Returns the flare-up that includes a day.
    public func flare(on day: DiaryDate) -> Flare? {
        flares.last { $0.start <= day }.flatMap { $0.contains(day) ? $0 : nil }
    }

    /// Returns the flare-up still running on `day`, which may have no entry yet; nil if there is none.
    public func running(on day: DiaryDate) -> Flare? {
        guard let last = flares.last, !last.hasEnded, last.start <= day else { return nil }
        return last
    }

    /// Returns the baseline that pain on a day is compared with; nil if too little is known.
    public func baseline(on day: DiaryDate) -> Baseline? {
        guard let firstDay, walk.baselines.indices.contains(day - firstDay) else { return nil }
        return walk.baselines[day - firstDay]
    }

    /// Returns whether a day is a flare-up day.
    public func isFlareDay(_ day: DiaryDate) -> Bool {
        guard let firstDay else { return false }
        let place = day - firstDay
        if place < 0 { return earlierDays.dropLast(-place - 1).last ?? false }
        return place < walk.isFlare.count && walk.isFlare[place]
    }
}
