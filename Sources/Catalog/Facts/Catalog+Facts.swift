import Diary

extension Catalog {
    /// Returns what is known about a habit, activity or rating: what counts, which muscles it concerns, how to do less, evidence.
    public func factSheet(of habit: Habit) -> FactSheet {
        let touched = (habit.shortens + habit.loads + habit.weakens).reduce(into: [Name]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        let exercises = touched.compactMap { muscle in
            let strengthening = habit.weakens.contains(muscle) ? stretches(strengthening: muscle) : []
            let lengthening = stretches(lengthening: muscle).filter { !$0.isRelease && !$0.isMorning }
            let all = strengthening + lengthening
            return (all.first { $0.defaultOrder != nil } ?? all.first).map { "For the \(muscle): \($0.name)." }
        }
        return FactSheet(
            habit.name, kind: habit.kind == .activity ? "activity" : "habit",
            [
                .init("What counts", [habit.question, habit.meaning, habit.scaleWords.map { "\($0)." } ?? ""]),
                .init("Muscles", muscleLines(habit)),
                .init("What helps", habit.advice),
                .init("What answers it", exercises),
                habit.evidence.section,
            ])
    }

    private func muscleLines(_ habit: Habit) -> [String] {
        [
            habit.shortens.isEmpty ? "" : "It shortens: \(habit.shortens.inARow).",
            habit.loads.isEmpty ? "" : "It loads: \(habit.loads.inARow).",
            habit.weakens.isEmpty ? "" : "It weakens: \(habit.weakens.inARow).",
        ]
            + habit.choiceMuscles.sorted { $0.key.key < $1.key.key }.map {
                "\($0.key.text.capitalizedFirst) shortens or loads: \($0.value.inARow)."
            }
    }

    /// Returns what is known about a treatment or medicine.
    public func factSheet(of care: CareDefinition) -> FactSheet {
        let others = (care.aliases + care.drugs).inARow
        return FactSheet(
            care.name, kind: care.kind == .medicine ? "medicine" : "treatment",
            [
                .init("What it is", [care.meaning, others.isEmpty ? "" : "Also found by: \(others)."]),
                care.evidence.section,
            ])
    }

    /// Returns what is known about a site: the muscles of its pattern.
    public func factSheet(of site: SiteDefinition) -> FactSheet {
        let muscles = muscles.filter { site.pattern.map($0.patterns.contains) ?? false }
        return FactSheet(
            site.name, kind: "site",
            [
                .init("Also found by", [site.aliases.inARow]),
                .init("Muscles", muscles.map { "\($0.name.text.capitalizedFirst): \($0.function) \($0.effect)" }),
                site.evidence.section,
            ])
    }

    /// Returns what is known about a muscle group.
    public func factSheet(of muscle: MuscleGroup) -> FactSheet {
        let exercises = (stretches(lengthening: muscle.name) + stretches(strengthening: muscle.name)).map(\.name)
        let habits = habits(shorteningOrLoading: muscle.name).map(\.name)
        return FactSheet(
            muscle.name, kind: "muscles",
            [
                .init("Where", [muscle.muscles.joined(separator: ", "), muscle.location.capitalizedFirst + "."]),
                .init("What it does", [muscle.function, muscle.effect]),
                .init("Habits that shorten or load it", [habits.inARow]),
                .init("Exercises", [exercises.inARow]),
                muscle.evidence.section,
            ])
    }

    /// Returns what is worth knowing about a topic.
    public func factSheet(of topic: Topic) -> FactSheet {
        FactSheet(topic.name, kind: "worth knowing", [.init("In short", topic.paragraphs), topic.evidence.section])
    }

    /// What a typed name of a habit, exercise, treatment, medicine, muscle or topic refers to.
    public enum FoundFacts: Hashable, Sendable {
        /// One match.
        case found(FactSheet)
        /// Several matches.
        case unclear([Name])
        /// No match; these are nearest.
        case unknown(nearest: [Name])
    }

    /// Finds what is known about a typed name, whatever its kind.
    public func facts(typed text: String, health: HealthProfile = HealthProfile()) -> FoundFacts {
        let candidates: [NameMatcher.Candidate] =
            habits.map { .init(name: $0.name, aliases: $0.aliases) }
            + stretches.map { .init(name: $0.name, aliases: $0.aliases) }
            + care.map { .init(name: $0.name, aliases: $0.aliases + $0.drugs) }
            + muscles.map { .init(name: $0.name, aliases: $0.muscles.compactMap { try? Name(parsing: $0) }) }
            + topics.map { .init(name: $0.name, aliases: $0.aliases) }
        switch NameMatcher(candidates: candidates).match(text) {
        case .found(let name): return factSheet(named: name, health: health).map { .found($0) } ?? .unknown(nearest: [])
        case .ambiguous(let names): return .unclear(names)
        case .unknown(let nearest): return .unknown(nearest: nearest)
        }
    }

    private func factSheet(named name: Name, health: HealthProfile) -> FactSheet? {
        if let habit = habit(name) { return factSheet(of: habit) }
        if let stretch = stretch(name) { return factSheet(of: stretch, health: health) }
        if let care = care(name) { return factSheet(of: care) }
        if let muscle = muscle(name) { return factSheet(of: muscle) }
        return topicShelf[name].map { factSheet(of: $0) }
    }
}
