import Canvas
import Diary
import Testing

@testable import Screens

@Suite("A plan that changes during the session")
struct ChangedPlanTests {
    /// A driver whose current hold of the whole routine has run for twelve seconds.
    private static func driver(after steps: Int) -> SessionDriver {
        var driver = StretchesScreenTests.driver()
        driver.press("Space Enter" + String(repeating: " Right", count: steps))
        driver.wait(5 + 12)
        return driver
    }

    private static func take(_ items: [RoutineItem], _ driver: inout SessionDriver) {
        driver.take(.routinesRead(RoutineHistory([Routine(start: date("2026-08-01"), items: items)])))
    }

    @Test("a score that makes the plan gentle leaves the hold in progress as it is")
    func gentleHold() {
        var driver = Self.driver(after: 5)
        #expect(driver.state == "hold strap hamstring, right 18")
        driver.press("8 Enter")
        #expect(driver.state == "hold strap hamstring, right 18")
        #expect(driver.screen.lines[2].hasPrefix(" 1 of 7, gentle  "))
        driver.wait(18)
        #expect(driver.holds == ["strap hamstring, right, 30 s"])
        #expect(driver.state == "change side bend, left 5")
    }

    @Test("a hold that the gentle version leaves out ends with its seconds, and the routine waits")
    func leftOut() {
        var driver = Self.driver(after: 6)
        #expect(driver.state == "hold kneeling hip flexor, left 18")
        driver.press("8 Enter")
        #expect(driver.holds == ["kneeling hip flexor, left, 12 s"])
        #expect(driver.state == "paused change ball under glute, left 5")
        driver.press("u")
        #expect(driver.holds == [])
        driver.press("Space")
        driver.wait(5 + 30)
        #expect(driver.holds == ["ball under glute, left, 30 s"])
    }

    @Test("pain before that makes the plan gentle starts the gentle version at its first hold")
    func painBefore() {
        var driver = StretchesScreenTests.driver()
        driver.press("Space 8 Enter")
        #expect(driver.state == "change ball under glute, left 5")
        #expect(driver.screen.lines[2].hasPrefix(" 1 of 7, gentle  "))
    }

    @Test("a routine that was rewritten elsewhere moves the hold along, or ends it")
    func rewritten() {
        var driver = Self.driver(after: 1)
        #expect(driver.state == "hold ball under glute, right 18")
        let right = RoutineItem("ball under glute", side: .right, duration: seconds(40))
        let bend = RoutineItem("side bend", side: .left, duration: seconds(20))
        Self.take([right, bend], &driver)
        #expect(driver.state == "hold ball under glute, right 28")
        Self.take([bend], &driver)
        #expect(driver.holds == ["ball under glute, right, 12 s"])
        #expect(driver.state == "paused change side bend, left 5")
        Self.take([], &driver)
        #expect(driver.state == "done")
        #expect(driver.holds == ["ball under glute, right, 12 s"])
    }

    @Test("a hold made longer elsewhere counts the seconds held, no more")
    func longer() {
        var driver = Self.driver(after: 0)
        Self.take([RoutineItem("ball under glute", side: .left, duration: seconds(60))], &driver)
        #expect(driver.state == "hold ball under glute, left 48")
        driver.press("Enter")
        #expect(driver.holds == ["ball under glute, left, 12 s"])
    }

    @Test("the reason for leaving out a hold is not taken for another one")
    func reason() {
        var driver = Self.driver(after: 6)
        driver.press("s")
        Self.take([RoutineItem("side bend", side: .left, duration: seconds(20))], &driver)
        driver.press("h")
        #expect(driver.holds == ["kneeling hip flexor, left, 12 s"])
        #expect(driver.state == "paused change side bend, left 5")
    }
}
