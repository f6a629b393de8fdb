import Diary

/// The flare-ups of a diary as they are known on a day, and the level that each day's pain is compared with.
///
/// Entries dated after that day change nothing up to it: an appointment doesn't end a flare-up, and days to come are not missing. What
/// they say about later days is kept apart, for periods that reach beyond the day.
public struct FlareHistory: Sendable {
    /// The flare-ups that have begun by the day on which they are known, oldest first.
    public let flares: [Flare]
    /// The day-by-day walk behind them, up to and including that day; day 0 is `firstDay`.
    public let walk: FlareWalk
    /// The first day of the walk; nil for an empty diary.
    public let firstDay: DiaryDate?
    /// The flare-ups with days after the walk, as the entries of those days make them.
    private let later: [Flare]
    /// The walk on to the last entry; nil if none that matters comes after the walk.
    private let ahead: FlareWalk?
    /// The flare-ups before the walk.
    private let earlier: [Flare]
    /// Whether each day before the walk, up to its first day, is a flare-up day.
    private let earlierDays: [Bool]
    /// The gaps that begin before the walk, of which the first days of the walk may be a part.
    private let earlierGaps: [ClosedRange<DiaryDate>]

    /// Creates the history of an empty diary.
    public init() { self.init(FlareWalk(pain: [], marks: []), from: nil) }

    /// Finds the flare-ups of a day table.
    ///
    /// - Parameter today: the day on which they are known; up to it days without an entry are missing and can end a flare-up.
    /// - Complexity: O(days)
    public init(_ table: DayTable, through today: DiaryDate, rule: FlareRule = FlareRule()) {
        guard let days = FlareDays(of: table, through: today) else {
            self.init(FlareWalk(pain: [], marks: [], rule: rule), from: nil)
            return
        }
        self.init(days, FlareWalk(pain: days.knownPain, marks: days.knownMarks, rule: rule))
    }

    /// Finds the flare-ups in consecutive days, known on the last of them.
    ///
    /// - Parameters:
    ///   - worst: the highest score of each day, starting with the first; nil if there is none.
    ///   - marks: the user's own mark of each day, as many as there are scores.
    /// - Complexity: O(days)
    public init(firstDay: DiaryDate, worst: [PainScore?], marks: [Bool?], rule: FlareRule = FlareRule()) {
        let pain = worst.map { $0.map { Double($0.value) } }
        self.init(FlareWalk(pain: pain, marks: marks, rule: rule), from: firstDay)
    }

    /// Returns the flare-ups after entries have changed, or on a later day. Only the days since the last one before the change that began
    /// outside any flare-up are walked again.
    ///
    /// - Parameters:
    ///   - table: the day table as it is now.
    ///   - day: the first day that has changed since these flare-ups were found.
    ///   - today: the day on which they are known, not before that of these flare-ups.
    /// - Complexity: O(days), with small constants for those before the change
    public func updated(_ table: DayTable, since day: DiaryDate, through today: DiaryDate) -> FlareHistory {
        guard let days = FlareDays(of: table, through: today), days.first == firstDay, earlier.isEmpty
        else { return FlareHistory(table, through: today, rule: walk.rule) }
        let walk = FlareWalk(
            pain: days.knownPain, marks: days.knownMarks, continuing: walk, from: day - days.first)
        return FlareHistory(days, walk)
    }

    /// Takes the walk of the known days, and walks on from there.
    init(_ days: FlareDays, _ walk: FlareWalk, past: FlarePast? = nil) {
        let ahead =
            days.pain.count > days.knownCount
            ? FlareWalk(pain: days.pain, marks: days.marks, continuing: walk, from: days.knownCount) : nil
        self.init(walk, ahead: ahead, from: days.first, past: past)
    }

    private init(
        _ walk: FlareWalk, ahead: FlareWalk? = nil, from firstDay: DiaryDate?, past: FlarePast? = nil
    ) {
        self.walk = walk
        self.ahead = ahead
        self.firstDay = firstDay
        earlier = past?.earlier ?? []
        earlierDays = past?.earlierDays ?? []
        earlierGaps = past?.gaps ?? []
        let first = firstDay ?? DiaryDate(dayNumber: 0)
        flares = earlier + walk.flares(from: first, knownOn: first + walk.isFlare.count - 1)
        later = ahead?.flares(from: first).filter { $0.end - first >= walk.isFlare.count } ?? []
    }

    /// Returns the flare-ups that overlap a range of days, oldest first. In days still to come they are as the entries of those days
    /// make them.
    public func flares(in days: ClosedRange<DiaryDate>) -> [Flare] {
        let known = flares.filter { $0.overlaps(days) }
        // One that goes on beyond today is told as it is known today, unless the range begins after that.
        return known + later.filter { flare in flare.overlaps(days) && known.last?.start != flare.start }
    }

    /// Returns the flare-up that includes a day; nil if none does.
    public func flare(on day: DiaryDate) -> Flare? {
        (isKnown(day) ? flares : later).last { $0.start <= day }.flatMap { $0.contains(day) ? $0 : nil }
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
        let isFlare = isKnown(day) ? walk.isFlare : ahead?.isFlare ?? []
        return isFlare.indices.contains(place) && isFlare[place]
    }

    /// Returns whether a flare-up may have come and gone unseen on some days: as many in a row as end one have neither a score nor a mark.
    ///
    /// - Complexity: O(days in the range)
    public func mayHideOne(in days: ClosedRange<DiaryDate>) -> Bool {
        guard let firstDay else { return true }
        let least = walk.rule.missingDaysToEnd
        for gap in earlierGaps where gap.overlaps(days) {
            let part = gap.clamped(to: days)
            if part.upperBound - part.lowerBound + 1 >= least { return true }
        }
        var missing = 0
        for day in max(0, days.lowerBound - firstDay)..<max(0, days.upperBound - firstDay + 1) {
            missing = walk.isMissing(day) ? missing + 1 : 0
            if missing == least { return true }
        }
        return false
    }

    private func isKnown(_ day: DiaryDate) -> Bool { firstDay.map { day - $0 < walk.isFlare.count } ?? true }
}

extension FlareWalk {
    /// Returns the flare-ups of a walk whose day 0 is `first`.
    ///
    /// - Parameter today: the last day of the walk, if one that has not ended is running then.
    fileprivate func flares(from first: DiaryDate, knownOn today: DiaryDate? = nil) -> [Flare] {
        spells.filter { !$0.isNewLevel }.map { spell in
            Flare(
                start: first + spell.start, end: first + spell.end, peak: spell.peak.flatMap { PainScore(Int($0)) },
                isDated: spell.isDated, isByRule: spell.isByRule, isMarked: spell.isMarked, hasEnded: spell.hasEnded,
                runningOn: spell.hasEnded ? nil : today)
        }
    }
}
