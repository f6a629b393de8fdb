import Canvas
import Catalog
import Diary
import Testing

@testable import Screens

@Suite("The list of what can be logged")
struct CatalogEditorTests {
    private static func store(keys: String = "O") -> TestStore {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        return store
    }

    private func asked(_ store: TestStore) -> [String] { CatalogEditor.asked(store.model).map(\.text) }

    /// Returns the items on view.
    private func names(_ store: TestStore) -> [String] {
        let editor = store.model.overlays.last?.dialog as? CatalogEditor
        return editor?.rows(in: store.model).map(\.name.text) ?? []
    }

    @Test("a name that the list cuts is whole beside it")
    func longName() {
        var store = Self.store()
        store.press("a")
        store.type("sitting for very long on a sofa that is far too soft for me")
        store.press("Enter Enter")
        let beside = store.screen.split(separator: "\n").map { $0.dropFirst(49) }.joined(separator: " ")
        let words = beside.split(separator: " ").joined(separator: " ")
        #expect(words.contains("sitting for very long on a sofa that is far too soft for me"), "\(store.screen)")
    }

    @Test("a habit is added with a name and a unit, and is asked about, shown and logged at once")
    func addingHabit() throws {
        var store = Self.store()
        store.press("a")
        store.type("gaming")
        store.press("Enter Right Enter")
        #expect(store.message == " Saved: gaming, asked at check-in from now on")
        #expect(store.model.catalog.habit("gaming")?.measure == .hours)
        #expect(asked(store).last == "gaming")
        #expect(store.written.count == 2)
        store.press("Esc")
        #expect(store.model.overlays.isEmpty)
        #expect(store.screen.contains("gaming"))
        store.press("a h")
        store.type("gam")
        store.press("Enter")
        store.type("2")
        store.press("Enter")
        #expect(store.message == " Saved: gaming 2 h")
        let logged = store.entries(on: SampleDiary.day).flatMap(\.habits).first { $0.name == "gaming" }
        #expect(logged?.amount == amount("2 h"))
    }

    @Test("the cursor is in the field with the mistake, also where another has the same text")
    func faultyField() throws {
        func form(_ store: TestStore) -> CatalogForm? { store.model.overlays.last?.dialog as? CatalogForm }
        var store = Self.store(keys: "O Left Left a")
        try #require(form(store)?.kind == .stretch, "\(store.screen)")
        store.type("long holds")
        store.press("Enter")
        while form(store)?.field != .manner { store.press("Tab") }
        // Forty times are few enough, forty seconds each are too many.
        store.press("Right Tab Ctrl-U 4 0 Tab Ctrl-U 4 0 Enter")
        #expect(form(store)?.field == .tempo, "\(store.screen)")
        store = Self.store(keys: "O a")
        store.type("seat")
        store.press("Enter")
        while form(store)?.choices[.measure]?.word != CatalogForm.choiceWord { store.press("Right") }
        store.press("Tab")
        store.type("stool, , sofa")
        store.press("Enter")
        #expect(form(store)?.field == .words, "\(store.screen)")
    }

    @Test("what the form contains goes into the record")
    func forms() throws {
        var store = Self.store()
        store.press("a")
        store.type("calm")
        store.press("Enter")
        store.type("words")
        store.press("Tab")
        store.type("low, fair, high")
        store.press("Tab")
        store.type("less")
        store.press("Tab")
        store.type("How was your calm?")
        store.press("Tab Tab")
        store.type("not")
        store.press("Enter")
        let calm = try #require(store.model.catalog.habit("calm"))
        #expect(calm.measure == .choice(["low", "fair", "high"]))
        #expect(calm.direction == .less && calm.question == "How was your calm?")
        #expect(!asked(store).contains("calm"))
        store.press("Right Right Right Right a")
        store.type("couch stretch")
        store.press("Enter Down")
        store.type("hip f")
        store.press("Down")
        store.type("quad")
        store.press("Down")
        store.type("glu")
        store.press("Down Down Right Down Down")
        store.type("40")
        store.press("Down Right Down")
        store.type("Kneel with the back foot on the couch.")
        store.press("Enter")
        let stretch = try #require(store.model.catalog.stretch("couch stretch"))
        #expect(stretch.muscles == ["hip flexors", "quadratus lumborum", "glutes"])
        #expect(!stretch.hasSides && stretch.hold == seconds(40) && stretch.isGentle)
        #expect(stretch.steps == ["Kneel with the back foot on the couch."])
        #expect(store.model.catalog.problems == [])
    }

