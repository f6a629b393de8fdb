import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Using Stretches")
struct StretchesScreenTests {
    static let calm = WeekSample.entries.filter { $0.when.date < date("2026-11-18") }

    static func driver(_ entries: [Entry] = calm, now: Moment = SampleDiary.evening) -> SessionDriver {
        SessionDriver(WeekSample.model(entries: entries, now: now, screen: .stretches))
    }

    @Test("a stretch that wasn't planned counts in the four weeks, as it does in a streak")
    func fourWeeks() throws {
        let entries = [
            entry("a", "2026-11-19 08:00 +0100") { $0.note = "Numb between my legs." },
            entry("b", "2026-11-19 20:00 +0100") {
                $0.holds = [Hold("knees to chest", .done(HoldDuration(nearest: 30)))]
            },
        ]
        let model = WeekSample.model(size: Size(width: 200, height: 60), entries: entries, screen: .stretches)
        let weeks = try #require(view(model).lines.first { $0.contains("Four weeks") })
        #expect(weeks.contains("1 day"), "\(weeks)")
        #expect(view(model).text.contains("1 day in a row"))
    }

    @Test(
        "a skip asks why with one key and goes on",
        arguments: [("t", "no time"), ("h", "hurts"), ("n", "nothing at hand"), ("o", "other")])
    func skipping(key: String, why: String) {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 13)
        driver.press("s")
        driver.wait(60)
        #expect(driver.state == "paused hold ball under glute, left 17")
        driver.press(key)
        #expect(driver.holds == ["ball under glute, left, 13 s", "ball under glute, left, skipped, \(why)"])
        #expect(driver.state == "change ball under glute, right 5")
    }

    @Test("Esc closes the prompt for a reason, and the hold continues where it was")
    func notSkipping() {
        var driver = Self.driver()
        driver.press("Space Enter")
        driver.wait(5 + 13)
        driver.press("s Esc")
        #expect(driver.state == "hold ball under glute, left 17")
        #expect(driver.holds == [])
    }

    @Test("pain before is asked once per session, and Esc starts nothing")
    func painBefore() {
        var driver = Self.driver()
        driver.press("Space Esc")
        #expect(driver.state == "ready ball under glute, left 30")
        driver.press("Space 1 0 Enter")
        #expect(driver.entries.map(\.painBefore?.value) == [10])
        driver.wait(10)
        driver.press("Space Space")
        #expect(driver.model.overlays.isEmpty)
    }

    @Test("pain after is asked when the routine is over, and can be skipped")
    func painAfter() {
        var driver = Self.driver()
        driver.press("Space 4 Enter")
        driver.wait(600)
        #expect(driver.model.overlays.count == 1)
        driver.press("Enter")
        #expect(driver.entries.map(\.painAfter) == [nil])
        driver.press("p 2 Enter")
        #expect(driver.entries.map(\.painAfter?.value) == [2])
    }

    @Test("during a flare-up the gentle version opens and says why, and you may continue regardless")
    func gentle() {
        var driver = Self.driver(WeekSample.entries.filter { $0.holds.isEmpty })
        let lines = driver.screen.lines
        #expect(lines[2].hasPrefix(" Gentle routine     0 of 7 holds"))
        #expect(lines[3] == " Gentle version: flare-up, day 2.  f whole routine")
        #expect(!driver.screen.text.contains("kneeling hip flexor"))
        driver.press("f")
        #expect(driver.screen.lines[2].hasPrefix(" Daily routine      0 of 10 holds"))
        #expect(driver.screen.lines[3] == " Whole routine, although flare-up, day 2. Ease off if it hurts.")
        driver.press("f")
        #expect(driver.screen.lines[2].hasPrefix(" Gentle routine     0 of 7 holds"))
    }

    @Test("after a strain the gentle version opens for three days")
    func strain() {
        let strain = entry("s1", "2026-11-18 10:00 +0000") { $0.habits = [HabitAmount("strain", .answer(true))] }
        let driver = Self.driver(Self.calm + [strain])
        #expect(
            driver.screen.lines[3] == " Gentle version: you strained your back 2 days ago.  f whole routine")
    }

    @Test("a stretch after which pain rose has a mark and a caution, without claiming a cause")
    func caution() {
        let sessions = (1...3).map { day in
            entry("c\(day)", "2026-11-0\(day) 20:00 +0000") {
                $0.painBefore = PainScore(2)
                $0.holds = [Hold("ball under glute", side: .left, .done(seconds(60)))]
                $0.painAfter = PainScore(5)
            }
        }
        let text = Self.driver(sessions).screen.text
        #expect(text.contains("▸ ball under glute !  left"))
        #expect(text.contains("Pain rose after 3 of its last 3"))
        #expect(!text.contains("harm"))
    }

    @Test("the morning after asks for this morning's pain, and says if it is worse")
    func morningAfter() {
        let session = entry("m1", "2026-11-19 20:00 +0000") {
            $0.painBefore = PainScore(3)
            $0.holds = [Hold("knees to chest", .done(seconds(30)))]
        }
        let morning = moment("2026-11-20 08:00 +0000")
        let open = Self.driver([session], now: morning)
        #expect(
            open.screen.lines[3] == " Before yesterday's stretches pain was 3. This morning? 0-9 logs it.")
        let reading = entry("m2", "2026-11-20 07:30 +0000") { $0.pain = PainScore(6) }
        let worse = Self.driver([session, reading], now: morning)
        #expect(
            worse.screen.lines[3] == " Worse this morning than before yesterday's stretches: 3 then, 6 now.")
        let midnight = Self.driver([session], now: moment("2026-11-21 00:30 +0000"))
        #expect(!midnight.screen.text.contains("This morning?"), "the day that began in the morning isn't over")
    }

    @Test("undo removes holds one by one, and the checklist follows")
    func undo() {
        var driver = Self.driver()
        driver.press("Enter Enter")
        #expect(driver.holds.count == 2)
        driver.press("u")
        #expect(driver.holds == ["ball under glute, left, 30 s"])
        driver.press("u")
        #expect(driver.entries.isEmpty)
    }

    @Test("a read-only diary shows the routine but starts nothing")
    func readOnly() {
        var model = WeekSample.model(entries: Self.calm, screen: .stretches)
        model.diary.readOnlyReason = "This diary is read-only."
        var driver = SessionDriver(model)
        driver.press("Space Enter s o p")
        #expect(driver.written.isEmpty)
        #expect(driver.model.overlays.isEmpty)
        #expect(driver.model.message?.text == "This diary is read-only.")
    }

    @Test("a click selects a hold; a second one starts it")
    func clicking() throws {
        var driver = Self.driver()
        let place = try #require(driver.screen.firstPlace(of: "knees to chest"))
        driver.take(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(driver.state == "ready knees to chest 30")
        driver.take(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(driver.model.overlays.count == 1)
    }
}
