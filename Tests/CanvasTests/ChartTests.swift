import Canvas
import Testing

@Suite("Charts")
struct ChartTests {
    private let week: [Bar] = [Bar(5), Bar(4), Bar(6), Bar(8), Bar(10), Bar(0), Bar(nil)]

    @Test("bars rise in eighths; a missing day is a mark, a 0 the thinnest bar")
    func bars() {
        var canvas = Canvas(size: Size(width: 42, height: 5))
        canvas.putBars(week, in: canvas.bounds, scale: 0...10, barWidth: 4, gap: 2)
        #expect(
            canvas.text == """
                                        ████
                                  ████  ████
                ▄▄▄▄        ████  ████  ████
                ████  ████  ████  ████  ████
                ████  ████  ████  ████  ████  ▁▁▁▁   ·
                """)
    }

    @Test("the same in ASCII")
    func asciiBars() {
        var canvas = Canvas(size: Size(width: 42, height: 5), glyphs: .ascii)
        canvas.putBars(week, in: canvas.bounds, scale: 0...10, barWidth: 4, gap: 2)
        #expect(
            canvas.text == """
                                        ####
                                  ####  ####
                ====        ####  ####  ####
                ####  ####  ####  ####  ####
                ####  ####  ####  ####  ####  ____   .
                """)
    }

    @Test("values beyond the scale fill it, and bars that don't fit are omitted")
    func limits() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.putBars([Bar(99), Bar(-5), Bar(5), Bar(.nan)], in: canvas.bounds, scale: 0...10)
        #expect(canvas.text == "█ ▁")
        canvas.putBars([Bar(.nan), Bar(.infinity)], in: canvas.bounds, scale: 0...10, gap: 0)
        #expect(canvas.text == "·█▁")
    }

    @Test("a bar reaches a row as soon as it fills an eighth of it")
    func rows() {
        let rows = [0.0, 2, 2.1, 2.5, 8, 8.3, 10, 99].map { Bar($0).rows(of: 5, on: 0...10) }
        #expect(rows == [1, 1, 1, 2, 4, 5, 5, 5])
        #expect(Bar(nil).rows(of: 5, on: 0...10) == nil)
    }

    @Test("a sparkline is one row")
    func sparkline() {
        var canvas = Canvas(size: Size(width: 20, height: 1))
        let bars = [3, 3, 2, nil, 2, 2, 5, 10].map { Bar($0) }
        #expect(canvas.putSparkline(bars, at: Point(column: 1, row: 0), scale: 0...10) == 8)
        #expect(canvas.text == " ▂▂▂·▂▂▄█")
    }

    @Test("horizontal bars grow in eighths of a column")
    func horizontal() {
        var canvas = Canvas(size: Size(width: 12, height: 4))
        for (row, value) in [3.0, 29, 0, nil].enumerated() {
            canvas.putHorizontalBar(Bar(value), at: Point(column: 1, row: row), length: 10, scale: 0...29)
        }
        #expect(
            canvas.text == """
                 █
                 ██████████
                 ▏
                 ·
                """)
    }

    @Test("a progress line shows when something is done and when something is left")
    func progress() {
        var canvas = Canvas(size: Size(width: 10, height: 5))
        for (row, share) in [0, 0.01, 0.33, 0.99, 1].enumerated() {
            canvas.putProgress(share, at: Point(column: 0, row: row), length: 10, full: .plain, empty: .plain)
        }
        #expect(
            canvas.text == """
                ──────────
                ━─────────
                ━━━───────
                ━━━━━━━━━─
                ━━━━━━━━━━
                """)
    }

    @Test("charts without room draw nothing")
    func noRoom() {
        var canvas = Canvas(size: Size(width: 3, height: 1))
        canvas.putBars(week, in: Rect(column: 0, row: 0, width: 0, height: 0), scale: 0...10)
        canvas.putHorizontalBar(Bar(5), at: .zero, length: 0, scale: 0...10)
        canvas.putHorizontalBar(Bar(nil), at: .zero, length: 0, scale: 0...10)
        canvas.putProgress(0.5, at: .zero, length: 0, full: .plain, empty: .plain)
        #expect(canvas.text == "")
    }
}
