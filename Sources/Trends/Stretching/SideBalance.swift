import Diary

/// Holds on the left compared with holds on the right.
public struct SideBalance: Hashable, Sendable {
    /// Holds done on the left.
    public private(set) var leftHolds = 0
    /// Holds done on the right.
    public private(set) var rightHolds = 0
    /// Seconds held on the left.
    public private(set) var leftSeconds = 0
    /// Seconds held on the right.
    public private(set) var rightSeconds = 0

    /// Counts the holds of days; one on both sides counts for each side, one without a side for neither.
    ///
    /// - Parameter stretch: the stretch to count; nil for all.
    public init(_ days: some Sequence<DaySummary>, of stretch: Name? = nil) {
        for hold in days.lazy.flatMap(\.holds) where stretch == nil || hold.name == stretch {
            guard let seconds = hold.duration?.seconds else { continue }
            if hold.side == .left || hold.side == .both {
                leftHolds += 1
                leftSeconds += seconds
            }
            if hold.side == .right || hold.side == .both {
                rightHolds += 1
                rightSeconds += seconds
            }
        }
    }

    /// The side with clearly fewer holds: by at least two and a fifth of all; nil if they are balanced.
    public var neglected: Side? {
        let difference = leftHolds - rightHolds
        guard abs(difference) >= 2, 5 * abs(difference) >= leftHolds + rightHolds else { return nil }
        return difference > 0 ? .right : .left
    }
}
