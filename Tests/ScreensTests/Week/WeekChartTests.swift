import Canvas
import Diary
import Reports
import Statistics
import Testing
import Trends

@testable import Screens

@Suite("The chart of Week")
struct WeekChartTests {
    /// A week with hours that fill the scale, a day of none, yes and no.
    private static let week: [Entry] = zip(16...20, ["10 h", "5.5 h", "0 h", "9.5 h", "7 h"]).map { day, hours in
        entry("d\(day)", "2026-11-\(day) 20:00 +0000") {
            $0.pain = PainScore(day == 16 ? 10 : 0)
            $0.habits = [
                HabitAmount("sitting", amount(hours)), HabitAmount("crossed legs", amount(day == 16 ? "yes" : "no")),
            ]
        }
    }

    private static func model(
        _ width: Int, _ height: Int, _ measure: WeekMeasure, entries: [Entry] = week, glyphs: Glyphs = .unicode
    ) -> AppModel {
        var model = WeekSample.model(size: Size(width: width, height: height), glyphs: glyphs, entries: entries)
        model.week.measure = measure
        return model
    }

    /// Returns the lines of the chart: below its head, down to the bottom of its axis.
    private static func chart(_ model: AppModel) -> [String] {
        let lines = view(model).lines
        guard let head = lines.firstIndex(where: { $0.contains("Mon") }),
            let foot = lines.firstIndex(where: { $0.contains("0└") || $0.contains("no└") })
        else { return [] }
        return Array(lines[(head + 1)...foot])
    }

    @Test("the number of every bar is above it, whole, also if the bar is full or thin")
    func numbersAbove() {
        #expect(
            Self.chart(Self.model(60, 24, .habit("sitting"))) == [
                "          10.0           9.5",
                "      10┌ ███            ▆▆▆  7.0",
                "        │ ███  5.5       ███  ▄▄▄",
                "       5├ ███  ▆▆▆       ███  ███",
                "        │ ███  ███  0.0  ███  ███",
                "       0└ ███  ███  ▁▁▁  ███  ███   ·    ·",
            ])
    }

    @Test("the totals of the worst pain have their name beside them wherever the scale leaves a row free")
    func namedTotals() {
        var heights: Set<Int> = []
        for height in 14...30 {
            let lines = Self.chart(Self.model(80, height, .worst))
            let rows = lines.count - (lines.firstIndex { $0.hasPrefix("       10") } ?? lines.count)
            guard rows >= 4 else { continue }
            heights.insert(rows)
            #expect(lines.contains { $0.hasPrefix(" worst ") && $0.contains("10   ") }, "\(height): \(lines)")
        }
        #expect(heights.isSuperset(of: [4, 5]))
    }

    @Test(
        "no number shares a row with its bar",
        arguments: [(40, 12), (60, 20), (80, 24), (100, 30), (120, 40), (200, 60)], [Glyphs.unicode, .ascii])
    func apart(size: (Int, Int), glyphs: Glyphs) {
        for measure: WeekMeasure in [.worst, .average, .habit("sitting"), .habit("crossed legs"), .stretches] {
            let model = Self.model(size.0, size.1, measure, glyphs: glyphs)
            let columns = WeekColumns(width: size.0, earlier: 1)
            let start = columns.start(of: 0) + columns.indent
            for line in Self.chart(model) {
                for place in 0..<5 {
                    let from = start + place * columns.dayWidth
                    let cell = line.dropFirst(from).prefix(columns.barWidth)
                    let isBar = cell.contains { "▁▂▃▄▅▆▇█_=#".contains($0) }
                    #expect(!(isBar && cell.contains { $0.isNumber || $0.isLetter }), "\(measure): \(line)")
                }
            }
        }
    }

    @Test("only pain is in the colours of pain", arguments: [Background.dark, .light])
    func colors(background: Background) {
        for measure: WeekMeasure in [.worst, .average, .habit("sitting"), .habit("crossed legs"), .readings] {
            var model = Self.model(80, 24, measure)
            model.appearance = Appearance(background: background, depth: .direct)
            let theme = model.theme
            let canvas = view(model)
            let cells = (0..<24).flatMap { row in (14..<50).compactMap { canvas[Point(column: $0, row: row)] } }
            let bars: [Cell] = cells.filter { $0.cluster == "█" }
            let expected: Set<Style> =
                measure == .worst || measure == .average ? [theme.painBar(10)] : [theme.bar]
            #expect(Set(bars.map(\.style)) == expected, "\(measure)")
        }
    }

    @Test("the name of the measure stays clear of the mark of the selected Monday")
    func heads() {
        for (width, head) in [(80, " Longest    ▸Mon"), (60, " Longest ▸Mon")] {
            var store = TestStore(Self.model(width, 24, .habit("longest sit"), entries: WeekSample.entries))
            for _ in 0..<4 { store.press("Up") }
            #expect(store.screen.contains("\n\(head)"), "\(store.screen)")
        }
    }

    @Test("a yes without a number shows in the chart and the map of a habit in hours, as it does in the table")
    func yesWithoutNumber() throws {
        func page(_ amounts: [String], kind: Period.Kind) -> WeekPage {
            let entries = amounts.enumerated().map { place, text in
                entry("e\(place)", "2026-11-1\(6 + place) 20:00 +0100") {
                    $0.habits = [HabitAmount("leaning forward", amount(text))]
                }
            }
            var model = WeekSample.model(
                size: Size(width: 80, height: 24), entries: entries, now: moment("2026-11-20 22:00 +0100"))
            (model.week.kind, model.week.measure) = (kind, .habit("leaning forward"))
            _ = update(&model, .tick, at: model.time)
            return WeekPage(model)
        }
        for kind in [Period.Kind.week, .month] {
            let mixed = page(["2 h", "yes", "no", "0 h"], kind: kind)
            #expect(mixed.bars.compactMap(\.value) == [1, 1, 0, 0])
            #expect(mixed.scale.marks.map(\.label) == ["no", "yes"])
            #expect(mixed.scale.unit == nil)
            let numbers = page(["2 h", "3 h", "no", "0 h"], kind: kind)
            #expect(numbers.bars.compactMap(\.value) == [2, 3, 0, 0])
            #expect(numbers.scale.unit == "h")
        }
    }
}
