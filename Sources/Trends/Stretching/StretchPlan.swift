import Diary

/// The holds of a session in the order they are done: releases first, the others in the order of the routine.
///
/// A muscle held tight by trigger points is said not to lengthen well, so releases come before stretches.
///
/// Source: Travell and Simons, "Myofascial Pain and Dysfunction: The Trigger Point Manual", 2nd ed. (1999); hardly studied since.
public struct StretchPlan: Hashable, Sendable {
    /// The holds, in order.
    public let items: [RoutineItem]
    /// The holds that the gentle version leaves out.
    public let leftOut: [RoutineItem]
    /// The holds that the user's health rules out, whatever the version.
    public let ruledOut: [RuledOut]

    /// A hold that is ruled out, and why.
    public struct RuledOut: Hashable, Sendable {
        /// The hold.
        public let item: RoutineItem
        /// The reason, to follow “left out:”.
        public let reason: String
    }

    /// Sorts planned holds.
    ///
    /// - Parameters:
    ///   - isGentle: whether to include only what the catalog marks as gentle.
    ///   - health: what the user has said about their health and which way of bending eases the pain.
    ///   - stretch: looks up a stretch in the catalog; an unknown one is neither gentle nor a release, and is ruled out only if all are.
    public init(
        _ planned: [RoutineItem], isGentle: Bool = false, health: HealthProfile = HealthProfile(),
        stretch: (Name) -> Stretch?
    ) {
        var (releases, others, leftOut): ([RoutineItem], [RoutineItem], [RoutineItem]) = ([], [], [])
        var ruledOut: [RuledOut] = []
        for item in planned {
            let stretch = stretch(item.stretch)
            if let reason = stretch.flatMap(health.objection) ?? health.objectionToAll {
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
