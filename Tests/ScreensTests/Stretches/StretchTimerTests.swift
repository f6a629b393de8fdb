import Canvas
import Diary
import Statistics
import Testing

@testable import Screens

@Suite("The stretch timer on a manual clock")
struct StretchTimerTests {
    /// Three planned holds, one of them repeated, on a day without a flare-up.
    static let routine = Routine(
        start: date("2026-08-01"),
        items: [
            RoutineItem("side bend", side: .left, duration: seconds(30)),
            RoutineItem("ball under glute", duration: seconds(60)),
            RoutineItem("toes back", side: .right, duration: seconds(10), repeats: 2),
        ])

    static func driver(
        _ entries: [Entry] = [], routine: Routine = routine, preferences: Preferences = Preferences(),
        now: Moment = SampleDiary.evening, size: Size = Size(width: 80, height: 24)
    ) -> SessionDriver {
        var model = WeekSample.model(
            size: size, entries: entries, preferences: preferences, now: now, screen: .stretches)
        _ = update(&model, .routinesRead(RoutineHistory([routine])), at: model.time)
        return SessionDriver(model)
    }

    @Test("a whole routine runs hands-free, release first, with each hold and change lasting its seconds")
    func wholeRoutine() {
        var driver = Self.driver()
        #expect(driver.state == "ready ball under glute 60")
        driver.press("Space 4 Enter")
        var log: [String] = []
        for _ in 0..<140 {
            let words =
                driver.state == "done" ? "done" : driver.state.split(separator: " ").dropLast().joined(separator: " ")
            if log.last?.hasSuffix(words) != true { log.append("\(Int(driver.seconds)) \(words)") }
            driver.wait(1)
        }
        #expect(
            log == [
                "0 change ball under glute", "5 hold ball under glute", "65 change side bend, left",
                "70 hold side bend, left", "100 change toes back, right", "105 hold toes back, right",
                "115 change toes back, right", "120 hold toes back, right", "130 done",
            ])
        #expect(
            driver.entries.map { $0.fields.dropFirst().map { "\($0.name): \($0.value)" } } == [
                [
                    "When: 2026-11-20 21:30 +0000", "Pain_before: 4", "Stretch: ball under glute, 60 s",
                    "Stretch: side bend, left, 30 s", "Stretch: toes back, right, 10 s",
                    "Stretch: toes back, right, 10 s", "Edited: 2026-11-20 21:32 +0000",
                ]
            ])
        // Four holds started and four ended.
        #expect(driver.rings == 8)
        #expect(driver.flashes == 8)
    }

    @Test("every second of a hold is shown once, and its tick requested")
    func everySecond() {
        var driver = Self.driver()
        driver.press("Space Enter")
        var shown: [String] = []
        for _ in 0..<66 {
            shown.append(driver.state)
            driver.wait(1)
        }
        let change = (1...5).reversed().map { "change ball under glute \($0)" }
        let hold = (1...60).reversed().map { "hold ball under glute \($0)" }
        #expect(shown == change + hold + ["change side bend, left 5"])
    }

    @Test("each hold is written the moment it ends, so that it is stored whatever happens later")
    func writtenAtOnce() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(64.9)
        #expect(driver.written.isEmpty)
        driver.wait(0.2)
        #expect(driver.holds == ["ball under glute, 60 s"])
        #expect(driver.written.count == 1)
        driver.wait(35)
        #expect(driver.holds == ["ball under glute, 60 s", "side bend, left, 30 s"])
        guard case .edit(let before, let after)? = driver.written.last?.changes.first?.ofEntry else {
            Issue.record("the second hold is not an edit of the session")
            return
        }
        #expect(before.id == after.id)
    }

    @Test("an hour's suspension in mid-hold neither lengthens nor shortens it, and the routine waits afterwards")
    func suspended() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 20)
        #expect(driver.state == "hold ball under glute 40")
        driver.suspend(3600)
        #expect(driver.holds == ["ball under glute, 60 s"])
        #expect(driver.state == "paused change side bend, left 5")
        let notice = "That hold ended while Twinge was suspended; it counts. Space goes on."
        #expect(driver.screen.text.contains(notice))
        driver.press("Space")
        #expect(!driver.screen.text.contains(notice))
        driver.wait(5)
        #expect(driver.state == "hold side bend, left 30")
    }

    @Test("after a suspension between two holds, the next one doesn't start by itself")
    func suspendedInChange() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(2)
        driver.suspend(600)
        #expect(driver.state == "paused hold ball under glute 60")
        #expect(driver.holds == [])
        driver.press("Space")
        driver.wait(59)
        #expect(driver.state == "hold ball under glute 1")
    }

    @Test("on a slow terminal every hold still counts its planned seconds")
    func slowTerminal() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(300, lateness: 0.8)
        #expect(
            driver.holds == [
                "ball under glute, 60 s", "side bend, left, 30 s", "toes back, right, 10 s", "toes back, right, 10 s",
            ])
    }

    @Test("a pause keeps what is left to the fraction of a second, however long it takes")
    func pause() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 12.5)
        driver.press("Space")
        #expect(driver.state == "paused hold ball under glute 48")
        driver.wait(1000)
        #expect(driver.state == "paused hold ball under glute 48")
        driver.press("Space")
        driver.wait(47.4)
        #expect(driver.holds == [])
        driver.wait(0.2)
        #expect(driver.holds == ["ball under glute, 60 s"])
    }

    @Test("Enter ends a hold with the seconds held; without the timer it counts as planned")
    func enter() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 40)
        driver.press("Enter")
        #expect(driver.holds == ["ball under glute, 40 s"])
        #expect(driver.state == "change side bend, left 5")
        driver.press("Space Enter")
        #expect(driver.holds == ["ball under glute, 40 s", "side bend, left, 30 s"])
    }

    @Test("again restarts the hold, and between two holds repeats the previous one")
    func again() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 40)
        driver.press("r")
        #expect(driver.state == "hold ball under glute 60")
        driver.wait(61)
        #expect(driver.state == "change side bend, left 4")
        driver.press("r")
        #expect(driver.state == "change ball under glute 5")
        driver.wait(5 + 60)
        #expect(driver.holds == ["ball under glute, 60 s", "ball under glute, 60 s"])
        #expect(driver.state == "change side bend, left 5")
    }

    @Test("back and forward move from hold to hold and keep what was held")
    func backAndOn() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 10)
        driver.press("Right")
        #expect(driver.state == "change side bend, left 5")
        #expect(driver.holds == ["ball under glute, 10 s"])
        driver.press("Left")
        #expect(driver.state == "change ball under glute 5")
        driver.press("Left")
        #expect(driver.state == "change ball under glute 5")
    }

    @Test("leaving the screen in mid-hold logs the seconds so far, and coming back continues with the rest")
    func leaving() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 20)
        driver.press("T")
        #expect(driver.holds == ["ball under glute, 20 s"])
        driver.wait(600)
        driver.press("S")
        #expect(driver.state == "paused hold ball under glute 40")
        driver.press("Space")
        driver.wait(40)
        #expect(driver.holds == ["ball under glute, 60 s"])
        #expect(driver.state == "change side bend, left 5")
    }

    @Test(
        "Esc and q leave a running session for the list, where Space goes on with it and q quits",
        arguments: ["Esc", "q"])
    func leavingSession(key: String) {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 20)
        #expect(driver.footer.contains("q leave"))
        driver.press(key)
        #expect(driver.holds == ["ball under glute, 20 s"])
        #expect(driver.state == "ready ball under glute 60")
        #expect(driver.footer.contains("Space go on"))
        #expect(!driver.footer.contains("q leave"))
        #expect(!driver.isOver)
        driver.wait(600)
        driver.press("Space")
        #expect(driver.state == "hold ball under glute 40")
        driver.wait(40)
        #expect(driver.holds == ["ball under glute, 60 s"])
        driver.press("\(key) u")
        #expect(driver.holds == ["ball under glute, 20 s"])
        driver.press("Down Space")
        #expect(driver.state.hasPrefix("change"))
        driver.press("q q")
        #expect(driver.isOver)
    }

    @Test("Ctrl-C quits in mid-hold")
    func interrupted() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 20)
        driver.press("Ctrl-C")
        #expect(driver.isOver)
        #expect(driver.holds == ["ball under glute, 20 s"])
    }

    @Test("Enter logs nothing while getting into position and in the first second, and says so")
    func tooEarly() {
        var driver = Self.driver()
        driver.press("Space Enter")
        #expect(!driver.footer.contains("Enter done"))
        for seconds in [4.0, 1.5] {
            driver.wait(seconds)
            driver.press("Enter")
            #expect(driver.holds.isEmpty)
            #expect(driver.message == " Nothing is held yet. s skips it.")
        }
        driver.wait(1)
        driver.press("Enter")
        #expect(driver.holds == ["ball under glute, 1 s"])
    }

    @Test("if the program is terminated in mid-hold, the seconds so far are logged")
    func terminated() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 31)
        driver.take(.terminating)
        #expect(driver.holds == ["ball under glute, 31 s"])
    }

    @Test("after a restart within the hour the session resumes where it was, in the same entry")
    func newStart() {
        var driver = Self.driver()
        driver.press("Space 3 Enter")
        driver.wait(66)
        let stored = driver.entries
        var next = Self.driver(stored, now: SampleDiary.evening.advanced(bySeconds: 1800))
        #expect(next.state == "ready side bend, left 30")
        next.press("Space")
        next.wait(36)
        #expect(next.entries.map(\.id) == stored.map(\.id))
        #expect(next.holds == ["ball under glute, 60 s", "side bend, left, 30 s"])
    }

    @Test("after more than an hour it is another session of the same round, with its own pain before")
    func laterSession() {
        var driver = Self.driver([], now: moment("2026-11-20 08:00 +0000"))
        driver.press("Space 3 Enter")
        driver.wait(66)
        var evening = Self.driver(driver.entries)
        evening.press("Space")
        #expect(evening.model.overlays.count == 1)
        evening.press("5 Enter")
        evening.wait(36)
        #expect(evening.entries.map(\.painBefore?.value) == [3, 5])
        #expect(
            evening.entries.map { $0.holds.map(\.text) } == [["ball under glute, 60 s"], ["side bend, left, 30 s"]])
    }

    @Test("after a complete round Space starts another one, in its own entry")
    func anotherRound() {
        var driver = Self.driver()
        driver.press("Space 4 Enter")
        driver.wait(140)
        driver.press("2 Enter")
        #expect(driver.entries.map(\.painAfter?.value) == [2])
        driver.press("Space")
        #expect(driver.state == "ready ball under glute 60")
        driver.press("3 Enter")
        driver.wait(65)
        #expect(driver.entries.map(\.painBefore?.value) == [4, 3])
        #expect(driver.entries.map(\.holds.count) == [4, 1])
    }

    @Test("the bell can be muted; the flash stays")
    func bell() {
        var driver = Self.driver()
        driver.press("b Space Enter")
        driver.wait(66)
        #expect(driver.rings == 0)
        #expect(driver.flashes == 2)
        driver.press("b")
        driver.wait(4)
        #expect(driver.rings == 1)
    }

    @Test("the changeover takes as many seconds as set")
    func changeover() {
        var preferences = Preferences()
        preferences.changeover = 12
        var driver = Self.driver(preferences: preferences)
        driver.press("Space Enter")
        driver.wait(11)
        #expect(driver.state == "change ball under glute 1")
        driver.wait(1)
        #expect(driver.state == "hold ball under glute 60")
    }

    @Test("random keys and waits never lose a logged hold, and nothing traps", arguments: 1...6)
    func randomKeys(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var driver = Self.driver()
        let keys = ["Space", "Enter", "s", "t", "r", "b", "Left", "Right", "Esc", "L", "S", "p", "3", "f", "o", "h"]
        var heldBefore = 0
        for _ in 0..<300 {
            driver.press(keys.randomElement(using: &generator) ?? "Space")
            switch UInt64.random(in: 0..<12, using: &generator) {
            case 0: driver.suspend(.random(in: 0...4000, using: &generator))
            case 1: driver.wait(.random(in: 0...90, using: &generator), lateness: 1.5)
            default: driver.wait(.random(in: 0...20, using: &generator))
            }
            let held = driver.model.diary.logbook.entries.flatMap(\.holds).reduce(0) {
                $0 + ($1.duration?.seconds ?? 0)
            }
            #expect(held >= heldBefore)
            heldBefore = held
            #expect(driver.screen.lines.count == 24)
        }
    }
}
