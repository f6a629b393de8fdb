import Canvas
import Testing

@testable import Terminal

@Suite("Direct colour that terminfo doesn't know about")
struct DirectColorWriterTests {
    private let writer = DirectColorWriter(
        encoder: CellEncoder(isUTF8: true) { TextWidth.columns(of: $0) })

    private func shown(_ canvas: Canvas, after old: Canvas? = nil) -> String {
        let runs = canvas.diff(from: old ?? Canvas(size: .zero))
        let bytes = writer.bytes(showing: runs, isClearing: old == nil, cursor: canvas.cursor)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}", omittingEmptySubsequences: false)
            .joined(separator: "␛")
    }

    @Test("the first frame clears, then writes each style once")
    func firstFrame() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        let pain = Style(
            foreground: Color(red: 255, green: 255, blue: 255), background: Color(red: 160, green: 89, blue: 5),
            bold: true)
        canvas.put("a7腰", at: .zero)
        canvas.overlay(pain, on: Rect(column: 1, row: 0, width: 1, height: 1))
        #expect(
            shown(canvas)
                == "␛[?25l␛[0m␛[2J␛[1;1H␛[0ma␛[0;1;38;2;255;255;255;48;2;160;89;5m7␛[0m腰␛[0m")
    }

    @Test("later frames write only what changed, and restore the cursor's position")
    func laterFrame() {
        var old = Canvas(size: Size(width: 20, height: 3))
        old.put("12 days", at: Point(column: 2, row: 1), style: Style(dim: true))
        var new = old
        new.put("3", at: Point(column: 3, row: 1), style: Style(underline: true, reverse: true))
        new.cursor = Point(column: 0, row: 2)
        #expect(shown(new, after: old) == "␛[?25l␛[2;4H␛[0;4;7m3␛[0m␛[3;1H␛[?25h")
        #expect(shown(new, after: new) == "␛[?25l␛[3;1H␛[?25h")
    }
}
