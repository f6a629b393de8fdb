import Diary
import Statistics

/// A period beside the same days of the one before, and what changes are ordinary from one to the next.
///
/// While a period runs, its days so far are compared with as many days of the one before: Monday to Friday with Monday to
/// Friday. A change is told only where both sides have enough days and where it is larger than nine in ten of your changes
/// between neighbouring periods before; so of ten numbers that only go up and down as ever, about one is marked.
public struct PeriodContrast: Sendable {
    /// The period.
    public let period: Period
    /// The days of it so far.
    public let days: ClosedRange<DiaryDate>
    /// The measures over them.
    public let now: PeriodSummary
    /// The measures over the same days of the period before.
    public let before: PeriodSummary
    /// The trend that no change of pain may contradict.
    private let trend: WeeklyTrend.Verdict
    /// The same days of the periods before that one, the latest first.
    private let earlier: [PeriodSummary]

    /// Whether the period is still running, so that a part of the one before is looked at.
    public var isPart: Bool { days.count < period.dayCount }

    /// How many neighbouring periods have to be known before any change is told.
    public static let leastChanges = 6
    /// How many periods before are looked at.
    private static let lookBack = 12
    /// The share of ordinary changes that one has to exceed.
    private static let share = 0.9

    /// Compares a period with the one before; nil for one that has not begun.
    init?(_ report: PeriodReport, in source: PeriodSource) {
        let period = report.period
        guard period.first <= source.today else { return nil }
        self.period = period
        days = period.first...min(period.last, source.today)
        let count = days.count == period.dayCount ? nil : days.count
        now = report.summary
        before = PeriodSummary(Self.days(of: period.previous, first: count), in: source)
        trend = report.trend.verdict
        var earlier: [PeriodSummary] = []
        var next = period.previous.previous
        let oldest = Self.firstPeriod(before: period)
        while next.first >= oldest.first, let first = source.table.span?.lowerBound, next.last >= first {
            earlier.append(PeriodSummary(Self.days(of: next, first: count), in: source))
            next = next.previous
        }
        self.earlier = earlier
    }

    /// The first of the periods that one is compared with.
    static func firstPeriod(before period: Period) -> Period {
        // Years are too few for any of their changes to be ordinary.
        guard period.kind != .year else { return period.previous }
        return (0..<lookBack).reduce(period) { earlier, _ in earlier.previous }
    }

    private static func days(of period: Period, first count: Int?) -> ClosedRange<DiaryDate> {
        period.first...(count.map { min(period.last, period.first + $0 - 1) } ?? period.last)
    }

    /// How many days with a value a mean needs on both sides.
    public var leastDays: Int { Self.leastDays(period.kind) }

    /// How many days with a value a mean over a period needs.
    public static func leastDays(_ kind: Period.Kind) -> Int {
        switch kind {
        case .week: 3
        case .month: 10
        case .quarter: 30
        case .year: 120
        }
    }

    /// Whether pain was scored on days enough of both, and not on twice as many of one.
    public var isComparable: Bool {
        let (few, many) = (min(now.painDays, before.painDays), max(now.painDays, before.painDays))
        return few >= leastDays && few * 2 >= many
    }

    private func painOnDaysEnough(_ summary: PeriodSummary) -> Double? {
        summary.painDays >= leastDays ? summary.average : nil
    }

    /// How average pain changed.
    public var pain: PeriodChange {
        guard isComparable else { return .same }
        let change = change(least: 0.5, moreIsWorse: true, painOnDaysEnough)
        switch (trend, change.isWorse) {
        case (.rising, false), (.falling, true): return .same
        default: return change
        }
    }

    /// How the mean of a habit changed on the days on which it is known; the habit by its place in the summaries.
    ///
    /// Where the totals say the opposite, since some days are missing, nothing is told.
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

    /// How the share of the planned holds that were done changed; fewer is not held against anybody.
    public var stretches: PeriodChange {
        let change = change(least: 10, moreIsWorse: false) { $0.stretches.share.map { $0 * 100 } }
        return change.isWorse == true ? .fall(isWorse: nil) : change
    }

    /// Compares a number with the one before by how much it usually changes.
    ///
    /// - Parameter least: the least change that means anything; a tenth of the larger number when left out.
    private func change(
        least: Double?, moreIsWorse: Bool?, _ value: (PeriodSummary) -> Double?
    ) -> PeriodChange {
        guard let new = value(now), let old = value(before), let ordinary = ordinaryChange(value) else { return .same }
        let difference = abs(new - old)
        guard difference > ordinary, difference >= least ?? max(new, old) / 10 else { return .same }
        return PeriodChange(from: old, to: new, moreIsWorse: moreIsWorse)
    }

    /// The change between neighbouring periods before that nine in ten of them stay below; nil where too few are known.
    private func ordinaryChange(_ value: (PeriodSummary) -> Double?) -> Double? {
        let past = ([before] + earlier).map(value)
        let changes = zip(past, past.dropFirst()).compactMap { later, sooner in
            later.flatMap { later in sooner.map { abs(later - $0) } }
        }
        return changes.count >= Self.leastChanges ? quantile(changes, at: Self.share) : nil
    }
}

extension Habit {
    /// Whether more of it is worse; nil where neither way is.
    fileprivate var moreIsWorse: Bool? {
        switch direction {
        case .more: true
        case .less: false
        case .either: nil
        }
    }
}
