import Diary

/// What follows from the answers of a posture review: the habits to track, and a starting routine for the muscles that those habits
/// shorten.
public struct ReviewPlan: Hashable, Sendable {
    /// The habits and ratings to ask at check-in, in the order of the catalog.
    public let trackedHabits: [Name]
    /// The muscle groups that the habits shorten or load, the most affected first.
    public let muscles: [Name]
    /// The muscle groups that the habits weaken, the most affected first; strength exercises address these.
    public let weakMuscles: [Name]
    /// What the answers say about the user's health.
    public let health: HealthProfile
    /// The routine: a release first, then length and strength; it takes four and a half to five and a half minutes including
    /// changes between holds. Empty if a warning sign needs a doctor first, or after an operation.
    public let routine: [RoutineItem]
    /// The exercises that everybody starts with or that the pattern offers, but the user's health rules out.
    public let leftOut: [LeftOut]

    /// An exercise that is left out, and why.
    public struct LeftOut: Hashable, Sendable {
        /// The exercise.
        public let stretch: Name
        /// The reason, as the end of “left out:”.
        public let reason: String
    }

    /// The maximum number of tracked habits: a check-in takes one key for each.
    public static let mostHabits = 10
    /// The ratings that are always tracked: poor sleep and stress have the best evidence of all.
    static let alwaysTracked: [Name] = ["sleep quality", "stress"]

    /// Works out what follows from the answers.
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

    /// A question with the chosen answer, if there is one.
    private struct AnsweredQuestion {
        let question: ReviewQuestion
        let choice: ReviewQuestion.Choice?

        init(_ question: ReviewQuestion, _ words: Name?) {
            self.question = question
            choice = question.choices.first { $0.words == words }
        }
    }

    /// Returns the habits of answers that imply any, for skipped questions those the catalog suggests, and the ratings that are
    /// always tracked; if there are too many, the least important are left out.
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

    /// Returns how much the habits weaken each muscle group.
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

    /// Returns how much the habits affect each muscle group: shortening counts twice as much as loading.
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
    /// Returns the elements sorted, with those of the same rank in their original order.
    fileprivate func stablySorted(by comesFirst: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { left, right in
            if comesFirst(left.element, right.element) { return true }
            return left.offset < right.offset && !comesFirst(right.element, left.element)
        }.map(\.element)
    }
}
