import Diary

/// Holds and counted exercises on the left compared with those on the right.
public struct SideBalance: Hashable, Sendable {
    /// Holds done on the left.
    public private(set) var leftHolds = 0
    /// Holds done on the right.
    public private(set) var rightHolds = 0

    /// Counts the holds of days; one on both sides counts for each side, one without a side for neither.
    ///
    /// - Parameter stretch: the stretch to count; nil for all.
    public init(_ days: some Sequence<DaySummary>, of stretch: Name? = nil) {
        for hold in days.lazy.flatMap(\.holdsAndExercises) where stretch == nil || hold.name == stretch {
            guard hold.duration != nil else { continue }
            if hold.side == .left || hold.side == .both { leftHolds += 1 }
            if hold.side == .right || hold.side == .both { rightHolds += 1 }
        }
    }

    /// The side with clearly fewer holds: by at least two and a fifth of all; nil if they are balanced.
    public var neglected: Side? {
        let difference = leftHolds - rightHolds
        guard abs(difference) >= 2, 5 * abs(difference) >= leftHolds + rightHolds else { return nil }
        return difference > 0 ? .right : .left
    }
}
