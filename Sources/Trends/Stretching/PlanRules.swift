import Diary

/// Decides which holds of a routine are planned on a day, and in what order. Nothing else decides that.
public struct PlanRules: Sendable {
    /// Looks up a stretch in the catalog.
    private let stretch: @Sendable (Name) -> Stretch?
    private let health: HealthHistory

    /// Creates rules from the catalog and the user's health.
    public init(health: HealthHistory = HealthHistory(), stretch: @escaping @Sendable (Name) -> Stretch?) {
        self.health = health
        self.stretch = stretch
    }

    /// Returns the plan of a day, without what the user's health rules out on that day; if it is gentle, the gentle holds only.
    public func plan(_ items: [RoutineItem], on day: DiaryDate, isGentle: Bool) -> StretchPlan {
        StretchPlan(items, isGentle: isGentle, health: health.profile(on: day), stretch: stretch)
    }

    /// Returns the muscle groups that an exercise works on; empty if it isn't known.
    func muscles(of exercise: Name) -> [Name] { stretch(exercise)?.allMuscles ?? [] }
}
