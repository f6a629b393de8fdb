import Canvas
import Diary
import Reports
import Statistics
import Testing
import Trends

@testable import Screens

@Suite("Numbers on the maps of Week")
struct MapNumbersTests {
    /// October 2026, with a pain of 10 in a flare-up on the 10th.
    private static let october: [Entry] = (1...31).map { day in
        entry("d\(day)", "2026-10-\(day < 10 ? "0" : "")\(day) 20:00 +0000") {
            $0.pain = PainScore(day == 10 ? 10 : day % 10)
            $0.flare = (9...12).contains(day)
            $0.habits = [HabitAmount("sitting", amount(day == 20 ? "12.5 h" : "\(day % 8).5 h"))]
            $0.activities = [HabitAmount("walking", amount(day == 20 ? "120 min" : "\(day) min"))]
        }
    }

    private static func model(_ size: Size, measure: WeekMeasure, kind: Period.Kind = .month) -> AppModel {
        var model = WeekSample.model(size: size, entries: october, now: moment("2026-10-31 22:00 +0000"))
        model.week.kind = kind
        model.week.measure = measure
        _ = update(&model, .tick, at: model.time)
        return model
    }

    @Test(
        "a pain of 10 in a flare-up keeps both digits, beside the mark",
        arguments: [(79, 23), (80, 24), (90, 24), (60, 20), (120, 40), (200, 60), (40, 12)])
    func painOfTen(width: Int, height: Int) throws {
        var store = TestStore(Self.model(Size(width: width, height: height), measure: .worst))
        store.press("PgDn")
        let shown = store.screen + view(Self.model(Size(width: width, height: height), measure: .worst)).text
        let forms = ["10●10", "10 ● 10", "10● ", "10     10", "  10  "]
        #expect(forms.contains { shown.contains($0) }, "\(store.screen)")
        #expect(!shown.contains("●0"))
    }

    @Test("numbers are in one unit, whole, and as exact as there is room", arguments: 1...6)
    func forms(room: Int) {
        let model = Self.model(Size(width: 80, height: 24), measure: .worst)
        let page = WeekPage(model)
        func numbers(_ measure: WeekMeasure) -> MapNumbers {
            let scale = MeasureScale(measure, habits: page.habits, days: page.report.days)
            return MapNumbers(scale, days: page.report.days, room: room)
        }
        let expected: [(WeekMeasure, Double, [String], [String?])] = [
            (.worst, 10, ["X", "10"], [nil]), (.worst, 3, ["3"], [nil]),
            (
                .habit("sitting"), 12.5, ["8", "13", "13", "12.5"],
                ["tenths of 16 h", "h, rounded", "h, rounded", "h"]
            ),
            (
                .habit("sitting"), 3.5, ["2", "4", "4", "3.5"],
                ["tenths of 16 h", "h, rounded", "h, rounded", "h"]
            ),
            (.habit("walking"), 120, ["X", "10", "120"], ["tenths of 120 min", "tenths of 120 min", "min"]),
            (.habit("walking"), 30, ["3", "3", "30"], ["tenths of 120 min", "tenths of 120 min", "min"]),
        ]
        for (measure, value, texts, notes) in expected {
            let numbers = numbers(measure)
            #expect(numbers.text(value) == texts[min(room, texts.count) - 1], "\(measure) in \(room)")
            #expect(numbers.note == notes[min(room, notes.count) - 1])
        }
    }

    @Test("every number of a map fits its room, at any size", arguments: 1...3)
    func fitting(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let model = WeekSample.model(entries: WeekSample.simulated(days: 120))
        let page = WeekPage(model)
        for measure in WeekMeasure.all(page.habits) {
            let room = Int.random(in: 1...6, using: &generator)
            let scale = MeasureScale(measure, habits: page.habits, days: page.report.days)
            let numbers = MapNumbers(scale, days: page.report.days, room: room)
            let texts = page.report.days.compactMap { scale.value(of: $0) }.map(numbers.text)
            #expect(texts.allSatisfy { $0.count <= numbers.width } && numbers.width <= room, "\(measure): \(texts)")
        }
    }

    @Test("hours keep their decimals, even if the days' numbers make way for them")
    func hours() {
        let shown = view(Self.model(Size(width: 80, height: 24), measure: .habit("sitting"))).text
        #expect(shown.contains(" Sitting, h "))
        #expect(shown.contains(" 12.5"))
        #expect(shown.contains("3.5●"))
    }

    @Test("the brackets around the selected day hide no mark of a flare-up", arguments: [60, 80])
    func brackets(width: Int) {
        var store = TestStore(Self.model(Size(width: width, height: 24), measure: .habit("walking"), kind: .quarter))
        func marks() -> Int { store.screen.filter { $0 == "●" }.count }
        let before = marks()
        for _ in 0..<30 {
            store.press("Up")
            #expect(marks() == before, "\(store.screen)")
        }
    }
}
