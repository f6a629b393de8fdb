import Diary

/// What follows from the answers of a posture review: the habits to track, and a starting routine for the muscles that
/// those habits shorten.
public struct ReviewPlan: Hashable, Sendable {
    /// The habits and ratings to ask at check-in, in the order of the catalog.
    public let trackedHabits: [Name]
    /// The muscle groups that the habits shorten or load, most of all the first.
    public let muscles: [Name]
    /// The muscle groups that the habits weaken, most of all the first; strength answers these.
    public let weakMuscles: [Name]
    /// What the answers say of the person's health.
    public let health: HealthProfile
    /// The routine: a release first, then length and strength, four and a half to five and a half minutes with the changes
    /// between holds. Empty while a warning sign waits for a doctor.
    public let routine: [RoutineItem]
    /// The exercises that everybody starts with or that the pattern offers, and that the person's health leaves out.
    public let leftOut: [LeftOut]

    /// An exercise that is left out, and why.
    public struct LeftOut: Hashable, Sendable {
        /// The exercise.
        public let stretch: Name
        /// Why, as the end of “left out:”.
        public let reason: String
    }

    /// How many habits are tracked at most: a check-in takes one key for each.
    public static let mostHabits = 10
    /// The ratings that are tracked whatever the answers: poor sleep and stress have the best evidence of all.
    static let alwaysTracked: [Name] = ["sleep quality", "stress"]

    /// Works out what follows from answers.
    ///
    /// - Parameter changeover: the seconds from one hold to the next.
    public init(_ answers: [PostureReview.Answer], catalog: Catalog, changeover: Int = 5) {
        let answered = catalog.reviewQuestions.map { question in
            AnsweredQuestion(question, answers.first { $0.question == question.name }?.choice)
        }
        trackedHabits = Self.trackedHabits(answered, catalog: catalog)
        muscles = Self.ranked(Self.muscleWeights(answered, catalog: catalog), catalog)
        weakMuscles = Self.ranked(Self.weaknessWeights(answered, catalog: catalog), catalog)
        let health = catalog.health(in: answers)
        self.health = health
        let pattern = answered.first { $0.question.asksForPattern }?.choice?.words.text ?? "low back"
        routine =
            StartingRoutine(
                .init(pattern: pattern, tight: muscles, weak: weakMuscles, health: health), catalog: catalog,
                changeover: changeover
            ).items
        leftOut = catalog.stretches.filter { $0.pattern == pattern || $0.defaultOrder != nil }.compactMap { stretch in
            health.objection(to: stretch).map { LeftOut(stretch: stretch.name, reason: $0) }
        }
    }

    /// A question with the choice that was made, if one was.
    private struct AnsweredQuestion {
        let question: ReviewQuestion
        let choice: ReviewQuestion.Choice?

        init(_ question: ReviewQuestion, _ words: Name?) {
            self.question = question
            choice = question.choices.first { $0.words == words }
        }
    }

    /// The habits of answers that mean any of them, of questions passed over those the catalog suggests, and the ratings
    /// that are always tracked; those that mean least are left out where there are too many.
    private static func trackedHabits(_ answered: [AnsweredQuestion], catalog: Catalog) -> [Name] {
        var weights: [Name: Int] = [:]
        for habit in alwaysTracked { weights[habit] = .max }
        for answer in answered {
            for habit in answer.question.habits {
                let suggested = catalog.habit(habit)?.isTrackedByDefault == true ? 1 : 0
                weights[habit] = max(weights[habit] ?? 0, answer.choice?.weight ?? suggested)
            }
        }
        let wanted = catalog.habits.map(\.name).filter { weights[$0] ?? 0 > 0 }
        let most = Set(wanted.stablySorted { weights[$0] ?? 0 > weights[$1] ?? 0 }.prefix(mostHabits))
        return wanted.filter(most.contains)
    }

    private static func ranked(_ weights: [Name: Int], _ catalog: Catalog) -> [Name] {
        catalog.muscles.map(\.name).filter { weights[$0] != nil }.stablySorted { weights[$0] ?? 0 > weights[$1] ?? 0 }
    }

    /// How much the habits weaken each muscle group.
    private static func weaknessWeights(_ answered: [AnsweredQuestion], catalog: Catalog) -> [Name: Int] {
        var weights: [Name: Int] = [:]
        for answer in answered {
            guard let choice = answer.choice, choice.weight > 0 else { continue }
            for habit in answer.question.habits.compactMap(catalog.habit) {
                for muscle in habit.weakens { weights[muscle, default: 0] += choice.weight }
            }
        }
        return weights
    }

    /// How much the habits do to each muscle group: what shortens it counts twice what loads it.
    private static func muscleWeights(_ answered: [AnsweredQuestion], catalog: Catalog) -> [Name: Int] {
        var weights: [Name: Int] = [:]
        for answer in answered {
            guard let choice = answer.choice, choice.weight > 0 else { continue }
            for habit in answer.question.habits.compactMap(catalog.habit) {
                for muscle in habit.shortens { weights[muscle, default: 0] += 2 * choice.weight }
                for muscle in habit.loads { weights[muscle, default: 0] += choice.weight }
            }
            for muscle in choice.muscles { weights[muscle, default: 0] += 2 * choice.weight }
        }
        return weights
    }
}

extension Array {
    /// The elements sorted so that those of the same rank keep their order.
    fileprivate func stablySorted(by comesFirst: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { left, right in
            if comesFirst(left.element, right.element) { return true }
            return left.offset < right.offset && !comesFirst(right.element, left.element)
        }.map(\.element)
    }
}
