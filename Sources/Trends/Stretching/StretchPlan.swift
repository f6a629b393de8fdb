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
        var (releases, others, leftOut): ([RoutineItem], [RoutineItem], [RoutineItem]) = ([], [], [])
        var ruledOut: [RuledOut] = []
        for item in planned {
            let stretch = stretch(item.stretch)
            if let reason = stretch.flatMap(health.objection) {
                ruledOut.append(RuledOut(item: item, reason: reason))
            } else if isGentle, stretch?.isGentle != true {
                leftOut.append(item)
            } else if stretch?.isRelease == true {
                releases.append(item)
            } else {
                others.append(item)
            }
        }
        items = releases + others
        self.leftOut = leftOut
        self.ruledOut = ruledOut
    }
}
