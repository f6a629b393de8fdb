import Canvas
import Diary
import Testing
import Trends

@testable import Screens

@Suite("Scales and colours of the maps of Week")
struct MapScaleTests {
    private static func model(
        _ measure: WeekMeasure, _ kind: Period.Kind, width: Int = 80, height: Int = 24,
        look: Appearance = Appearance()
    ) -> AppModel {
        var model = WeekSample.model(
            size: Size(width: width, height: height), entries: WeekSample.simulated(days: 120))
        model.week.kind = kind
        model.week.measure = measure
        model.appearance = look
        _ = update(&model, .tick, at: model.time)
        return model
    }

    /// Returns the line below the map.
    private static func scale(_ model: AppModel) -> String {
        var store = TestStore(model)
        let first = store.screen
        store.press("PgDn")
        let lines = (first + "\n" + store.screen).split(separator: "\n")
        return lines.first { $0.contains("not logged") && !$0.contains("Nov") }.map(String.init)
            ?? lines.first { $0.contains("not logged") }.map(String.init) ?? ""
    }

    @Test("a scale with its ends stands under every map", arguments: [Period.Kind.month, .quarter, .year])
    func scales(kind: Period.Kind) {
        let expected: [(WeekMeasure, String, String)] = [
            (.worst, " 0 ▄", "▄ 10 "), (.average, " 0 ▄", "▄ 10 "), (.habit("sitting"), " 0 ▄", "▄ 12 h "),
            (.habit("crossed legs"), " no ▄", "▄ yes "), (.stretches, " 0 ▄", "▄ 100 % "), (.readings, " 0 ▄", "▄ "),
        ]
        for (measure, low, high) in expected {
            let line = Self.scale(Self.model(measure, kind, height: 40))
            #expect(line.contains(low) && line.contains(high), "\(measure): \(line)")
            #expect(line.contains("flare-up"), "\(measure): \(line)")
        }
    }

    @Test("two columns are blank between the signs and the table beside them", arguments: [Glyphs.unicode, .ascii])
    func apart(glyphs: Glyphs) {
        for depth in [ColorDepth.none, .eight] {
            let look = Appearance(glyphs: glyphs, depth: depth)
            let lines = view(Self.model(.worst, .month, look: look)).lines
            let legend = lines.first { $0.contains("not logged") } ?? ""
            let after = legend.firstRange(of: "flare-up ").map { legend[$0.upperBound...] }
            #expect(after.map { $0.first == " " } ?? true, "\(legend)")
        }
    }

    @Test("signs that don't fit beside the scale are below it", arguments: [Period.Kind.month, .quarter])
    func narrow(kind: Period.Kind) {
        var store = TestStore(Self.model(.habit("sitting"), kind, width: 60, height: 20))
        let first = store.screen
        store.press("PgDn")
        let shown = first + store.screen
        for sign in ["▄ 12 h", "· not logged", "● flare-up"] { #expect(shown.contains(sign), "\(shown)") }
    }

    @Test(
        "with few colours the numbers say all; a scale says what X is", arguments: [ColorDepth.none, .eight, .sixteen])
    func fewColours(depth: ColorDepth) {
        let look = Appearance(depth: depth)
        let month = Self.model(.habit("sitting"), .month, height: 40, look: look)
        #expect(!Self.scale(month).contains("▄"))
        let year = Self.model(.habit("sitting"), .year, height: 40, look: look)
        #expect(Self.scale(year).contains("0123456789X  X is 12 h"))
        let inASCII = Self.model(.habit("sitting"), .year, height: 40, look: Appearance(glyphs: .ascii, depth: depth))
        #expect(view(inASCII).text.contains("0123456789X  X is 12 h"))
        let canvas = view(month)
        let cells = (6..<20).flatMap { row in (4..<46).compactMap { canvas[Point(column: $0, row: row)] } }
        #expect(cells.allSatisfy { $0.style.background == nil && !$0.style.reverse })
    }

    @Test(
        "only maps of pain are in the colours of pain", arguments: [Period.Kind.month, .quarter, .year],
        [Background.dark, .light])
    func colours(kind: Period.Kind, background: Background) {
        let look = Appearance(background: background, depth: .direct)
        let others: [WeekMeasure] = [.habit("sitting"), .habit("crossed legs"), .stretches, .readings]
        for measure in [.worst, .average] + others {
            let model = Self.model(measure, kind, height: 40, look: look)
            let ramp = Set((0...10).map { model.theme.painColor(Double($0)) })
            let canvas = view(model)
            let head = view(model).lines.firstIndex { $0.contains("Mon ") || $0.contains("Mon\u{B7}") } ?? 0
            let cells: [Cell] = (head..<(head + 8)).flatMap { row in
                (4..<44).compactMap { canvas[Point(column: $0, row: row)] }
            }
            let colors = cells.flatMap { [$0.style.background, $0.style.foreground].compactMap { $0 } }
            #expect(colors.contains(where: ramp.contains) != others.contains(measure), "\(measure)")
        }
    }
}