    @Test("a therapist's exercise is entered in full: kind, muscles, repetitions, steps, cautions, props")
    func exercise() throws {
        var store = Self.store(keys: "O Left Left a")
        store.type("wall push-up")
        store.press("Enter")
        store.type("strength")
        store.press("Down")
        store.type("chest")
        store.press("Down Down Down")
        store.type("over")
        store.press("Down Ctrl-U")
        store.type("12")
        store.press("Down Ctrl-U")
        store.type("3 s")
        store.press("Down Right Down")
        for step in ["Hands on the wall at shoulder height.", "Bend the elbows until your nose is near the wall."] {
            store.type(step)
            store.press("Down")
        }
        store.press("Down")
        store.type("Stop if a shoulder pinches.")
        store.press("Down Down")
        store.type("a wall")
        store.press("Enter")
        #expect(store.message == " Saved: wall push-up can be logged now")
        let exercise = try #require(store.model.catalog.stretch("wall push-up"))
        #expect(exercise.kind == .strength && exercise.strengthens == ["chest"] && exercise.muscles == [])
        #expect(exercise.repetitions == Stretch.Repetitions(count: 12, tempo: 3) && exercise.isGentle)
        #expect(
            exercise.steps == [
                "Hands on the wall at shoulder height.", "Bend the elbows until your nose is near the wall.",
            ])
        #expect(exercise.cautions == ["Stop if a shoulder pinches."] && exercise.needs == ["a wall"])
        #expect(store.model.catalog.problems == [])
        store.press("Enter Down Down Down Down Down Ctrl-U")
        store.type("60")
        store.press("Enter")
        #expect(store.screen.contains("“60” is not how often, from 1 to 50."))
        store.press("Ctrl-U")
        store.type("15")
        store.press("Enter")
        #expect(store.model.catalog.stretch("wall push-up")?.repetitions?.count == 15)
        #expect(store.model.catalog.stretch("wall push-up")?.steps == exercise.steps)
    }

    @Test("an item of each kind is added with only a name", arguments: CatalogKind.editable)
    func kinds(kind: CatalogKind) throws {
        var store = Self.store()
        let place = try #require(CatalogKind.editable.firstIndex(of: kind))
        for _ in 0..<place { store.press("Right") }
        store.press("a")
        store.type("loom")
        store.press("Enter Enter")
        #expect(store.model.catalog.shown(kind).last == "loom")
        #expect(store.model.catalog.problems == [])
        #expect(store.screen.contains("▸ loom"))
    }

    @Test("a duplicate name, an empty one and a single word to choose from are rejected beside the title")
    func refusals() {
        var store = Self.store()
        store.press("a Enter")
        #expect(store.screen.contains("Type a name first."))
        store.type("Driving")
        store.press("Enter Enter")
        #expect(store.screen.contains("“Driving” already exists."))
        #expect(store.model.writes.isEmpty && store.model.catalog == .standard)
        store.press("Ctrl-U")
        store.type("calm")
        store.press("Enter")
        store.type("words")
        store.press("Tab")
        store.type("low")
        store.press("Enter")
        #expect(store.screen.contains("“low” is not two or more words with commas between."))
        store.press("Esc")
        #expect(store.model.catalog == .standard)
    }

    @Test("a rename updates entries, check-in and routine, and u reverts it everywhere")
    func renaming() {
        var store = Self.store()
        let before = store.model
        store.press("r Ctrl-U")
        store.type("desk time")
        store.press("Enter")
        #expect(store.message == " Saved: sitting is now desk time, also in past entries")
        #expect(asked(store).first == "desk time")
        let names = store.model.diary.logbook.entries.flatMap(\.habits).map(\.name)
        #expect(!names.contains("sitting") && names.contains("desk time"))
        store.press("u")
        #expect(asked(store).first == "sitting")
        #expect(store.model.diary.logbook.entries == before.diary.logbook.entries)
        #expect(store.model.catalog.shown(.habit) == Catalog.standard.shown(.habit))
        store.press("Ctrl-R")
        #expect(asked(store).first == "desk time")
    }

    @Test("Enter edits the details of an item, built in or your own, and leaves the rest of it")
    func changing() throws {
        var store = Self.store(keys: "O / c h i l d Enter Enter Right Enter")
        #expect(store.message == " Saved: child on hip changed")
        let child = try #require(store.model.catalog.habit("child on hip"))
        #expect(child.measure == .hours && child.alternative == nil && child.loads.count == 2)
        #expect(child.question == "Did you carry a child on one hip?")
        store.press("u")
        #expect(store.model.catalog.habit("child on hip") == Catalog.standard.habit("child on hip"))
        store.press("Enter Tab Tab Ctrl-U")
        store.type("Who was carried?")
        store.press("Enter")
        let asked = try #require(store.model.catalog.habit("child on hip"))
        #expect(asked.question == "Who was carried?" && asked.measure == .yesNo && asked.alternative == .hours)
        store.press("Enter Enter")
        #expect(store.model.history.done.count == 1)
        store.press("Esc / s l e p t Enter Enter Enter")
        #expect(store.model.history.done.count == 1)
        store.press("Enter Tab , Space i n Space a Space c h a i r Enter")
        let slept = try #require(store.model.catalog.habit("slept"))
        #expect(
            slept.measure == .choice(["on back", "on side", "on stomach", "on side with knees drawn up", "in a chair"]))
        #expect(slept.choiceShortNames["on stomach"] == "stom.")
        store.press("Esc Left Left Enter Tab Tab Tab Tab Tab Tab Ctrl-U 9 0 0 0 Enter")
        #expect(store.screen.contains("“9000”"))
        #expect(store.model.catalog.problems == [])
    }

    @Test(
        "a stretch held for longer is done as before"
    )
    func holding() throws {
        let store = Self.store(keys: "O Left Left Enter Down Down Down Down Down Down Ctrl-U 9 0 Enter")
        let before = try #require(Catalog.standard.stretch("ball under glute"))
        let ball = try #require(store.model.catalog.stretch("ball under glute"))
        #expect(ball.hold == seconds(90) && ball.steps == before.steps && ball.cautions == before.cautions)
        #expect(ball.holdRange == seconds(30)...seconds(90) && ball.needs == before.needs && ball.kind == .release)
    }

    @Test(
        "muscles of a habit or a stretch are added, changed and removed")
    func muscles() throws {
        var store = Self.store(keys: "O Left Left / c h i l d Enter")
        let before = try #require(store.model.catalog.stretch("child's pose"))
        #expect(before.muscles == ["low back muscles", "glutes"])
        store.press("Enter Down Down Down")
        store.type("hamstr")
        store.press("Down")
        store.type("chest")
        store.press("Enter")
        #expect(store.message == " Saved: child's pose changed")
        #expect(
            store.model.catalog.stretch("child's pose")?.muscles
                == ["low back muscles", "glutes", "hamstrings", "chest"])
        store.press("Enter Down")
        store.type("not known")
        store.press("Down Down")
        store.type("glu")
        store.press("Down Down Enter")
        #expect(store.model.catalog.stretch("child's pose")?.muscles == ["glutes", "chest"])
        store.press("u u")
        #expect(store.model.catalog.stretch("child's pose") == before)

        store.press("Esc Right Right / s i t t Enter Enter Up")
        store.type("calf")
        store.press("Enter")
        #expect(
            store.model.catalog.habit("sitting")?.shortens == ["hip flexors", "hamstrings", "abdominals", "calf"])
        #expect(store.model.catalog.problems == [])
    }

    @Test("a rating of the day keeps its field")
    func ratings() {
        var store = Self.store(keys: "O / s t r e s s Enter Enter")
        #expect(store.message == " It has a field of its own in the diary: r gives it another name.")
        store.press("r Ctrl-U p u s h Enter")
        #expect(store.model.catalog.habit("push")?.kind == .rating(.stress))
    }

    @Test("renaming a stretch renames it in the routine")
    func renamingStretch() {
        var store = Self.store(keys: "O Right Right Right Right r Ctrl-U")
        store.type("tennis ball")
        store.press("Enter")
        #expect(store.model.diary.routines.routines.first?.items.first?.stretch == "tennis ball")
        #expect(store.entries(on: SampleDiary.day).flatMap(\.holds).first?.name == "tennis ball")
    }

    @Test("undoing a rename leaves alone entries that already had the new name")
    func renamingBack() {
        var own = SampleDiary.friday[0]
        own.habits = [HabitAmount("desk time", amount("3 h"))]
        var store = TestStore(SampleDiary.model(entries: [own] + SampleDiary.friday.dropFirst()))
        store.press("O r Ctrl-U")
        store.type("desk time")
        store.press("Enter u")
        let habits = store.entries(on: SampleDiary.day).flatMap(\.habits)
        #expect(habits.filter { $0.name == "desk time" }.map(\.amount) == [amount("3 h")])
        #expect(habits.contains { $0.name == "sitting" })
    }

    @Test("h hides an item from check-in and lists, keeps what was logged, and shows it again")
    func hiding() {
        var store = Self.store(keys: "O h")
        #expect(store.message == " Saved: sitting hidden; what was logged stays")
        #expect(asked(store).first == "longest sit")
        #expect(store.entries(on: SampleDiary.day).flatMap(\.habits).contains { $0.name == "sitting" })
        store.press("h")
        #expect(store.message == " Saved: sitting shown again")
        #expect(asked(store).first == "sitting")
    }

    @Test("Space and K J choose what is asked and in which order")
    func asking() {
        var store = Self.store(keys: "O J J")
        #expect(asked(store).prefix(3) == ["longest sit", "crossed legs", "sitting"])
        store.press("K")
        #expect(asked(store).prefix(3) == ["longest sit", "sitting", "crossed legs"])
        store.press("Space")
        #expect(asked(store).prefix(2) == ["longest sit", "crossed legs"])
        store.press("u")
        #expect(asked(store).prefix(2) == ["longest sit", "sitting"])
        store.press("G J")
        #expect(store.message == " Only what is asked at check-in has an order: Space adds it.")
        store.press("Space")
        #expect(asked(store).last == "wall sit")
    }

    @Test("an activity is asked at check-in, renamed there, and is among the habits asked")
    func askedActivity() {
        var store = Self.store(keys: "O Right Space r Ctrl-U")
        store.type("strolling")
        store.press("Enter")
        #expect(asked(store).last == "strolling")
        #expect(store.model.catalog.shown(.activity).first == "strolling")
        store.press("Left Down Down Down Down Down Down Down Down Down")
        #expect(store.screen.contains("▸ strolling              minutes"))
        store.press("K h")
        #expect(asked(store).suffix(1) == ["stress"])
        #expect(store.model.catalog.hidden(.activity) == ["strolling"])
        store.press("u")
        #expect(asked(store).suffix(2) == ["strolling", "stress"])
    }

    @Test("sites and stretches have their own order", arguments: [(2, CatalogKind.site), (4, .stretch)])
    func ordering(turns: Int, kind: CatalogKind) {
        let usual = Catalog.standard.shown(kind)
        var store = Self.store()
        for _ in 0..<turns { store.press("Right") }
        store.press("Down Down K")
        #expect(store.model.catalog.shown(kind).prefix(3) == [usual[0], usual[2], usual[1]])
        store.press("u")
        #expect(store.model.catalog.shown(kind) == usual)
        store.press("Space")
        #expect(store.message == " Only habits and activities are asked at check-in.")
    }

    @Test("the search finds any part of a name as you type, Enter keeps it, Esc shows everything again")
    func searching() {
        var store = Self.store(keys: "O /")
        store.type("sit")
        #expect(names(store) == ["sitting", "longest sit", "sitting tolerance", "wall sit"])
        store.press("Down Enter h")
        #expect(store.model.catalog.hidden(.habit) == ["longest sit"])
        store.press("Esc")
        #expect(names(store).count == Catalog.standard.shown(.habit).count)
        store.press("Esc")
        #expect(store.model.overlays.isEmpty)
    }

    @Test("changes by another program are adopted, but don't override what is still being written")
    func reading() throws {
        var store = Self.store(keys: "O")
        let change = try Catalog.standard.adding("loom", as: .habit)
        let read = Catalog.standard.applying(change)
        store.receive(.input(.key(.character("h"))))
        store.receive(.catalogRead(read, trackedHabits: ["loom", "sitting"], asksWeekly: false))
        #expect(store.model.catalog.hidden(.habit) == ["sitting"])
        #expect(store.model.catalog.habit("loom") != nil)
        #expect(asked(store) == ["loom"])
    }

    @Test("nothing opens in a read-only diary")
    func readOnly() {
        var model = SampleDiary.model()
        model.diary.readOnlyReason = "This diary can only be read."
        var store = TestStore(model)
        store.press("O")
        #expect(store.model.overlays.isEmpty)
        #expect(store.message == " This diary can only be read.")
    }

    @Test("what was hidden stays in sight, though the message about it is long", arguments: [12, 13, 14])
    func hiddenInSight(height: Int) {
        var store = TestStore(SampleDiary.model(size: Size(width: 40, height: height)))
        store.press("O BackTab h")
        #expect(store.screen.contains("▸ massage"), "\(store.screen)")
        #expect(store.screen.contains("Saved: massage hidden; what was"), "\(store.screen)")
    }

    @Test("the foot offers only what the selected item can do")
    func footer() {
        var store = TestStore(SampleDiary.model(size: Size(width: 120, height: 24)))
        store.press("O")
        #expect(store.footer.contains("Enter edit   r rename   h hide   Space don't ask   K J move"))
        store.press("h End")
        #expect(store.footer.contains("a add   r rename   h show   → kind"), "\(store.footer)")
    }

    @Test("a form that doesn't fit says how many fields are out of view")
    func fieldsOutOfView() {
        var store = TestStore(SampleDiary.model(size: Size(width: 60, height: 20)))
        store.press("O BackTab BackTab Enter")
        #expect(store.message.hasPrefix(" ↓ "), "\(store.screen)")
        store.press("Up")
        #expect(store.message.hasPrefix(" ↑ "), "\(store.screen)")
    }

    @Test("a click chooses the kind and the item")
    func clicks() {
        var store = Self.store()
        let lines = view(store.model).lines
        let row = lines.firstIndex { $0.contains("Activities") } ?? 0
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: Point(column: 12, row: row)))))
        #expect(store.screen.contains("▸ walking"))
        let swimming = view(store.model).lines.firstIndex { $0.contains("swimming") } ?? 0
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: Point(column: 5, row: swimming)))))
        #expect(store.screen.contains("▸ swimming"))
    }
}
