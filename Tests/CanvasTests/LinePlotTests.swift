import Statistics
import Testing

@testable import Canvas

@Suite("Line plots")
struct LinePlotTests {
    private static let styles = LinePlot.Styles(
        line: .plain, band: Style(background: Color(palette: 53)), usual: Style(dim: true), event: .plain)

    private func drawn(_ plot: LinePlot, width: Int, height: Int, glyphs: Glyphs = .unicode) -> Canvas {
        var canvas = Canvas(size: Size(width: width, height: height), glyphs: glyphs)
        canvas.putLine(plot, in: canvas.bounds, styles: Self.styles)
        return canvas
    }

    private static let month: [Double?] = [
        3, 3, 2, 4, 5, nil, nil, 6, 7, 10, 9, 7, 4, 4, 3, 2, 0, 1, 1, 2, nil, 3, 3, 4, 3, 3, 2, 2, 3, 5,
    ]

    @Test("a line in braille has gaps where values are missing")
    func braille() {
        #expect(
            drawn(LinePlot(Self.month, scale: 0...10), width: 30, height: 5).text == """
                        ⢀⠗⢄
                       ⢀⠜ ⠈⢆
                   ⡠⠂  ⠁   ⠘⣄⡀         ⢀     ⡰
                ⠒⠢⡰⠁         ⠈⠢⢄   ⢀ ⠐⠒⠁⠑⠒⢄⣀⠔⠁
                                ⢣⠔⠒⠁
                """)
    }

    @Test("the same in ASCII, at three heights per row")
    func ascii() {
        #expect(
            drawn(LinePlot(Self.month, scale: 0...10), width: 30, height: 5, glyphs: .ascii).text == """
                         '-
                        -  -
                   _-  '    __         _     -
                --_           -_   _ -- --__-
                                _--
                """)
    }

    @Test("bands, the usual value and events are behind the line")
    func parts() {
        let plot = LinePlot(
            Self.month, scale: 0...10, bands: [8..<12], usual: 4,
            events: [.init(at: 3, "physio"), .init(at: 22, "new chair")])
        let canvas = drawn(plot, width: 30, height: 5)
        #expect(
            canvas.text == """
                   ▼ physio           ▼ new …
                   ┊   ⢀⠜ ⠈⢆          ┊
                ┄┄┄⡠⠂┄┄⠁┄┄┄⠘⣄⡀┄┄┄┄┄┄┄┄┊⢀┄┄┄┄┄⡰
                ⠒⠢⡰⠁         ⠈⠢⢄   ⢀ ⠐⠒⠁⠑⠒⢄⣀⠔⠁
                   ┊            ⢣⠔⠒⠁  ┊
                """)
        let banded = (0..<30).filter { canvas[Point(column: $0, row: 4)]?.style.background != nil }
        #expect(banded == Array(8...11))
    }

    @Test("an axis is labelled at its ends and in the middle")
    func axis() {
        var canvas = Canvas(size: Size(width: 4, height: 5))
        canvas.putPlotAxis(0...10, in: canvas.bounds, label: .plain, line: .plain)
        #expect(
            canvas.text == """
                 10┌
                   │
                  5├
                   │
                  0└
                """)
    }

    /// Returns random values with gaps.
    private func values(_ random: inout SplitMix64) -> [Double?] {
        (0..<Int.random(in: 1...400, using: &random)).map { _ in
            Int.random(in: 0...5, using: &random) == 0 ? nil : Double.random(in: -1...11, using: &random)
        }
    }

    @Test("no dot is outside, whatever the values and the size", arguments: 1...40 as ClosedRange<UInt64>)
    func staysInside(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let plot = LinePlot(values(&random), scale: 0...10)
        let (width, height) = (Int.random(in: 1...120, using: &random), Int.random(in: 1...60, using: &random))
        let strokes = plot.strokes(width: width, height: height)
        #expect(strokes.count == width)
        #expect(
            strokes.allSatisfy { $0.map { (0..<height).contains($0.lowerBound) && $0.upperBound < height } ?? true })
    }

    @Test("nothing is drawn outside its rectangle, in braille or ASCII", arguments: 1...40 as ClosedRange<UInt64>)
    func staysInItsRectangle(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let values = values(&random)
        let plot = LinePlot(
            values, scale: 0...10, bands: [0..<4, (values.count - 1)..<(values.count + 3)], usual: 4,
            events: [.init(at: 0, "physio"), .init(at: values.count - 1, "new chair")])
        let rect = Rect(
            column: 3, row: 2, width: Int.random(in: 1...60, using: &random),
            height: Int.random(in: 1...20, using: &random)
        )
        for glyphs in [Glyphs.unicode, .ascii] {
            var canvas = Canvas(size: Size(width: rect.right + 3, height: rect.bottom + 2), glyphs: glyphs)
            canvas.fill(canvas.bounds, with: "x")
            let before = canvas
            canvas.putLine(plot, in: rect, styles: Self.styles)
            for row in canvas.bounds.rows {
                for column in canvas.bounds.columns where !rect.contains(Point(column: column, row: row)) {
                    let place = Point(column: column, row: row)
                    #expect(canvas[place] == before[place])
                }
            }
        }
    }

    @Test("a gap is never bridged", arguments: 1...40 as ClosedRange<UInt64>)
    func keepsGaps(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        // Wide enough for every value to have its own dots.
        let values = values(&random)
        let plot = LinePlot(values, scale: 0...10)
        let width = values.count * Int.random(in: 1...3, using: &random)
        let strokes = plot.strokes(width: width, height: 40)
        for (index, value) in values.enumerated() where value == nil {
            #expect(strokes[plot.dot(of: index, dots: width)] == nil)
        }
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            let stroke = strokes[plot.dot(of: index, dots: width)]
            #expect(stroke?.contains(plot.step(of: value, steps: 40)) == true)
        }
    }

    @Test("the line has no holes between consecutive values", arguments: 1...20 as ClosedRange<UInt64>)
    func isWhole(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let values = values(&random).map { $0 ?? 5 }
        let strokes = LinePlot(values, scale: 0...10).strokes(width: 300, height: 40)
        for (left, right) in zip(strokes, strokes.dropFirst()) where values.count > 1 {
            guard let left, let right else {
                Issue.record("a column without a dot")
                return
            }
            #expect(left.lowerBound <= right.upperBound + 1 && right.lowerBound <= left.upperBound + 1)
        }
    }

    @Test(
        "ASCII and braille have their highest mark in the column of the highest value",
        arguments: 1...40 as ClosedRange<UInt64>)
    func agreeOnTheMaximum(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let values = values(&random)
        guard let most = values.compactMap({ $0 }).max(), let place = values.firstIndex(of: most) else { return }
        let plot = LinePlot(values, scale: 0...10)
        let (width, height) = (Int.random(in: 1...120, using: &random), Int.random(in: 1...20, using: &random))
        let column = plot.column(of: place, width: width)
        let (braille, ascii) = (
            drawn(plot, width: width, height: height), drawn(plot, width: width, height: height, glyphs: .ascii)
        )
        func firstRow(_ canvas: Canvas, _ column: Int) -> Int? {
            (0..<height).first { canvas[Point(column: column, row: $0)]?.cluster != " " }
        }
        func highest(_ canvas: Canvas) -> Int? { (0..<width).compactMap { firstRow(canvas, $0) }.min() }
        #expect(firstRow(braille, column) == highest(braille))
        #expect(firstRow(ascii, column) == highest(ascii))
        #expect(firstRow(ascii, column) == firstRow(braille, column))
    }

    @Test("the name of an event at the right edge is whole, left of its mark", arguments: [Glyphs.unicode, .ascii])
    func eventAtTheEdge(glyphs: Glyphs) {
        let plot = LinePlot(
            Array(repeating: 3, count: 40), scale: 0...10, events: [.init(at: 38, "new chair")])
        let canvas = drawn(plot, width: 40, height: 5, glyphs: glyphs)
        #expect(canvas.lines[0].contains("new chair \(glyphs.fall)"))
    }

    @Test("at the right edge a name too long for either side is cut less on the left")
    func longEventName() {
        let plot = LinePlot(
            Array(repeating: 3, count: 40), scale: 0...10,
            events: [.init(at: 36, "a new chair with a back rest that moves")])
        let canvas = drawn(plot, width: 40, height: 5, glyphs: .unicode)
        #expect(canvas.lines[0].contains("a new chair with a back rest"), "\(canvas.lines)")
    }
}
