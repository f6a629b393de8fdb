import Canvas
import Testing

@Suite("Text on a canvas")
struct CanvasTextTests {
    @Test("text that does not fit ends in the ellipsis")
    func truncation() {
        var canvas = Canvas(size: Size(width: 12, height: 2))
        #expect(canvas.put("kneeling hip flexor", at: .zero) == 12)
        #expect(canvas.put("kneeling", at: Point(column: 2, row: 1), maxWidth: 5) == 5)
        #expect(
            canvas.text == """
                kneeling hi…
                  knee…
                """)
    }
}
