import Canvas
import Testing

@testable import Pages

@Suite struct PageWriterTests {
    @Test("Rows are columns on a page and sentences in plain lines")
    func rows() {
        let cells: [PageWriter.Cell] = [.left("low back", 10), .right("6", 3), .left("ache")]
        var page = PageWriter(glyphs: .unicode, isColored: false)
        page.heading("Readings")
        page.row(cells)
        #expect(page.text == "Readings\n  low back      6  ache\n")
        var plain = PageWriter(glyphs: .unicode, isColored: true, isPlain: true)
        plain.row(cells)
        #expect(plain.text == "low back, 6, ache\n")
    }

    @Test("Nothing from the diary controls the terminal")
    func sanitized() {
        var page = PageWriter(glyphs: .unicode, isColored: false)
        page.paragraph("woke\u{1B}[2J stiff")
        #expect(!page.text.contains("\u{1B}"))
    }
}
