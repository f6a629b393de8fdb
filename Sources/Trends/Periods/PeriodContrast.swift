import Diary
import Statistics

/// A period compared with the same days of the one before, given how much change between periods is ordinary.
///
/// While a period runs, its days so far are compared with as many days of the one before: Monday to Friday with Monday to
/// Friday. A change is reported only if both sides have enough days and it exceeds nine in ten of the earlier changes
/// between neighbouring periods; so of ten numbers that merely fluctuate, about one is marked.
public struct PeriodContrast: Sendable {
    /// The period.
    public let period: Period
    /// Whether today is in it.
    public let isPresent: Bool
    /// The days of the period so far.
    public let days: ClosedRange<DiaryDate>
    /// The summary of these days.
    public let now: PeriodSummary
    /// The same days of the period before, or all of them if it is shorter.
    public let daysBefore: ClosedRange<DiaryDate>
    /// The summary of these days.
    public let before: PeriodSummary
    /// The trend, which no reported change of pain may contradict.
    private let trend: WeeklyTrend.Verdict
    /// The summaries of the same days in the periods before that, the latest first.
    private let earlier: [PeriodSummary]

    /// Whether the period is still running.
    public var isPart: Bool { days.count < period.dayCount }

    /// Whether only part of the period before is used; a running month can be compared with the whole of a shorter one.
    public var isWithPart: Bool { daysBefore != period.previous.days }

    /// How many changes between neighbouring periods must be known before any change is reported.
    public static let leastChanges = 6
    /// How many earlier periods to use.
    private static let lookBack = 12
    /// The quantile of ordinary changes that a change has to exceed.
    private static let share = 0.9

    /// Compares a period with the one before; nil if it has not begun.
    init?(_ report: PeriodReport, in summaries: inout PeriodSummaries) {
        let (period, source) = (report.period, summaries.source)
        guard period.first <= source.today else { return nil }
        self.period = period
        isPresent = period.days.contains(source.today)
        days = source.daysTold(of: period.days)
        let count = days.count == period.dayCount ? nil : days.count
        now = report.summary
        daysBefore = Self.days(of: period.previous, first: count)
        before = summaries.summary(of: daysBefore)
        trend = report.trend.verdict
        var earlier: [PeriodSummary] = []
        var next = period.previous.previous
        let oldest = Self.firstPeriod(before: period)
        while next.first >= oldest.first, let first = source.table.span?.lowerBound, next.last >= first {
            earlier.append(summaries.summary(of: Self.days(of: next, first: count)))
            next = next.previous
        }
        self.earlier = earlier
    }

    /// Returns the earliest of the periods used in a comparison.
    static func firstPeriod(before period: Period) -> Period {
        // There are too few years to say how much change between them is ordinary.
        guard period.kind != .year else { return period.previous }
        return (0..<lookBack).reduce(period) { earlier, _ in earlier.previous }
    }

    private static func days(of period: Period, first count: Int?) -> ClosedRange<DiaryDate> {
        period.first...(count.map { min(period.last, period.first + $0 - 1) } ?? period.last)
    }

    /// How many days with a value a mean needs on either side.
    public var leastDays: Int { Self.leastDays(period.kind) }

    /// Returns how many days with a value a mean over a period needs.
    public static func leastDays(_ kind: Period.Kind) -> Int {
        switch kind {
        case .week: 3
        case .month: 10
        case .quarter: 30
        case .year: 120
        }
    }

    /// Whether pain was scored on enough days of both, and on at most twice as many of one as of the other.
    public var isComparable: Bool {
        let (few, many) = (min(now.painDays, before.painDays), max(now.painDays, before.painDays))
        return few >= leastDays && few * 2 >= many
    }

    private func painOnDaysEnough(_ summary: PeriodSummary) -> Double? {
        summary.painDays >= leastDays ? summary.average : nil
    }

    /// The change in average pain.
    public var pain: PeriodChange {
        guard isComparable else { return .same }
        let change = change(least: 0.5, moreIsWorse: true, painOnDaysEnough)
        switch (trend, change.isWorse) {
        case (.rising, false), (.falling, true): return .same
        default: return change
        }
    }

    /// Returns the change in the mean of a habit over the days on which it is known; the habit is given by its index in the summaries.
    ///
    /// If the totals say the opposite because some days are missing, no change is reported.
    public func habit(_ place: Int) -> PeriodChange {
        guard now.habits.indices.contains(place) else { return .same }
        let (now, before) = (now.habits[place], before.habits[place])
        guard now.habit.measure.unit != nil else { return .same }
        let change = change(least: now.habit.measure == .score ? 0.5 : nil, moreIsWorse: now.habit.moreIsWorse) {
            $0.habits[place].daysKnown >= leastDays ? $0.habits[place].mean : nil
        }
        if let total = now.total, let old = before.total, let mean = now.mean, let oldMean = before.mean,
            (total > old) != (mean > oldMean)
        {
            return .same
        }
        return change
    }

    /// The change in the share of planned holds that were done; a fall doesn't count against the user.
    public var stretches: PeriodChange {
        guard min(days.count, daysBefore.count) >= leastDays else { return .same }
        let change = change(least: 10, moreIsWorse: false) { $0.stretches.share.map { $0 * 100 } }
        return change.isWorse == true ? .fall(isWorse: nil) : change
    }

    /// Compares a number with the one before by how much it usually changes.
    ///
    /// - Parameter least: the smallest change that means anything; by default a tenth of the larger number.
    private func change(
        least: Double?, moreIsWorse: Bool?, _ value: (PeriodSummary) -> Double?
    ) -> PeriodChange {
        guard let new = value(now), let old = value(before), let ordinary = ordinaryChange(value) else { return .same }
        let difference = abs(new - old)
        guard difference > ordinary, difference >= least ?? max(new, old) / 10 else { return .same }
        return PeriodChange(from: old, to: new, moreIsWorse: moreIsWorse)
    }

    /// Returns the change that nine in ten changes between neighbouring earlier periods don't exceed; nil if too few are known.
    private func ordinaryChange(_ value: (PeriodSummary) -> Double?) -> Double? {
        let past = ([before] + earlier).map(value)
        let changes = zip(past, past.dropFirst()).compactMap { later, sooner in
            later.flatMap { later in sooner.map { abs(later - $0) } }
        }
        return changes.count >= Self.leastChanges ? quantile(changes, at: Self.share) : nil
    }
}

extension Habit {
    /// Whether more of it is worse; nil if neither direction is.
    fileprivate var moreIsWorse: Bool? {
        switch direction {
        case .more: true
        case .less: false
        case .either: nil
        }
    }
}
