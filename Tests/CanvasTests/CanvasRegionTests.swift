import Canvas
import Testing

@Suite("Regions of a canvas")
struct CanvasRegionTests {
    @Test("a region has its own coordinates and edges")
    func region() {
        var canvas = Canvas(size: Size(width: 12, height: 4))
        canvas.fill(canvas.bounds, with: ".")
        let used = canvas.within(Rect(column: 3, row: 1, width: 6, height: 2)) { region in
            region.fill(region.bounds)
            region.put("below", at: Point(column: 0, row: 2))
            return region.put("low back, left", at: .zero)
        }
        #expect(used == 6)
        #expect(
            canvas.text == """
                ............
                ...low b…...
                ...      ...
                ............
                """)
        #expect(canvas.size == Size(width: 12, height: 4))
    }

    @Test("a scrolled region shows the rows from the offset on")
    func scrolling() {
        var canvas = Canvas(size: Size(width: 8, height: 4))
        canvas.within(Rect(column: 1, row: 1, width: 6, height: 2), scrolledBy: 3) { region in
            for row in 0..<8 { region.put("row \(row)", at: Point(column: 0, row: row)) }
        }
        #expect(canvas.text == "\n row 3\n row 4\n")
    }

    @Test("regions nest and cannot draw outside the outer one")
    func nesting() {
        var canvas = Canvas(size: Size(width: 8, height: 3))
        canvas.within(Rect(column: 2, row: 0, width: 4, height: 2)) { outer in
            outer.within(Rect(column: 2, row: 1, width: 9, height: 9)) { inner in
                inner.fill(inner.bounds, with: "#")
            }
        }
        #expect(canvas.text == "\n    ##\n")
    }

    @Test("a wide character at a region's edge becomes a blank, with nothing drawn beyond")
    func wideAtEdge() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        canvas.fill(canvas.bounds, with: ".")
        canvas.within(Rect(column: 2, row: 0, width: 2, height: 1)) { region in
            region.put("腰", at: Point(column: -1, row: 0))
        }
        #expect(canvas.text == ".. ...")
    }

    @Test("the cursor is relative to the region, and hidden outside it")
    func cursor() {
        var canvas = Canvas(size: Size(width: 8, height: 3))
        #expect(canvas.cursor == nil)
        canvas.within(Rect(column: 2, row: 1, width: 4, height: 1)) { region in
            region.cursor = Point(column: 3, row: 0)
            #expect(region.cursor == Point(column: 3, row: 0))
        }
        #expect(canvas.cursor == Point(column: 5, row: 1))
        canvas.cursor = Point(column: 8, row: 0)
        #expect(canvas.cursor == nil)
    }

    @Test("a style laid over a row keeps its characters and colours")
    func overlay() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        let red = Color(palette: 203)
        canvas.put("腰 6", at: .zero, style: Style(foreground: red))
        canvas.overlay(Style(bold: true), on: Rect(column: 0, row: 0, width: 4, height: 1))
        #expect(canvas.styles[0] == [.init("腰 6", Style(foreground: red, bold: true))])
        #expect(canvas[Point(column: 3, row: 0)]?.cluster == "6")
        #expect(canvas[Point(column: 1, row: 0)]?.width == 0)
        #expect(canvas[Point(column: 6, row: 0)] == nil)
    }

    @Test("rules extend to the edge or to the length given")
    func rules() {
        var canvas = Canvas(size: Size(width: 6, height: 3))
        canvas.putRule(at: Point(column: 1, row: 0))
        canvas.putRule(at: Point(column: 0, row: 1), length: 2)
        canvas.putVerticalRule(at: Point(column: 3, row: 1))
        #expect(
            canvas.text == """
                 ─────
                ── │
                   │
                """)
    }
}
