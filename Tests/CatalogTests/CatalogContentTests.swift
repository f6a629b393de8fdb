import Catalog
import Diary
import Testing

@Suite("What the catalog knows")
struct CatalogContentTests {
    let catalog = Catalog.standard

    @Test("the habits asked at check-in, in order")
    func trackedHabits() {
        #expect(
            catalog.trackedHabits(chosen: nil).map(\.name.text) == [
                "sitting", "longest sit", "crossed legs", "driving", "leaning forward", "child on hip", "slept",
                "sleep quality", "stress",
            ])
        #expect(
            catalog.trackedHabits(chosen: ["walking", "gone", "sitting"]).map(\.name.text) == ["walking", "sitting"])
    }

    @Test("a habit is read completely from its record")
    func sitting() throws {
        let sitting = try #require(catalog.habit("sitting"))
        #expect(sitting.kind == .habit)
        #expect(sitting.measure == .hours)
        #expect(sitting.step == 0.5)
        #expect(sitting.settings == [.work, .freeTime])
        #expect(sitting.shortens == ["hip flexors", "hamstrings", "abdominals"])
        #expect(sitting.direction == .more)
        #expect(sitting.window == .dayBefore)
        #expect(sitting.question == "How many hours did you sit?")
        #expect(sitting.exposure == "long sitting")
    }

    @Test("the sleep position is a choice with short forms, and belongs to the same night")
    func slept() throws {
        let slept = try #require(catalog.habit("slept"))
        let words: [Name] = ["on back", "on side", "on stomach", "on side with knees drawn up"]
        #expect(slept.measure == .choice(words))
        #expect(words.map { slept.choiceShortNames[$0] } == ["back", "side", "stom.", "drawn"])
        #expect(slept.window == .sameNight)
    }

    @Test(
        "ratings go to the entry's own fields",
        arguments: [
            ("sleep quality", RatingField.sleepQuality, Habit.Direction.less, Habit.Window.sameNight),
            ("stress", .stress, .more, .dayBefore), ("interference", .interference, .more, .dayBefore),
        ])
    func ratings(name: String, field: RatingField, direction: Habit.Direction, window: Habit.Window) throws {
        let rating = try #require(catalog.habit(Name(parsing: name)))
        #expect(rating.kind == .rating(field))
        #expect(rating.measure == .score)
        #expect(rating.direction == direction)
        #expect(rating.window == window)
        #expect(rating.meaningOfZero != nil && rating.meaningOfTen != nil)
    }

    @Test(
        "walking, breaks, exercise and swimming are activities whose absence is analysed",
        arguments: [
            ("walking", Habit.Measure.minutes), ("movement breaks", .times), ("exercise", .minutes),
            ("swimming", .minutes),
        ])
    func activities(name: String, measure: Habit.Measure) throws {
        let activity = try #require(catalog.habit(Name(parsing: name)))
        #expect(activity.kind == .activity)
        #expect(activity.measure == measure)
        #expect(activity.direction == .less)
    }

    @Test("short names for narrow columns have at most nine characters")
    func shortNames() {
        #expect(
            catalog.habits.filter(\.isTrackedByDefault).map(\.shortName) == [
                "sitting", "longest", "crossed", "driving", "leaning", "child", "slept", "sleep", "stress",
            ])
        let tooLong = catalog.habits.map(\.shortName).filter { $0.count > 10 }
        #expect(tooLong == [])
    }

    @Test("each medicine and each treatment that can harm says with whom or with what")
    func cautions() throws {
        let careful = catalog.care.filter {
            $0.kind == .medicine
                || [
                    "chiropractor", "osteopath", "acupuncture", "TENS", "heat", "cold", "massage",
                    "trigger-point release", "fascial stretch therapy", "yoga", "pilates",
                ].contains($0.name)
        }
        #expect(careful.count == 19)
        #expect(careful.filter(\.meaning.isEmpty).map(\.name.text) == [])
        let antiInflammatory = try #require(catalog.care("anti-inflammatory")?.meaning)
        for reason in [
            "pregnant", "week 20", "water tablets", "over 65", "asthma", "stomach", "kidneys", "heart",
            "blood thinners",
        ] {
            #expect(antiInflammatory.contains(reason), "\(reason)")
        }
        let words: [(Name, [String])] = [
            ("anti-inflammatory", ["drink a lot", "heart attack", "stroke"]),
            ("pain medicine", ["emergency care", "drink a lot", "warfarin"]),
            ("opioid", ["sleep apnoea", "pregnancy", "antidepressant", "alcohol"]),
            ("nerve-pain medicine", ["lung or kidney", "opioid", "alcohol"]),
            ("antidepressant", ["ending your life", "heart"]), ("muscle relaxant", ["ciprofloxacin"]),
            ("injection", ["weaker", "passing water"]), ("massage", ["bones are thin", "blood thinners"]),
            ("yoga", ["thin bones", "pregnancy"]), ("pilates", ["thin bones", "pregnancy"]),
        ]
        for (name, expected) in words {
            let meaning = try #require(catalog.care(name)?.meaning)
            for word in expected { #expect(meaning.contains(word), "\(name): \(word)") }
        }
    }

    @Test("the daily routine takes at most five and a half minutes: release, length and strength, from the floor up")
    func defaultRoutine() {
        #expect(
            catalog.defaultRoutine.map(\.text) == [
                "ball under glute, left, 30 s", "ball under glute, right, 30 s", "knees to chest, 30 s",
                "glute bridge, 30 s", "strap hamstring, left, 30 s", "strap hamstring, right, 30 s",
                "kneeling hip flexor, left, 30 s", "kneeling hip flexor, right, 30 s", "side bend, left, 20 s",
                "side bend, right, 20 s",
            ])
        #expect(Routine.seconds(of: catalog.defaultRoutine, changeover: 5) == 325)
    }

    @Test("every pain pattern has at least two stretches or releases")
    func patterns() {
        let counts = Dictionary(grouping: catalog.stretches, by: \.pattern).mapValues(\.count)
        #expect(counts == ["low back": 35, "upper back": 5, "neck and shoulder": 5, "jaw": 3, "foot": 4, "any": 2])
    }

    @Test("releases come before stretches and have a heading")
    func releases() {
        let releases = catalog.stretches.prefix { $0.isRelease }
        #expect(releases.count == catalog.stretches.filter(\.isRelease).count)
        #expect(Set(releases.map(\.group)) == ["Release first"])
    }

    @Test("steps name the side if, and only if, the stretch has sides")
    func sidesInSteps() {
        for stretch in catalog.stretches {
            #expect(stretch.steps.contains { $0.contains("{side}") } == stretch.hasSides, "\(stretch.name)")
            for side in stretch.sides {
                #expect(!stretch.steps(for: side).joined().contains("{"), "\(stretch.name)")
            }
            #expect(stretch.steps.count >= 3 && stretch.holdRange.contains(stretch.hold), "\(stretch.name)")
            #expect(!stretch.cautions.isEmpty && stretch.position != nil, "\(stretch.name)")
        }
    }

    @Test("the steps of one side are worded for that side")
    func steps() throws {
        let stretch = try #require(catalog.stretch("figure four"))
        #expect(
            stretch.steps(for: .right) == [
                "Lie on your back with knees bent, and lay the right ankle on the left knee.",
                "Draw the left thigh towards you until the right buttock pulls.",
                "Breathe. Ease off if your knee complains.",
            ])
    }

    @Test("every muscle that a tracked habit shortens can be lengthened")
    func shortenedMusclesHaveStretches() {
        let shortened = Set(catalog.trackedHabits(chosen: nil).flatMap(\.shortens))
        #expect(shortened.count == 5)
        #expect(shortened.filter { catalog.stretches(lengthening: $0).isEmpty } == [])
        #expect(catalog.stretches(lengthening: "hip flexors").filter { !$0.isRelease }.first?.name == "morning stretch")
        let weakened = Set(catalog.habits.flatMap(\.weakens))
        #expect(weakened.filter { catalog.stretches(strengthening: $0).isEmpty } == [])
        #expect(
            catalog.habits(shorteningOrLoading: "piriformis").map(\.name) == ["crossed legs", "wallet in back pocket"])
    }

    @Test("fourteen signs call for emergency care, sixteen for a doctor soon")
    func warningSigns() {
        #expect(
            catalog.warningSigns.filter { $0.urgency == .emergency }.map(\.sign.text) == [
                "pain or numbness in both legs", "both feet numb or weak",
                "numbness between the legs",
                "new bladder or bowel trouble", "loss of sexual function", "weakness in a leg or both legs",
                "chest pain", "sudden tearing pain", "thoughts of ending your life", "too much medicine",
                "bleeding in the stomach", "signs of a stroke", "bleeding or cramps in pregnancy", "a serious accident",
            ])
        #expect(catalog.warningSigns.count == 30)
        #expect(catalog.advice(for: .emergency)?.heading == "Go to emergency care now")
        #expect(catalog.advice(for: .soon)?.heading == "See a doctor soon")
        let words =
            catalog.warningSigns.map(\.explanation).joined()
            + WarningSign.Urgency.allCases
            .compactMap { catalog.advice(for: $0)?.text }.joined()
        // No telephone number: it would be wrong somewhere.
        #expect(words.replacing("under 45", with: "").replacing("over 50", with: "").filter(\.isNumber).isEmpty)
    }

    @Test("the steps of an exercise with sides have no gaps when it is planned without one")
    func stepsWithoutSide() throws {
        for stretch in Catalog.standard.stretches {
            let steps = stretch.steps(for: nil)
            #expect(!steps.joined().contains("{"), "\(stretch.name)")
        }
        let stretch = try #require(Catalog.standard.stretch("knee to opposite shoulder"))
        #expect(stretch.steps(for: nil) == stretch.steps(for: .left) + ["Then the same on the right."])
    }
}
