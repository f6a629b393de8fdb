import Diary

/// The holds of a session in the order they are done: releases first, the others as the routine has them.
///
/// A muscle held by trigger points does not lengthen well, so releases come before stretches (CATALOG, rules of care).
public struct StretchPlan: Hashable, Sendable {
    /// The holds, in order.
    public let items: [RoutineItem]
    /// The holds that the gentle version leaves out.
    public let leftOut: [RoutineItem]

    /// Puts planned holds in order.
    ///
    /// - Parameters:
    ///   - isGentle: whether only what the catalog marks as gentle is taken.
    ///   - stretch: what the catalog knows of a name; what it does not know is neither gentle nor a release.
    public init(_ planned: [RoutineItem], isGentle: Bool = false, stretch: (Name) -> Stretch?) {
        let known = planned.map { (item: $0, stretch: stretch($0.stretch)) }
        let taken = known.filter { !isGentle || $0.stretch?.isGentle == true }
        let releases = taken.filter { $0.stretch?.isRelease == true }
        items = (releases + taken.filter { $0.stretch?.isRelease != true }).map(\.item)
        leftOut = known.filter { isGentle && $0.stretch?.isGentle != true }.map(\.item)
    }
}
