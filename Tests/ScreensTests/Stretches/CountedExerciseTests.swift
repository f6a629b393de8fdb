import Canvas
import Diary
import Reports
import Testing

@testable import Screens

/// An exercise that is counted has the same form in the diary, whichever way it was logged.
@Suite("Counted exercises")
struct CountedExerciseTests {
    /// Six glute bridges of five seconds, six clams on the left, and a hold.
    private static let routine = Routine(
        start: date("2026-08-01"),
        items: [
            RoutineItem("glute bridge", duration: seconds(30)), RoutineItem("clam", side: .left, duration: seconds(24)),
            RoutineItem("side bend", side: .left, duration: seconds(30)),
        ])

    private static func driver() -> SessionDriver { StretchTimerTests.driver(routine: routine) }

    private static func logged(_ driver: SessionDriver) -> [String] {
        driver.entries.flatMap(\.fields).filter { ["Stretch", "Exercise"].contains($0.name) }
            .map { "\($0.name): \($0.value)" }
    }

    @Test("a session logs how often, as “stretch done” does, and holds in seconds")
    func session() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 30)
        #expect(Self.logged(driver) == ["Exercise: glute bridge, 6 times"])
        #expect(driver.model.message?.text.contains("glute bridge 6 times") == true)
        driver.press("Space Enter Enter")
        #expect(
            Self.logged(driver) == [
                "Stretch: side bend, left, 30 s", "Exercise: glute bridge, 6 times", "Exercise: clam, left, 6 times",
            ])
    }

    @Test("what was stopped half-way counts whole repetitions, nothing before the first, and becomes the whole one")
    func part() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 4)
        driver.press("Enter T S")
        #expect(Self.logged(driver).isEmpty)
        driver.press("Space")
        driver.wait(8)
        driver.press("q")
        #expect(Self.logged(driver) == ["Exercise: glute bridge, 2 times"])
        #expect(StretchSession(driver.model).items.map(\.state) == [.partial, .open, .open])
        driver.press("Space")
        driver.wait(18)
        #expect(Self.logged(driver) == ["Exercise: glute bridge, 6 times"])
        #expect(StretchSession(driver.model).items.map(\.state) == [.done, .open, .open])
    }

    @Test("skipping it says so in the same field")
    func skipped() {
        var driver = Self.driver()
        driver.press("s h")
        #expect(Self.logged(driver) == ["Exercise: glute bridge, skipped, hurts"])
        #expect(StretchSession(driver.model).current == 1)
    }

    @Test("Today ticks it off, says it once, and takes the tick back, also one that an older version wrote in seconds")
    func today() {
        let old = entry("old", "2026-11-20 09:00 +0000") { $0.holds = [Hold("clam", side: .left, .done(seconds(24)))] }
        var model = SampleDiary.model(size: Size(width: 80, height: 40), entries: [old])
        _ = update(&model, .routinesRead(RoutineHistory([Self.routine])), at: model.time)
        var store = TestStore(model)
        func select(_ name: Name) {
            store.press("Home")
            for _ in 0..<60 where store.model.today.list.selection != .stretch(name) { store.press("Down") }
        }
        func report() -> DayReport { DayReport(SampleDiary.day, in: store.model.reports) }
        select("glute bridge")
        store.press("Space")
        #expect(
            store.entries(on: SampleDiary.day).flatMap(\.exercises)
                == [ExerciseBout("glute bridge", .repeated(times: 6, sets: 1))])
        #expect(store.message.contains("glute bridge 6 times"))
        #expect(report().stretches.adherence.done == 2)
        #expect(report().alsoLogged.isEmpty)
        #expect(!store.screen.contains("Also logged"), "\(store.screen)")
        store.press("Space")
        select("clam")
        store.press("Space")
        #expect(report().stretches.adherence.done == 0)
        #expect(store.entries(on: SampleDiary.day).isEmpty)
    }

    @Test("the form asks how often, and takes seconds that are typed as such")
    func form() {
        var store = TestStore(SampleDiary.model(entries: []))
        for typed in ["", "8", "10 times", "20 s"] {
            store.press("a s")
            store.type("glute br")
            store.press("Enter")
            #expect(store.screen.contains("6 times"))
            #expect(store.screen.contains("How often") || store.screen.contains("Side"))
            store.press("Tab")
            if !typed.isEmpty {
                store.press("Ctrl-U")
                store.type(typed)
            }
            store.press("Enter")
        }
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.flatMap(\.exercises).map(\.outcomeText) == ["6 times", "8 times", "10 times"])
        #expect(entries.flatMap(\.holds).map(\.text) == ["glute bridge, 20 s"])
    }
}
