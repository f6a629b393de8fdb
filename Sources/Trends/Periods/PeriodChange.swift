/// A number of a period beside the one before it: up or down, better or worse, or too close to tell.
public enum PeriodChange: Hashable, Sendable {
    /// The number went up; whether that is worse, where it is known which way is better.
    case rise(isWorse: Bool?)
    /// The number went down; whether that is worse.
    case fall(isWorse: Bool?)
    /// Within the ordinary spread, or one of both is not known well enough.
    case same

    /// Whether it got worse; nil where it did not change, or neither way is better.
    public var isWorse: Bool? {
        switch self {
        case .rise(let isWorse), .fall(let isWorse): isWorse
        case .same: nil
        }
    }

    /// Takes two numbers that differ by more than is ordinary.
    ///
    /// - Parameter moreIsWorse: nil where neither is better.
    init(from before: Double, to now: Double, moreIsWorse: Bool?) {
        self = now > before ? .rise(isWorse: moreIsWorse) : .fall(isWorse: moreIsWorse.map(!))
    }
}
