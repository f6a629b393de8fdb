import Diary
import Statistics

extension DaySummary {
    /// The mean of the three weekly questions, 0 (best) to 10; nil unless all three were answered.
    ///
    /// Source: Krebs et al., J Gen Intern Med 2009;24:733-738: the score is the mean of all three.
    public var function: Double? {
        let answers = RatingField.weekly.compactMap { ratings[$0].map { Double($0.value) } }
        return answers.count == RatingField.weekly.count ? mean(answers) : nil
    }
}

/// How the weekly questions changed from one period to the next, and whether the change matters.
public struct FunctionChange: Hashable, Sendable {
    /// The mean answer in the earlier period, 0 (best) to 10.
    public let before: Double
    /// The mean answer in the later period.
    public let now: Double

    /// Later minus earlier: below 0 if it got better.
    public var change: Double { now - before }

    /// Whether people would notice the change: 2 points, or 30 % of the earlier value, and in any case 1 point, which takes a
    /// change of 3 in a single answer.
    ///
    /// Source: Ostelo et al., Spine 2008;33:90-94, for pain in the back.
    public var matters: Bool {
        let size = abs(change) + 1e-9
        return size >= 1 && (size >= 2 || size >= 0.3 * before)
    }

    /// The change as a mark beside the numbers; only one that matters gets one.
    public var mark: PeriodChange {
        matters ? PeriodChange(from: before, to: now, moreIsWorse: true) : .same
    }

    /// Compares two periods; nil unless the questions were answered in both.
    public init?(from before: PeriodSummary, to now: PeriodSummary) {
        guard let before = before.function, let now = now.function else { return nil }
        (self.before, self.now) = (before, now)
    }

    /// Compares two mean answers.
    init(before: Double, now: Double) { (self.before, self.now) = (before, now) }
}

extension PeriodReport {
    /// How the weekly questions changed from the period before; nil unless they were answered in both.
    public var functionChange: FunctionChange? { FunctionChange(from: previous, to: summary) }
}

extension DayTable {
    /// Returns the latest day before another on which all weekly questions were answered; nil if there is none.
    public func functionDay(before day: DiaryDate) -> DiaryDate? {
        days.last { $0.day < day && $0.function != nil }?.day
    }
}
