import Canvas
import Diary
import Trends

/// A number of a period against the one before it: up or down, better or worse, or too close to tell.
enum PeriodComparison: Hashable, Sendable {
    /// The number went up; whether that is worse, where it is known which way is better.
    case rise(isWorse: Bool?)
    /// The number went down; whether that is worse.
    case fall(isWorse: Bool?)
    /// As before, or one of both is not known well enough.
    case same

    /// Changes below this share of the larger number are not marked.
    private static let leastShare = 0.05

    /// How many days a mean needs on both sides before it is compared.
    static let leastDays = 3

    /// Compares two numbers of 0 or more.
    ///
    /// - Parameter moreIsWorse: nothing where neither is better.
    init(_ now: Double?, _ before: Double?, moreIsWorse: Bool?) {
        guard let now, let before, now.oneDecimal != before.oneDecimal,
            abs(now - before) >= Self.leastShare * max(now, before)
        else {
            self = .same
            return
        }
        self = now > before ? .rise(isWorse: moreIsWorse) : .fall(isWorse: moreIsWorse.map(!))
    }

    /// Compares a habit by the mean of the days on which it is known; where the totals say the opposite, for some days
    /// are missing, nothing is marked.
    init(_ now: HabitSummary, _ before: HabitSummary) {
        guard now.daysKnown >= Self.leastDays, before.daysKnown >= Self.leastDays else {
            self = .same
            return
        }
        let moreIsWorse: Bool? =
            switch now.habit.direction {
            case .more: true
            case .less: false
            case .either: nil
            }
        self.init(now.mean, before.mean, moreIsWorse: moreIsWorse)
        if let total = now.total, let old = before.total, let mean = now.mean, let oldMean = before.mean,
            (total > old) != (mean > oldMean)
        {
            self = .same
        }
    }

    /// Compares what was done of what was planned.
    init(_ now: Adherence, _ before: Adherence) {
        self.init(now.share.map { $0 * 100 }, before.share.map { $0 * 100 }, moreIsWorse: false)
    }

    /// The mark with a blank before it; empty when there is none.
    func mark(_ theme: Theme, _ glyphs: Glyphs) -> StyledText {
        switch self {
        case .same: StyledText()
        case .rise(let isWorse): StyledText(" \(glyphs.rise)", Self.style(isWorse, theme))
        case .fall(let isWorse): StyledText(" \(glyphs.fall)", Self.style(isWorse, theme))
        }
    }

    private static func style(_ isWorse: Bool?, _ theme: Theme) -> Style {
        switch isWorse {
        case true?: theme.alarm
        case false?: theme.good
        case nil: theme.label
        }
    }
}
