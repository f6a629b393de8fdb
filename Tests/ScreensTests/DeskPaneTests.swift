import Canvas
import Catalog
import Diary
import Reports
import Testing

@testable import Screens

/// The `twinge desk` pane: what keys do, and what is drawn.
@Suite("The desk pane")
struct DeskPaneTests {
    private func model(width: Int = 80, height: Int = 24, isASCII: Bool = false) -> DeskModel {
        var model = DeskModel(
            size: Size(width: width, height: height),
            appearance: Appearance(glyphs: isASCII ? .ascii : .unicode, depth: .none),
            catalog: .standard)
        model.status = ["sat 47 min", "break due"]
        model.summary = ["sat 3 h 12 min", "longest 1 h 5 min", "3 breaks"]
        return model
    }

    private func exercise() throws -> BreakExercise {
        try #require(try exercises().first { $0.stretch.name == "side bend" })
    }

    private func exercises() throws -> [BreakExercise] {
        let source = ReportSource(
            logbook: Logbook([]), routines: RoutineHistory([]), catalog: .standard,
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
        return DayReport(source.today, in: source).breakExercises(for: HealthProfile(), pattern: nil)
    }

    @Test("A break is suggested once, and withdrawn when it is no longer due")
    func suggesting() throws {
        var model = model()
        let exercise = try exercise()
        #expect(model.suggest(true) { exercise } == [.bell])
        #expect(model.phase == .suggesting(exercise))
        #expect(model.suggest(true) { nil }.isEmpty)
        #expect(model.phase == .suggesting(exercise))
        #expect(model.suggest(false) { nil }.isEmpty)
        #expect(model.phase == .measuring)
    }

    @Test("Keys snooze, skip and quit")
    func keys() throws {
        let exercise = try exercise()
        let effects: [Character: DeskModel.Effect] = ["s": .snooze, "x": .skip, "q": .leave]
        for (key, effect) in effects {
            var model = model()
            #expect(model.press(.character("s")).isEmpty)
            _ = model.suggest(true) { exercise }
            #expect(model.press(.character(key)) == [effect])
        }
    }

    @Test("The timer goes through both sides, rings between them, and logs the exercise at the end")
    func clock() throws {
        var model = model()
        let exercise = try exercise()
        _ = model.suggest(true) { exercise }
        #expect(model.tick(at: 1000).isEmpty)
        #expect(model.press(.enter).isEmpty)
        #expect(model.hold?.hold.side == .left)
        #expect(model.hold?.secondsLeft == 20)
        #expect(model.tick(at: 1019).isEmpty)
        #expect(model.tick(at: 1020) == [.bell])
        #expect(model.hold?.hold.side == .right)
        #expect(model.tick(at: 1039).isEmpty)
        #expect(model.tick(at: 1040) == [.bell, .log(exercise)])
        #expect(model.phase == .measuring)
        #expect(exercise.holds.map(\.text) == ["side bend, left, 20 s", "side bend, right, 20 s"])
    }

    @Test("Cautions and the first step are shown before the timer starts", arguments: [(40, 12), (80, 24)])
    func caution(width: Int, height: Int) throws {
        let exercises = try exercises()
        #expect(!exercises.isEmpty)
        for exercise in exercises {
            var model = model(width: width, height: height)
            _ = model.suggest(true) { exercise }
            let lines = deskView(model).lines
            let name = exercise.stretch.name.text.capitalizedFirst
            let first = try #require(lines.first { $0.contains(name) })
            let place = try #require(first.firstRange(of: name)).lowerBound
            let column = first.distance(from: first.startIndex, to: place)
            let words = lines.flatMap { $0.dropFirst(column).split(separator: " ") }.joined(separator: " ")
            let side = exercise.holds.first?.side
            let step = try #require(exercise.stretch.steps(for: side).first)
            // A small pane has room for the first words of the step.
            let start = height > 12 ? step : step.split(separator: " ").prefix(3).joined(separator: " ")
            for text in exercise.stretch.cautions + ["1. \(start)"] {
                #expect(words.contains(text), "\(lines.joined(separator: "\n"))")
            }
        }
    }

    @Test("A stopped exercise is not logged")
    func stopping() throws {
        var model = model()
        let exercise = try exercise()
        _ = model.suggest(true) { exercise }
        _ = model.press(.enter)
        #expect(model.press(.escape) == [.skip])
        #expect(model.phase == .measuring)
    }

    @Test(
        "Every pane is drawn within its size, with the keys in the last row",
        arguments: [
            (40, 12), (80, 24), (120, 40), (60, 20), (20, 6), (10, 3),
        ])
    func sizes(width: Int, height: Int) throws {
        let exercise = try exercise()
        for isASCII in [false, true] {
            var model = model(width: width, height: height, isASCII: isASCII)
            model.notice = "The disk is full."
            #expect(deskView(model).size == model.size)
            _ = model.suggest(true) { exercise }
            let canvas = deskView(model)
            #expect(canvas.size == model.size)
            if width >= 40 { #expect(canvas.lines.last?.contains("Enter do it  s later  x skip  q quit") == true) }
            if width >= 40 { #expect(canvas.lines.joined().contains("Side bend")) }
        }
    }
}
