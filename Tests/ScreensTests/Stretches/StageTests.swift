import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The stage")
struct StageTests {
    private func driver(_ size: Size) -> SessionDriver {
        var driver = StretchesScreenTests.driver()
        driver.take(.resized(size))
        return driver
    }

    @Test(
        "the digits are as tall as space allows",
        arguments: [
            (Size(width: 40, height: 12), 3), (Size(width: 60, height: 20), 5), (Size(width: 80, height: 24), 8),
            (Size(width: 120, height: 40), 12), (Size(width: 200, height: 60), 18),
        ])
    func digits(size: Size, rows: Int) {
        #expect(StageLayout(FrameLayout.wholeBody(size).size, seconds: 60).digitRows == rows)
    }

    @Test("its parts never overlap, at any size")
    func partsStayApart() {
        for width in stride(from: 40, through: 220, by: 3) {
            for height in 12...70 {
                let body = FrameLayout.wholeBody(Size(width: width, height: height)).size
                let layout = StageLayout(body, seconds: 120)
                let parts = [layout.head, layout.clock, layout.words] + [layout.figure].compactMap(\.self)
                let whole = Rect(origin: .zero, size: body)
                for (place, part) in parts.enumerated() {
                    #expect(part.isEmpty || part.intersection(whole) == part, "\(width)x\(height) \(part)")
                    for other in parts[(place + 1)...] {
                        #expect(part.intersection(other).isEmpty, "\(width)x\(height) \(part) \(other)")
                    }
                }
                #expect(
                    StrokeDigits(rows: layout.digitRows).columns(of: "188") <= layout.clock.width
                        || layout.digitRows == 3)
            }
        }
    }

    @Test("asking for pain moves nothing", arguments: [Size(width: 60, height: 20), Size(width: 120, height: 40)])
    func painMovesNothing(size: Size) {
        var driver = driver(size)
        driver.press("Space Enter")
        driver.wait(5 + 20)
        driver.press("Space")
        let before = driver.screen.lines
        driver.press("p")
        let after = driver.screen.lines
        let same = zip(before, after).prefix { $0 == $1 }.count
        #expect(driver.model.overlays.count == 1)
        // Only the rows of the prompt, and the keys, differ.
        #expect(same >= size.height - 5 - 5)
    }

    @Test(
        "asking for pain before the first hold moves nothing",
        arguments: [
            Size(width: 60, height: 20), Size(width: 80, height: 24), Size(width: 120, height: 40),
            Size(width: 200, height: 60),
        ])
    func painBeforeMovesNothing(size: Size) {
        var driver = driver(size)
        let before = driver.screen.lines
        driver.press("Space")
        let after = driver.screen.lines
        #expect(driver.model.overlays.count == 1)
        #expect(zip(before, after).prefix { $0 == $1 }.count >= size.height - 5 - 5)
    }

    @Test("the count agrees with the bar beside it, even if later holds were done first")
    func countAndBarAgree() {
        var driver = StretchesScreenTests.driver(StretchesScreenTests.calm)
        driver.press("Right Right Right Right Enter")
        driver.press("Left Left Left Left Left Space Enter")
        let session = StretchSession(driver.model)
        #expect(session.current != session.adherence.done)
        #expect(driver.screen.lines[2].hasPrefix(" \(session.adherence.done + 1) of 10 "))
    }

    @Test("a figure moves at most eight times a second, a large one less often, and the clock stays exact")
    func frames() {
        for (size, rate) in [(Size(width: 60, height: 20), 8), (Size(width: 200, height: 60), 2)] {
            var driver = driver(size)
            driver.press("Space Enter")
            driver.wait(5)
            var frames = Set([driver.screen.text])
            for _ in 0..<50 {
                driver.wait(0.025)
                frames.insert(driver.screen.text)
            }
            #expect(frames.count <= rate + 3 && frames.count > 2, "\(size) \(frames.count)")
            driver.wait(30)
            #expect(driver.state == "change ball under glute, right 4")
        }
    }

    @Test("nothing but the clock moves if motion is off or the terminal is unfocused")
    func stillness() {
        var driver = driver(Size(width: 80, height: 24))
        driver.press("Space Enter")
        driver.wait(5.5)
        #expect(Stage.nextFrame(driver.model) != nil)
        driver.take(.focusChanged(false))
        #expect(Stage.nextFrame(driver.model) == nil)
        driver.take(.focusChanged(true))
        #expect(Stage.nextFrame(driver.model) != nil)
        driver.press("Space")
        #expect(Stage.nextFrame(driver.model) == nil)
    }

    @Test("breath goes in for four seconds and out for six")
    func breath() {
        let breaths = [0.0, 2, 4, 7, 9.5, 12].map { StageMoment(held: $0).breath }
        #expect(breaths.map { $0?.isIn } == [true, true, false, false, false, true])
        #expect(breaths.map { $0?.share } == [0, 0.5, 1, 0.5, 1.0 - 5.5 / 6, 0.5])
        #expect(StageMoment(held: nil).breath == nil)
    }

    @Test("the figure moves into the stretch within three seconds and stays, or goes back and forth with the breath")
    func movement() {
        #expect([0, 1.5, 3, 30].map { StageMoment(held: $0).position(isToAndFro: false) } == [0, 0.5, 1, 1])
        #expect([0, 2, 4, 10].map { StageMoment(held: $0).position(isToAndFro: true) } == [0, 0.5, 1, 0])
        #expect(StageMoment(held: nil).position(isToAndFro: false) == 0)
    }

    @Test("what comes next is announced to a user who isn't looking")
    func cues() {
        var driver = driver(Size(width: 80, height: 24))
        driver.setCue(.voice)
        driver.press("Space Enter")
        driver.wait(5 + 30 + 5)
        #expect(
            driver.told == [
                "Hold for 30 seconds.", "Next: ball under glute, right.", "Hold for 30 seconds.",
            ])
        driver.press("b")
        driver.wait(30)
        #expect(driver.told.count == 3)
    }
}
