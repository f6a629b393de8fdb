import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The routine editor")
struct RoutineEditorTests {
    static func driver() -> SessionDriver {
        SessionDriver(WeekSample.model(entries: StretchesScreenTests.calm, screen: .stretches))
    }

    static func routine(_ driver: SessionDriver) -> [String] {
        driver.model.diary.routines.items(on: driver.model.presentDay).map(\.text)
    }

    @Test("sides, seconds, repeats, weekdays and order change together, from today on")
    func changing() {
        var driver = Self.driver()
        driver.press("o Down Down Down Down + + r 6 7 s K d Enter")
        #expect(
            Self.routine(driver) == [
                "ball under glute, left, 30 s", "ball under glute, right, 30 s", "knees to chest, 30 s",
                "glute bridge, 30 s", "strap hamstring, left, 30 s", "strap hamstring, right, 30 s",
                "side bend, left, 20 s", "side bend, right, 20 s",
            ])
        driver.press("u o Down Down Down Down + + r 6 7 s K Enter")
        #expect(
            Self.routine(driver).prefix(6) == [
                "ball under glute, left, 30 s", "ball under glute, right, 30 s",
                "knees to chest, 30 s", "glute bridge, 30 s",
                "kneeling hip flexor, left, 40 s, 2 times, mon tue wed thu fri", "strap hamstring, left, 30 s",
            ])
    }

    @Test("what the user's health rules out is marked, and counts neither as planned nor as covered")
    func leftOut() {
        var driver = TestStore(WeekSample.model(entries: StretchesScreenTests.calm, screen: .stretches))
        driver.press("o")
        #expect(driver.screen.contains("10 holds today"), "\(driver.screen)")
        driver.press("Escape")
        driver.receive(.reviewsRead([PostureReview(day: date("2026-11-01"), answers: [.init("operation", "yes")])]))
        driver.press("o")
        #expect(driver.screen.contains("0 holds today"), "\(driver.screen)")
        #expect(!driver.screen.contains("every day"), "\(driver.screen)")
        #expect(driver.screen.contains("left out"), "\(driver.screen)")
        #expect(driver.screen.contains("Not covered yet"), "\(driver.screen)")
        #expect(!driver.screen.contains("Covered"), "\(driver.screen)")
        driver.press("Escape T")
        #expect(driver.screen.contains("none planned: a recent operation"), "\(driver.screen)")
        #expect(!driver.screen.contains("no routine yet"), "\(driver.screen)")
    }

    @Test("the change and the routine before it are written, so that past adherence stays the same")
    func written() {
        var driver = Self.driver()
        let before = driver.model.diary.routines.items(on: date("2026-11-19"))
        driver.press("o d Enter")
        let routines = driver.written.flatMap(\.changes).compactMap { change in
            if case .routine(_, let after) = change { after } else { nil }
        }
        #expect(routines.map(\.start) == [date("2026-08-01"), date("2026-11-20")])
        #expect(routines.map(\.items.count) == [10, 8])
        #expect(driver.model.diary.routines.items(on: date("2026-11-19")) == before)
        #expect(driver.model.message?.text == "Saved: routine of 8 holds")
    }

    @Test("undo and redo include changes of the routine")
    func undo() {
        var driver = Self.driver()
        let before = Self.routine(driver)
        driver.press("o d Enter u")
        #expect(Self.routine(driver) == before)
        driver.press("Ctrl-R")
        #expect(Self.routine(driver).count == 8)
    }

    @Test("Esc closes without saving, and saving without a change writes nothing")
    func leaving() {
        var driver = Self.driver()
        let before = Self.routine(driver)
        driver.press("o d d + Esc")
        #expect(Self.routine(driver) == before)
        driver.press("o Enter")
        #expect(driver.written.isEmpty)
    }

    @Test("a stretch is found while typing, by its name or its muscle, and added after the selected one")
    func adding() {
        var driver = Self.driver()
        driver.press("o a c a t - c o w Enter")
        driver.press("a c a l f Enter Enter")
        #expect(
            Self.routine(driver).prefix(5) == [
                "ball under glute, left, 30 s", "ball under glute, right, 30 s", "cat-cow, 64 s",
                "calf at the wall, left, 30 s", "calf at the wall, right, 30 s",
            ])
    }

    @Test("muscles that the habits call for and the routine leaves out come first in the search")
    func suggestions() throws {
        var driver = Self.driver()
        driver.press("o a")
        let editor = try #require(driver.model.overlays.last?.dialog as? RoutineEditor)
        let first = try #require(editor.finder?.found.first)
        #expect(first.hint.contains("abdominals") || first.hint.contains("trapezius") || first.hint.contains("jaw"))
    }

    @Test("equal holds of both sides share one row, different ones have two")
    func rows() {
        let items = ["a, left, 30 s", "a, right, 30 s", "b, left, 30 s", "b, right, 40 s", "c, 20 s"]
            .compactMap { try? RoutineItem(parsing: $0) }
        let rows = RoutineRow.rows(of: items)
        #expect(rows.map(\.sides) == [.leftAndRight, .left, .right, .once])
        #expect(rows.flatMap(\.items) == items)
    }

    @Test("an exercise that is repeated is counted and changed in times and sets, as everywhere else")
    func repetitions() {
        var driver = Self.driver()
        driver.press("o Down Down")
        #expect(driver.screen.text.contains("▸ glute bridge                     6 times"), "\(driver.screen.text)")
        #expect(driver.screen.text.contains("+ - times   r sets"), "\(driver.screen.text)")
        driver.press("+")
        #expect(driver.screen.text.contains("7 times"))
        driver.press("r")
        #expect(driver.screen.text.contains("2×7  every day"), "\(driver.screen.text)")
        driver.press("Enter")
        #expect(Self.routine(driver).contains("glute bridge, 35 s, 2 times"))
        #expect(driver.screen.text.contains("glute bridge                  2×7"), "\(driver.screen.text)")
    }

    @Test("PgDn and PgUp move through a long routine")
    func pages() {
        var driver = Self.driver()
        driver.press("o PgDn d Enter")
        #expect(!Self.routine(driver).contains { $0.hasPrefix("side bend") })
    }

    @Test("seconds change in fives, from five seconds to ten minutes")
    func seconds() {
        var row = RoutineRow.rows(of: [RoutineItem("a", duration: HoldDuration(nearest: 12))])[0]
        row.lengthen(by: 1)
        #expect(row.duration.seconds == 15)
        row.duration = HoldDuration(nearest: 12)
        row.lengthen(by: -1)
        #expect(row.duration.seconds == 10)
        row.lengthen(by: -1)
        row.lengthen(by: -1)
        #expect(row.duration.seconds == 5)
        row.duration = HoldDuration(nearest: 600)
        row.lengthen(by: 1)
        #expect(row.duration.seconds == 600)
    }

    @Test("the name of an exercise without sides has their columns, too", arguments: [80, 60])
    func longName(width: Int) {
        var model = WeekSample.model(
            size: Size(width: width, height: 24), entries: StretchesScreenTests.calm, screen: .stretches)
        model.diary.routines = RoutineHistory([
            Routine(
                start: date("2026-08-01"),
                items: [RoutineItem("ball between the shoulder blades", duration: HoldDuration(nearest: 30))])
        ])
        var store = TestStore(model)
        store.press("o")
        #expect(store.screen.contains("▸ ball between the shoulder b"), "\(store.screen)")
    }
}
