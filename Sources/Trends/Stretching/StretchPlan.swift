import Diary

/// The holds of a session in the order they are done: releases first, the others as the routine has them.
///
/// A muscle held by trigger points does not lengthen well, so releases come before stretches (CATALOG, rules of care).
public struct StretchPlan: Hashable, Sendable {
    /// The holds, in order.
    public let items: [RoutineItem]
    /// The holds that the gentle version leaves out.
    public let leftOut: [RoutineItem]
    /// The holds that the person's health rules out, whatever the version.
    public let ruledOut: [RuledOut]

    /// A hold that is ruled out, and why.
    public struct RuledOut: Hashable, Sendable {
        /// The hold.
        public let item: RoutineItem
        /// Why, as the end of “left out:”.
        public let reason: String
    }

    /// Puts planned holds in order.
    ///
    /// - Parameters:
    ///   - isGentle: whether only what the catalog marks as gentle is taken.
    ///   - health: what the person has said of their health and of which way of bending eases.
    ///   - stretch: what the catalog knows of a name; what it does not know is neither gentle nor a release.
    public init(
        _ planned: [RoutineItem], isGentle: Bool = false, health: HealthProfile = HealthProfile(),
        stretch: (Name) -> Stretch?
    ) {
        let all = planned.map { (item: $0, stretch: stretch($0.stretch)) }
        let objections = all.map { $0.stretch.flatMap(health.objection) }
        ruledOut = zip(all, objections).compactMap { known, objection in
            objection.map { RuledOut(item: known.item, reason: $0) }
        }
        let known = zip(all, objections).filter { $1 == nil }.map(\.0)
        let taken = known.filter { !isGentle || $0.stretch?.isGentle == true }
        let releases = taken.filter { $0.stretch?.isRelease == true }
        items = (releases + taken.filter { $0.stretch?.isRelease != true }).map(\.item)
        leftOut = known.filter { isGentle && $0.stretch?.isGentle != true }.map(\.item)
    }
}
