import Diary
import Synchronization

/// Decides which holds of a routine are planned on a day, and in what order. Nothing else decides that.
public struct PlanRules: Sendable {
    /// Looks up a stretch in the catalog.
    private let stretch: @Sendable (Name) -> Stretch?
    private let health: HealthHistory
    private let latest = LatestPlans()

    /// Creates rules from the catalog and the user's health.
    public init(health: HealthHistory = HealthHistory(), stretch: @escaping @Sendable (Name) -> Stretch?) {
        self.health = health
        self.stretch = stretch
    }

    /// Returns the plan of a day, without what the user's health rules out on that day; if it is gentle, the gentle holds only.
    public func plan(_ items: [RoutineItem], on day: DiaryDate, isGentle: Bool) -> StretchPlan {
        let basis = LatestPlans.Basis(items: items, isGentle: isGentle, health: health.profile(on: day))
        return latest.plan(basis) {
            StretchPlan(items, isGentle: isGentle, health: basis.health, stretch: stretch)
        }
    }

    /// Returns the seconds of one repetition of an exercise; nil if it is held or isn't known.
    public func tempo(of exercise: Name) -> Int? { stretch(exercise)?.repetitions?.tempo }

    /// Returns the muscle groups that an exercise works on; empty if it isn't known.
    func muscles(of exercise: Name) -> [Name] { stretch(exercise)?.allMuscles ?? [] }
}

/// The plans made last, the whole one and the gentle one: on most days the plan is one of them.
private final class LatestPlans: Sendable {
    /// What a plan is made from, besides the catalog.
    struct Basis: Equatable {
        let items: [RoutineItem]
        let isGentle: Bool
        let health: HealthProfile
    }

    private let plans = Mutex<[(basis: Basis, plan: StretchPlan)]>([])

    /// Returns the plan of the same basis, or else a new one.
    func plan(_ basis: Basis, _ make: () -> StretchPlan) -> StretchPlan {
        plans.withLock { plans in
            if let known = plans.first(where: { $0.basis == basis }) { return known.plan }
            let plan = make()
            plans.removeAll { $0.basis.isGentle == basis.isGentle }
            plans.append((basis, plan))
            return plan
        }
    }
}
