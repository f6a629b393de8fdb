import Diary

extension Catalog {
    /// Returns what the answers of a posture review say about the user's health.
    public func health(in answers: [PostureReview.Answer]) -> HealthProfile {
        var health = HealthProfile()
        for question in questionShelf.items {
            guard let answer = answers.first(where: { $0.question == question.name })?.choice else { continue }
            if let condition = question.condition, answer.key == "yes" { health.conditions.insert(condition) }
            if question.asksForDirection { health.eases = Stretch.Bend(answer: answer) }
        }
        return health
    }

    /// Returns what the reviews say about the user's health, each from its day on.
    public func health(in reviews: [PostureReview]) -> HealthHistory {
        HealthHistory(reviews.sorted { $0.day < $1.day }.map { (day: $0.day, profile: health(in: $0.answers)) })
    }

    /// Returns where it hurts according to the latest review, or nil if that doesn't say.
    public func pattern(in reviews: [PostureReview]) -> String? {
        guard let latest = reviews.max(by: { $0.day < $1.day }) else { return nil }
        let question = questionShelf.items.first(where: \.asksForPattern)
        return latest.answers.first { $0.question == question?.name }?.choice.text
    }

    /// Returns the session before getting up, without what isn't suitable for the user.
    public func morningSession(for health: HealthProfile = HealthProfile()) -> [RoutineItem] {
        guard !health.waitsForDoctor else { return [] }
        return stretches.filter { $0.isMorning && health.objection(to: $0) == nil }.flatMap(\.routineItems)
    }
}

extension Stretch.Bend {
    /// Creates the direction of bending that an answer of the review names.
    fileprivate init?(answer: Name) {
        switch answer.key {
        case "bending forward": self = .forward
        case "leaning back": self = .back
        default: return nil
        }
    }
}
