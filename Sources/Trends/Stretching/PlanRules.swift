import Diary

/// Which of the holds of a routine are really planned on a day, and in what order: the one place that decides it.
public struct PlanRules: Sendable {
    /// What the catalog knows of a name.
    private let stretch: @Sendable (Name) -> Stretch?
    private let health: HealthHistory

    /// Takes what is known of exercises and of the person's health.
    public init(health: HealthHistory = HealthHistory(), stretch: @escaping @Sendable (Name) -> Stretch?) {
        self.health = health
        self.stretch = stretch
    }

    /// The plan of a day: without what the person's health ruled out by then; where it is gentle, the gentle holds alone.
    public func plan(_ items: [RoutineItem], on day: DiaryDate, isGentle: Bool) -> StretchPlan {
        StretchPlan(items, isGentle: isGentle, health: health.profile(on: day), stretch: stretch)
    }

    /// The muscle groups that an exercise works on; none where it is not known.
    func muscles(of exercise: Name) -> [Name] { stretch(exercise)?.allMuscles ?? [] }
}
