import Catalog
import Diary
import Testing

@Suite("The user's own catalog files")
struct OwnCatalogTests {
    private func catalog(_ files: (name: String, text: String)...) -> Catalog {
        Catalog(additions: files.map { CatalogSource(file: $0.name, bytes: Array($0.text.utf8)) }, ownFolder: "~/own")
    }

    @Test("a habit needs no more than its name")
    func bareHabit() throws {
        let own = catalog(("~/own/habits.rec", "Name: high heels\n"))
        let habit = try #require(own.habit("high heels"))
        #expect(habit.measure == .yesNo)
        #expect(habit.question == "High heels?")
        #expect(own.habits.last == habit)
        #expect(own.problems == [])
    }

    @Test("a stretch of your own is read")
    func ownStretch() throws {
        let own = catalog(
            (
                "~/own/stretches.rec",
                """
                %rec: Stretch

                Name: couch stretch
                Group: Hip flexors
                Lengthens: hip flexors
                Sides: left and right
                Hold: 40 s
                Hold_min: 20
                Hold_max: 90
                Needs: a couch
                Step: {side} shin up the back of the couch.
                Routine: yes

                """
            ))
        let stretch = try #require(own.stretch("couch stretch"))
        #expect(stretch.routineItems.map(\.text) == ["couch stretch, left, 40 s", "couch stretch, right, 40 s"])
        #expect(stretch.holdRange.lowerBound.seconds == 20)
        #expect(stretch.steps(for: .left) == ["left shin up the back of the couch."])
        #expect(own.problems == [])
    }

    @Test("the same name replaces in place, Hidden removes")
    func replacingAndHiding() {
        let own = catalog(
            (
                "~/own/habits.rec",
                "Name: Longest-Sit\nUnit: min\n\nName: driving\nHidden: yes\n"
            ))
        #expect(own.habits.count == Catalog.standard.habits.count - 1)
        #expect(own.habits[1].name.text == "Longest-Sit")
        #expect(own.habit("longest sit")?.measure == .minutes)
        #expect(own.habit("driving") == nil)
        #expect(own.habit("sitting") == Catalog.standard.habit("sitting"))
        #expect(own.problems == [])
    }

    @Test("mistakes are reported with their place, and their records left out")
    func mistakes() {
        let own = catalog(
            (
                "~/own/habits.rec",
                """
                %rec: Habit

                Name: gardening
                Kind: activty
                Unit: min

                Name: gym
                Shortens: back muscle

                Name: gym
                Unit: hours

                Unit: h

                Name: mood
                Kind: rating

                Name: nothing here
                Hidden: yes

                Name: yoga
                Lods: glutes

                this is no field

                """
            ),
            ("~/own/stretches.rec", "Name: twist\nHold: 90\nHold_max: 60\n\n%rec: Strech\n\nName: bend\n"))
        #expect(
            own.problems.map(\.description) == [
                "~/own/habits.rec:4:7: “activty”: expected one of: habit, activity, rating, measure",
                "~/own/habits.rec:8:11: “back muscle”: expected a muscle that muscles.rec describes",
                "~/own/habits.rec:10:7: “gym”: expected a name that no record above has",
                "~/own/habits.rec:11:7: “hours”: expected one of: h, min, times, s, cm, yes/no, choice, 0-10",
                "~/own/habits.rec:13:1: “Unit: h”: expected a record with a Name",
                "~/own/habits.rec:16:7: “rating”: expected habit or activity; a rating of your own is a habit with Unit: 0-10",
                "~/own/habits.rec:18:7: “nothing here”: expected the name of a record that can be hidden",
                "~/own/habits.rec:22:1: “Lods”: expected the field Loads",
                "~/own/habits.rec:24:1: “this is no field”: expected a field like \"Name: value\", a comment starting with #, or a blank line",
                "~/own/stretches.rec:2:7: “90”: expected a hold between Hold_min and Hold_max",
                "~/own/stretches.rec:7:1: “Strech”: expected a record after %rec: and one of Muscle, Habit, Stretch, Site, Feel, Care, WarningSign, Urgency, Question, Picture, Pose, Bone, Patch, Topic, Theme, Order",
            ])
        #expect(own.additions.flatMap(own.problems(in:)) == own.problems)
        #expect(own.ownProblems == own.problems)
        #expect(own.habits.map(\.name.text).suffix(3) == ["wall sit", "gym", "yoga"])
        #expect(own.stretches == Catalog.standard.stretches)
    }

    @Test("catalogs are equal when they have the same additions")
    func equality() {
        #expect(catalog(("habits.rec", "Name: a\n")) == catalog(("habits.rec", "Name: a\n")))
        #expect(catalog(("habits.rec", "Name: a\n")) != catalog(("habits.rec", "Name: b\n")))
    }
}
