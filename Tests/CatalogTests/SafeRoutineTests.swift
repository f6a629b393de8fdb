import Catalog
import Diary
import Testing

/// Seven answers of the review, each alone and all together, with every pattern.
@Suite("Safe routines")
struct SafeRoutineTests {
    private static let catalog = Catalog.standard
    private static let patterns = ["low back", "upper back", "neck and shoulder", "jaw", "foot"]
    private static let conditions: [Set<HealthCondition>] =
        [[]] + HealthCondition.allCases.map { [$0] } + [Set(HealthCondition.allCases)]
        + [Set(HealthCondition.allCases).subtracting([.warningSign, .operation])]
    private static let directions: [Name?] = [nil, "bending forward", "leaning back"]

    /// Returns the answers of someone who does little, or a great deal, of what is asked.
    private static func answers(
        _ pattern: String, _ conditions: Set<HealthCondition>, _ direction: Name?, most: Bool
    ) -> [PostureReview.Answer] {
        catalog.reviewQuestions.compactMap { question in
            if question.asksForPattern { return .init(question.name, Name(stringLiteral: pattern)) }
            if question.asksForDirection { return direction.map { .init(question.name, $0) } }
            if let condition = question.condition {
                return .init(question.name, conditions.contains(condition) ? "yes" : "no")
            }
            let sorted = question.choices.sorted { $0.weight < $1.weight }
            return (most ? sorted.last : sorted.first).map { .init(question.name, $0.words) }
        }
    }

    /// Movements, by what tells an exercise that has them, and the conditions that all of their exercises carry.
    static let movements: [(name: String, isIn: @Sendable (Stretch) -> Bool, conditions: Set<HealthCondition>)] = [
        ("rounding the back", { $0.bends == .forward }, [.osteoporosis]),
        (
            "tipping forward from the hips over a leg", { says($0, "tip forward from the hips") },
            [.osteoporosis, .newJoint, .legPain]
        ),
        ("kneeling", { $0.position == .kneeling }, [.newJoint]),
        (
            "reaching back with a leg or leaning back",
            { says($0, "step back with", "leg back", "hang over the edge", "Lean back over") }, [.newJoint]
        ),
        (
            "drawing a knee to the chest",
            { says($0, "knee to your chest", "thigh behind the knee", "draw one knee up", "Draw it towards the") },
            [.osteoporosis]
        ),
        ("drawing a knee up", { says($0, "knee up", "thigh behind the knee", "draw one knee up") }, [.newJoint]),
        (
            "crossing or turning out a leg",
            { says($0, "ankle on the {other} knee", "cross the {side} leg", "soles of the feet together") },
            [.newJoint]
        ),
        (
            "weight on the side of hip and knee", { says($0, "Lift the hips until shoulder, hip and knee") },
            [.newJoint, .pregnancy]
        ),
        (
            "lying on the back", { $0.position == .lying && says($0, "on your back") && !says($0, "or sit") },
            [.pregnancy]
        ),
        ("lying on the front", { says($0, "Lie on your front") }, [.pregnancy]),
        ("pressing on a ball", { $0.isRelease && $0.needs.contains { $0.contains("ball") } }, [.bloodThinners]),
        (
            "lying, sitting or leaning on a ball",
            { $0.isRelease && $0.needs.contains { $0 == "a tennis ball" || $0 == "a soft ball" } },
            [.bloodThinners, .osteoporosis]
        ),
    ]

    private static func says(_ stretch: Stretch, _ words: String...) -> Bool {
        stretch.steps.contains { step in words.contains { step.contains($0) } }
    }

