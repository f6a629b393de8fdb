import Diary

extension Catalog {
    /// What the answers of a posture review say of a person's health; nil where there was no review.
    public func health(in answers: [PostureReview.Answer]) -> HealthProfile {
        var health = HealthProfile()
        for question in questionShelf.items {
            guard let answer = answers.first(where: { $0.question == question.name })?.choice else { continue }
            if let condition = question.condition, answer.key == "yes" { health.conditions.insert(condition) }
            if question.asksForDirection { health.eases = Stretch.Bend(answer: answer) }
        }
        return health
    }

    /// What the reviews say of a person's health, each from its day on.
    public func health(in reviews: [PostureReview]) -> HealthHistory {
        HealthHistory(reviews.sorted { $0.day < $1.day }.map { (day: $0.day, profile: health(in: $0.answers)) })
    }

    /// Where it hurts, as the latest of some reviews says; nil where none does.
    public func pattern(in reviews: [PostureReview]) -> String? {
        guard let latest = reviews.max(by: { $0.day < $1.day }) else { return nil }
        let question = questionShelf.items.first(where: \.asksForPattern)
        return latest.answers.first { $0.question == question?.name }?.choice.text
    }

    /// The session before getting up, without what does not suit a person.
    public func morningSession(for health: HealthProfile = HealthProfile()) -> [RoutineItem] {
        guard !health.waitsForDoctor else { return [] }
        return stretches.filter { $0.isMorning && health.objection(to: $0) == nil }.flatMap(\.routineItems)
    }
}

extension Stretch.Bend {
    /// The way of bending that an answer of the review names.
    fileprivate init?(answer: Name) {
        switch answer.key {
        case "bending forward": self = .forward
        case "leaning back": self = .back
        default: return nil
        }
    }
}
