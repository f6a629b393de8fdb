import Catalog
import Diary
import Testing

@Suite("What follows from a posture review")
struct ReviewPlanTests {
    private static let catalog = Catalog.standard

    private static func plan(_ answers: [(Name, Name)]) -> ReviewPlan {
        ReviewPlan(answers.map { PostureReview.Answer($0.0, $0.1) }, catalog: catalog)
    }

    /// The answers of someone who does none of it.
    private static let nothing: [(Name, Name)] = catalog.reviewQuestions.filter { !$0.asksForPattern }
        .compactMap { question in
            question.choices.first { $0.weight == 0 }.map { (question.name, $0.words) }
        }

    private static func changed(_ changes: [Name: Name]) -> [(Name, Name)] {
        nothing.map { ($0.0, changes[$0.0] ?? $0.1) }
            + changes.filter { change in !nothing.contains { $0.0 == change.key } }.map { ($0.key, $0.value) }
    }

    @Test("twenty-one questions on work, sleep, free time, pain and safety, each answered with one key")
    func questions() {
        let questions = Self.catalog.reviewQuestions
        #expect(questions.count == 21)
        #expect(questions.compactMap(\.condition) == HealthCondition.allCases)
        #expect(Set(questions.map(\.part)) == Set(ReviewQuestion.Part.allCases))
        #expect(questions.allSatisfy { (2...9).contains($0.choices.count) })
        #expect(
            questions.map(\.part)
                == questions.map(\.part).sorted { left, right in
                    let parts = ReviewQuestion.Part.allCases
                    return (parts.firstIndex(of: left) ?? 0) < (parts.firstIndex(of: right) ?? 0)
                })
    }

    @Test("the muscles and patterns of the choices are described in the catalog")
    func choices() {
        for question in Self.catalog.reviewQuestions {
            for choice in question.choices {
                #expect(choice.muscles.allSatisfy { Self.catalog.muscle($0) != nil })
                if question.asksForPattern {
                    #expect(Self.catalog.stretches.contains { $0.pattern == choice.words.text })
                }
            }
        }
    }

    @Test("a skipped question leaves the habit as the catalog suggests")
    func passedOver() {
        let suggested = Self.catalog.habits.filter(\.isTrackedByDefault).map(\.name)
        #expect(Self.plan([]).trackedHabits == suggested)
    }

    @Test("someone who does none of it tracks only the night and stress")
    func nothingAtAll() {
        #expect(Self.plan(Self.nothing).trackedHabits == ["sleep quality", "stress"])
        #expect(Self.plan(Self.nothing).muscles.isEmpty)
    }

    @Test("long sitting tracks sitting, and stretches what it shortens")
    func sitting() {
        let plan = Self.plan(Self.changed(["sitting": "over 8 h", "getting up": "two hours or more"]))
        #expect(plan.trackedHabits == ["sitting", "longest sit", "sleep quality", "stress"])
        #expect(plan.muscles == ["hip flexors", "hamstrings", "abdominals"])
        #expect(
            plan.routine.map(\.text) == [
                "ball under glute, left, 30 s", "ball under glute, right, 30 s", "knees to chest, 30 s",
                "glute bridge, 30 s", "strap hamstring, left, 30 s", "strap hamstring, right, 30 s",
                "kneeling hip flexor, left, 30 s", "kneeling hip flexor, right, 30 s", "side bend, left, 20 s",
                "side bend, right, 20 s",
            ])
    }

    @Test("sleeping on the stomach loads the low back, which no separate habit says")
    func stomach() {
        let plan = Self.plan(Self.changed(["slept": "on my stomach"]))
        #expect(plan.muscles == ["low back muscles"])
        #expect(plan.trackedHabits.contains("slept"))
    }

    @Test(
        "where it hurts decides whose stretches come first",
        arguments: ["jaw", "foot", "neck and shoulder", "upper back"])
    func pattern(pattern: String) {
        let plan = Self.plan(Self.changed(["pattern": Name(stringLiteral: pattern)]))
        let first = plan.routine.compactMap { Self.catalog.stretch($0.stretch) }
        let own = first.filter { $0.pattern == pattern }
        #expect(Set(own.map(\.name)).count >= 2)
        #expect(first.first?.isRelease == true)
    }

    @Test("every routine takes about five minutes, release first, every stretch on both sides")
    func duration() {
        // Every single answer on its own, and everything at once.
        var sets: [[(Name, Name)]] = [Self.nothing]
        for question in Self.catalog.reviewQuestions {
            for choice in question.choices { sets.append(Self.changed([question.name: choice.words])) }
        }
        sets.append(
            Self.catalog.reviewQuestions.compactMap { question in
                question.choices.max { $0.weight < $1.weight }.map { (question.name, $0.words) }
            })
        for answers in sets {
            let plan = Self.plan(answers)
            let seconds = Routine.seconds(of: plan.routine, changeover: 5)
            #expect(
                (270...330).contains(seconds) || plan.health.waitsForDoctor || plan.health.waitsForSurgeon,
                "\(answers.last.map { "\($0.0): \($0.1)" } ?? "") \(seconds) s")
            let stretches = plan.routine.compactMap { Self.catalog.stretch($0.stretch) }
            #expect(stretches.count == plan.routine.count)
            #expect(stretches.first?.isRelease == true || !plan.health.conditions.isEmpty)
            #expect(plan.trackedHabits.count <= ReviewPlan.mostHabits)
            for stretch in stretches where stretch.hasSides {
                #expect(Set(plan.routine.filter { $0.stretch == stretch.name }.map(\.side)) == [.left, .right])
            }
        }
    }

    @Test("a question about a hidden habit is not asked")
    func hidden() {
        let own = CatalogSource(file: "habits.rec", bytes: Array("Name: driving\nHidden: yes\n".utf8))
        let catalog = Catalog(additions: [own])
        #expect(!catalog.reviewQuestions.contains { $0.name == "driving" })
        #expect(catalog.problems == [])
    }
}
