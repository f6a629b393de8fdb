import Canvas
import Statistics
import Testing

extension SplitMix64 {
    /// Draws random things at random positions, inside and outside the canvas and in regions of it.
    mutating func draw(on canvas: inout Canvas) {
        for _ in 0..<8 {
            let place = Point(
                column: Int.random(in: -3...canvas.size.width + 2, using: &self),
                row: Int.random(in: -1...canvas.size.height, using: &self))
            let text = hostileText(length: 10)
            let style = Style(bold: Bool.random(using: &self))
            switch Int.random(in: 0..<5, using: &self) {
            case 0: canvas.fill(Rect(origin: place, size: Size(width: 4, height: 2)), with: "#", style: style)
            case 1:
                canvas.within(Rect(origin: place, size: Size(width: 5, height: 2)), scrolledBy: 1) {
                    _ = $0.put(text, at: Point(column: -1, row: 1), style: style)
                }
            case 2:
                canvas.putBars(
                    [Bar(3), Bar(nil)], in: Rect(origin: place, size: Size(width: 3, height: 2)), scale: 0...10)
            default: canvas.put(text, at: place, style: style, maxWidth: Int.random(in: -1...12, using: &self))
            }
        }
    }
}

@Suite("Whatever is drawn")
struct CanvasPropertyTests {
    @Test("wide characters stay whole and rows keep their width")
    func wholeCharacters() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<1_000 {
            let size = Size(
                width: Int.random(in: 0...16, using: &random), height: Int.random(in: 0...4, using: &random))
            var canvas = Canvas(size: size, glyphs: Bool.random(using: &random) ? .unicode : .ascii)
            random.draw(on: &canvas)
            for row in 0..<size.height {
                let widths = (0..<size.width).compactMap { canvas[Point(column: $0, row: row)]?.width }
                #expect(widths.reduce(0, +) == size.width)
                for column in 0..<size.width {
                    let isWide = widths[column] == 2
                    #expect(!isWide || widths[column + 1] == 0)
                    #expect(widths[column] != 0 || widths[column - 1] == 2)
                }
            }
        }
    }

    @Test("put returns how many columns it used, never more than it was given, and changes no other cell")
    func bounds() {
        var random = SplitMix64(seed: 2)
        for _ in 0..<2_000 {
            var canvas = Canvas(size: Size(width: 20, height: 3))
            canvas.fill(canvas.bounds, with: ".")
            let start = Int.random(in: 0..<20, using: &random)
            let most = Int.random(in: 0...12, using: &random)
            let used = canvas.put(random.hostileText(length: 14), at: Point(column: start, row: 1), maxWidth: most)
            #expect(used <= most && start + used <= 20)
            for row in 0..<3 {
                for column in 0..<20 where row != 1 || column < start || column >= start + used {
                    #expect(canvas[Point(column: column, row: row)]?.cluster == ".")
                }
            }
        }
    }
}