    @Test("exercises of one movement are left out with the same conditions", arguments: movements.indices)
    func sameConditions(index: Int) {
        let movement = Self.movements[index]
        let found = Self.catalog.stretches.filter(movement.isIn)
        #expect(!found.isEmpty, "\(movement.name)")
        for stretch in found {
            for condition in movement.conditions {
                #expect(
                    stretch.exclusion(with: [condition]) != nil, "\(movement.name): \(stretch.name), \(condition.words)"
                )
            }
        }
    }

    @Test("no routine and no gentle version contains what is ruled out; each takes 4:30 to 5:30", arguments: patterns)
    func routines(pattern: String) throws {
        for conditions in Self.conditions {
            for direction in Self.directions {
                for most in [false, true] {
                    let plan = ReviewPlan(
                        Self.answers(pattern, conditions, direction, most: most), catalog: Self.catalog)
                    let about = "\(pattern) \(conditions.map(\.rawValue).sorted()) \(direction?.text ?? "") \(most)"
                    if conditions.contains(.warningSign) || conditions.contains(.operation) {
                        #expect(plan.routine.isEmpty)
                        continue
                    }
                    let seconds = Routine.seconds(of: plan.routine, changeover: 5)
                    #expect((270...330).contains(seconds), "\(about): \(seconds) s")
                    let stretches = plan.routine.compactMap { Self.catalog.stretch($0.stretch) }
                    #expect(stretches.count == plan.routine.count)
                    for stretch in stretches {
                        #expect(stretch.exclusion(with: conditions) == nil, "\(about): \(stretch.name)")
                        #expect(plan.health.objection(to: stretch) == nil, "\(about): \(stretch.name)")
                        #expect(stretch.position != .bed, "\(about): \(stretch.name)")
                    }
                    Self.expectOwnMuscles(of: pattern, in: stretches, plan.health, about)
                    Self.expectOneWay(stretches, about)
                }
            }
        }
    }

    /// Expects each muscle of the pattern to be worked on if an allowed exercise of the pattern works on it; of the many of the low
    /// back, only those of the daily routine.
    private static func expectOwnMuscles(
        of pattern: String, in stretches: [Stretch], _ health: HealthProfile, _ about: String
    ) {
        let allowed = catalog.stretches.filter {
            $0.pattern == pattern && health.objection(to: $0) == nil && $0.position != .bed && !$0.isRelease
                && ($0.bends != .back || health.eases == .back)
        }
        let own: [Name] =
            pattern == "low back"
            ? ["glutes", "hamstrings", "hip flexors"]
            : catalog.muscles.filter { $0.patterns.contains(pattern) }.map(\.name)
        for muscle in own where allowed.contains(where: { $0.allMuscles.contains(muscle) }) {
            #expect(stretches.contains { $0.allMuscles.contains(muscle) }, "\(about): nothing for \(muscle)")
        }
    }

    /// Expects nobody to return to a place they have left, after the releases.
    private static func expectOneWay(_ stretches: [Stretch], _ about: String) {
        var places: [Stretch.Position] = []
        for stretch in stretches where !stretch.isRelease {
            guard let place = stretch.position, places.last != place else { continue }
            #expect(!places.contains(place), "\(about): back to \(place) for \(stretch.name)")
            places.append(place)
        }
    }

    @Test("muscles that a habit weakens get strength, muscles it shortens get length")
    func strength() {
        let plan = ReviewPlan(Self.answers("low back", [], nil, most: true), catalog: Self.catalog)
        let stretches = plan.routine.compactMap { Self.catalog.stretch($0.stretch) }
        #expect(plan.weakMuscles.first == "glutes")
        #expect(stretches.contains { $0.kind == .strength && $0.strengthens.contains("glutes") })
        #expect(stretches.contains { $0.kind == .stretch && $0.muscles.contains("hip flexors") })
    }

    @Test("every source names a study and its year, and no number is without one")
    func sources() {
        let catalog = Self.catalog
        let evidence =
            catalog.habits.map { ($0.name, $0.evidence) } + catalog.stretches.map { ($0.name, $0.evidence) }
            + catalog.care.map { ($0.name, $0.evidence) } + catalog.muscles.map { ($0.name, $0.evidence) }
            + catalog.topics.map { ($0.name, $0.evidence) } + catalog.warningSigns.map { ($0.sign, $0.evidence) }
        for (name, evidence) in evidence {
            #expect(!evidence.sources.isEmpty && evidence.strength != nil, "\(name)")
            for source in evidence.sources {
                #expect(source.contains(/[A-Z][A-Za-z ’'-]+ ([NC]G[0-9]+ )?(19|20)[0-9]{2}/), "\(name): \(source)")
            }
        }
    }

    @Test("what is left out is shown with its reason")
    func reasons() {
        let plan = ReviewPlan(
            Self.answers("low back", [.osteoporosis], "leaning back", most: false), catalog: Self.catalog)
        let reasons = Dictionary(plan.leftOut.map { ($0.stretch.text, $0.reason) }) { first, _ in first }
        #expect(
            reasons["knees to chest"]
                == "with osteoporosis, bending the back forward presses on the front of the bones")
        #expect(reasons["single knee to chest"] != nil && reasons["glute bridge"] == nil)
    }

    @Test("after an operation only breathing and the jaw are left, and exercises of the user's own")
    func operation() throws {
        let health = HealthProfile(conditions: [.operation])
        #expect(
            Self.catalog.stretches.filter { health.objection(to: $0) == nil }.allSatisfy {
                $0.kind == .breathing || $0.pattern == "jaw"
            })
        #expect(Self.catalog.morningSession(for: health).isEmpty)
        let text = "%rec: Stretch\n\nName: ankle pumps\nStep: Bend and stretch your ankles.\n"
        let own = Catalog(additions: [CatalogSource(file: "stretches.rec", bytes: Array(text.utf8))])
        #expect(health.objection(to: try #require(own.stretch("ankle pumps"))) == nil)
    }

    @Test("getting up has a short session of its own")
    func morning() {
        #expect(
            Self.catalog.morningSession().map(\.text) == [
                "morning stretch, 15 s", "knee rolls, left, 20 s", "knee rolls, right, 20 s",
            ])
        #expect(
            Self.catalog.morningSession(for: HealthProfile(conditions: [.osteoporosis])).map(\.text) == [
                "morning stretch, 15 s"
            ])
        #expect(Self.catalog.morningSession(for: HealthProfile(conditions: [.warningSign])).isEmpty)
    }
}
