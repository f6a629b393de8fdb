import Diary

extension Catalog {
    /// What applies to every exercise: how much it may pull, and what to do if it hurts.
    public static let pullOrPain =
        "A pull is fine. Pain that is sharp, shoots, tingles or stays afterwards means stop."

    /// Returns what is known about an exercise: cautions, dose, steps, muscles and what they do, versions and evidence.
    ///
    /// - Parameters:
    ///   - health: the user's health; reasons against the exercise come first.
    ///   - side: the side of the steps; by default the left one if the exercise has sides.
    public func factSheet(
        of stretch: Stretch, health: HealthProfile = HealthProfile(), side: Side? = nil
    ) -> FactSheet {
        let objection = health.objection(to: stretch).map { "Left out for you: \($0)." }
        return FactSheet(
            stretch.name, kind: stretch.kind.rawValue,
            [
                .init("Caution", [objection ?? ""] + stretch.cautions + [Self.pullOrPain], kind: .cautions),
                .init("Not with", stretch.exclusions.map { "\($0.condition.words.capitalizedFirst): \($0.reason)." }),
                .init("How long", [dose(of: stretch)]),
                .init("You need", [stretch.needs.joined(separator: "; ")]),
                .init("Steps", stretch.steps(for: stretch.hasSides ? side ?? .left : nil), kind: .steps),
                .init("Muscles", muscleLines(stretch)),
                .init("Versions", versions(of: stretch)),
                stretch.evidence.section,
            ])
    }

    private func dose(of stretch: Stretch) -> String {
        let sides = stretch.hasSides ? ", left and right" : ""
        let sets = stretch.repeats > 1 ? "\(stretch.repeats) × " : ""
        guard let repetitions = stretch.repetitions else {
            let range = stretch.holdRange
            let span =
                range.lowerBound == range.upperBound
                ? "" : " (from \(range.lowerBound.seconds) to \(range.upperBound.seconds) s)"
            return "\(sets)\(stretch.hold.text)\(span)\(sides)."
        }
        let range = repetitions.range
        return "\(sets)\(repetitions.count.counted("time")) (from \(range.lowerBound) to \(range.upperBound)), "
            + "\(repetitions.tempo) s each\(sides)."
    }

    private func muscleLines(_ stretch: Stretch) -> [String] {
        stretch.allMuscles.map { name in
            let verb =
                stretch.strengthens.contains(name) ? "Strengthens" : stretch.isRelease ? "Releases" : "Lengthens"
            guard let muscle = muscle(name) else { return "\(verb) the \(name)." }
            return "\(verb) the \(name), \(muscle.location). \(muscle.function) \(muscle.effect)"
        }
    }

    private func versions(of stretch: Stretch) -> [String] {
        [
            stretch.easier.map { "Easier: \($0)." } ?? "", stretch.harder.map { "Harder: \($0)." } ?? "",
            stretch.alternatives.isEmpty ? "" : "On a chair or in bed: \(stretch.alternatives.inARow).",
        ]
    }
}
