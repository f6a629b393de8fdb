/// A number of a period compared with the one before: up or down, better or worse, or too close to tell.
public enum PeriodChange: Hashable, Sendable {
    /// The number went up; whether that is worse, or nil if neither direction is.
    case rise(isWorse: Bool?)
    /// The number went down; whether that is worse, or nil if neither direction is.
    case fall(isWorse: Bool?)
    /// The change is within the ordinary, or one of the two isn't known well enough.
    case same

    /// Whether it got worse; nil if it didn't change, or if neither direction is worse.
    public var isWorse: Bool? {
        switch self {
        case .rise(let isWorse), .fall(let isWorse): isWorse
        case .same: nil
        }
    }

    /// Compares two numbers that differ by more than is ordinary.
    ///
    /// - Parameter moreIsWorse: whether a higher number is worse; nil if neither direction is.
    init(from before: Double, to now: Double, moreIsWorse: Bool?) {
        self = now > before ? .rise(isWorse: moreIsWorse) : .fall(isWorse: moreIsWorse.map(!))
    }
}
