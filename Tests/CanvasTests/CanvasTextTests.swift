import Canvas
import Testing

@Suite("Text on a canvas")
struct CanvasTextTests {
    @Test("text that doesn't fit ends in the ellipsis")
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

    @Test("wide, combining and right-to-left text takes its proper columns")
    func scripts() {
        var canvas = Canvas(size: Size(width: 10, height: 5))
        let texts = ["腰が痛い", "pre\u{301}pare\u{301}", "ألم", "पीठ दर्द", "👩‍👩‍👧❤️🇬🇧"]
        let used = texts.enumerated().map { canvas.put($1, at: Point(column: 0, row: $0)) }
        for row in 0..<5 { canvas.put("|", at: Point(column: 9, row: row)) }
        #expect(used == [8, 7, 3, 7, 6])
        #expect(
            canvas.text == """
                腰が痛い |
                pre\u{301}pare\u{301}  |
                ألم      |
                पीठ दर्द  |
                👩‍👩‍👧❤️🇬🇧   |
                """)
    }

    @Test("a half-covered wide character becomes a blank")
    func halves() {
        var canvas = Canvas(size: Size(width: 6, height: 3))
        for row in 0..<3 { canvas.put("腰痛腰", at: Point(column: 0, row: row)) }
        canvas.put("x", at: Point(column: 1, row: 0))
        canvas.put("x", at: Point(column: 2, row: 1))
        canvas.put("が", at: Point(column: 1, row: 2))
        #expect(
            canvas.text == """
                 x痛腰
                腰x 腰
                 が 腰
                """)
    }

    @Test("nothing is drawn off the canvas")
    func edges() {
        var canvas = Canvas(size: Size(width: 5, height: 2))
        #expect(canvas.put("abcdef", at: Point(column: -3, row: 0)) == 6)
        #expect(canvas.put("腰痛", at: Point(column: -1, row: 1)) == 4)
        #expect(canvas.put("above", at: Point(column: 0, row: -1)) == 5)
        #expect(canvas.put("below", at: Point(column: 0, row: 2)) == 5)
        #expect(canvas.put("beside", at: Point(column: 5, row: 0)) == 0)
        #expect(
            canvas.text == """
                def
                 痛
                """)
    }

    @Test("a mark without a letter is placed on a blank")
    func loneMark() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        #expect(canvas.put("\u{301}a", at: .zero) == 2)
        #expect(canvas.text == " \u{301}a")
    }

    @Test("an ASCII canvas spells the program's glyphs in ASCII")
    func ascii() {
        var canvas = Canvas(size: Size(width: 24, height: 2), glyphs: .ascii)
        canvas.put("Week 47 · 16–22 Nov", at: .zero)
        canvas.put("heat, low back 7 → 5, then better", at: Point(column: 0, row: 1))
        #expect(
            canvas.text == """
                Week 47 | 16-22 Nov
                heat, low back 7 -> 5...
                """)
    }

    @Test("text is aligned in its columns")
    func alignment() {
        var canvas = Canvas(size: Size(width: 20, height: 4))
        for (row, alignment) in [Alignment.left, .centre, .right].enumerated() {
            canvas.put("7.5 h", row: row, columns: 4..<14, alignment: alignment)
            canvas.put("|", at: Point(column: 14, row: row))
        }
        #expect(canvas.put("much too long", row: 3, columns: 4..<14, alignment: .right) == 10)
        #expect(
            canvas.text == """
                    7.5 h     |
                      7.5 h   |
                         7.5 h|
                    much too …
                """)
    }

    @Test("pieces keep their styles, and the ellipsis takes that of the text it replaces")
    func styledText() {
        let grey = Style(dim: true)
        let bright = Style(bold: true)
        var canvas = Canvas(size: Size(width: 20, height: 2))
        let text: StyledText = [.init("worst ", grey), .init("7", bright), .init(" usual 4", grey)]
        #expect(canvas.put(text, at: .zero) == 15)
        #expect(canvas.put(text, at: Point(column: 0, row: 1), maxWidth: 8) == 8)
        #expect(canvas.text == "worst 7 usual 4\nworst 7…")
        #expect(canvas.styles[0] == text)
        #expect(canvas.styles[1] == [.init("worst ", grey), .init("7", bright), .init("…", grey)])
    }
}
