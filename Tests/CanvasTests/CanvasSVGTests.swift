import Canvas
import Testing

@Suite("A canvas as SVG")
struct CanvasSVGTests {
    @Test("letters become text, blocks and dots become shapes, and colours are those of the cells")
    func shapes() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        canvas.put("<a▀⡀", at: .zero)
        canvas.put(
            "7", at: Point(column: 5, row: 0),
            style: Style(
                foreground: Color(red: 255, green: 255, blue: 255), background: Color(red: 160, green: 89, blue: 5),
                bold: true))
        let lines = CanvasSVG(
            canvas, ground: Color(red: 0, green: 0, blue: 0), ink: Color(red: 200, green: 200, blue: 200)
        ).document.split(separator: "\n").map(String.init)
        #expect(lines[1].contains("width=\"72\" height=\"36\""))
        // In print, it is never wider than the page.
        #expect(lines[1].hasSuffix(" preserveAspectRatio=\"xMinYMin\" style=\"max-width:100%\">"))
        #expect(lines[2] == "<rect width=\"100%\" height=\"100%\" fill=\"#000000\"/>")
        #expect(
            lines[4]
                == "<text x=\"0\" y=\"13.5\" textLength=\"18\" fill=\"#c8c8c8\">&lt;a</text>"
                + "<rect x=\"18\" y=\"0\" width=\"4.5\" height=\"9\" fill=\"#c8c8c8\" shape-rendering=\"crispEdges\"/>"
                + "<rect x=\"22.5\" y=\"0\" width=\"4.5\" height=\"9\" fill=\"#c8c8c8\" shape-rendering=\"crispEdges\"/>"
                + "<circle cx=\"29.25\" cy=\"15.75\" r=\"1.4\" fill=\"#c8c8c8\"/>"
                + "<rect x=\"45\" y=\"0\" width=\"9\" height=\"18\" fill=\"#a05905\" shape-rendering=\"crispEdges\"/>"
                + "<text x=\"45\" y=\"13.5\" textLength=\"9\" fill=\"#ffffff\" font-weight=\"bold\">7</text>")
    }
}
