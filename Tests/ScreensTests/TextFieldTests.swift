import Canvas
import Testing

@testable import Screens

@Suite("A text field")
struct TextFieldTests {
    @Test("characters go in at the cursor and out on both sides of it")
    func editing() {
        var field = TextField("knee")
        field.move(by: -2)
        field.type("xy")
        #expect(field.text == "knxyee")
        field.deleteBackward()
        field.deleteForward()
        #expect(field.text == "knxe")
        #expect(field.cursor == 3)
    }

    @Test("a combining mark joins the character before it")
    func combining() {
        var field = TextField("cafe")
        field.type("\u{301}")
        #expect(field.text == "café")
        #expect(field.cursor == 4)
        field.deleteBackward()
        #expect(field.text == "caf")
    }

    @Test("a suggestion gives way to the first character, and stays for whoever moves into it")
    func suggestion() {
        var field = TextField("6 h", isSuggestion: true)
        field.type("8")
        #expect(field.text == "8")
        field = TextField("6 h", isSuggestion: true)
        field.move(by: -2)
        field.type(".5")
        #expect(field.text == "6.5 h")
    }

    @Test("a word goes at once")
    func words() {
        var field = TextField("low back  left")
        field.deleteWordBackward()
        #expect(field.text == "low back  ")
        field.deleteWordBackward()
        #expect(field.text == "low ")
    }

    @Test("a field of one line takes line breaks as blanks")
    func lineBreaks() {
        var field = TextField()
        field.type("a\nb")
        #expect(field.text == "a b")
    }

    @Test("text longer than its room scrolls so that the cursor shows, also in wide characters")
    func scrolling() {
        var canvas = Canvas(size: Size(width: 8, height: 1))
        let theme = Appearance().theme
        canvas.putField(TextField("長い運転のあと"), at: .zero, width: 8, isOpen: true, theme: theme)
        #expect(canvas.text == "のあと")
        #expect(canvas.cursor == Point(column: 6, row: 0))
    }

    @Test("a long note is broken at its blanks, and the cursor goes from row to row")
    func noteRows() {
        var field = TextField("one two three four", isMultiline: true)
        let rows = NoteRows(field, width: 11, glyphs: .unicode)
        #expect(rows.lines == ["one two ", "three four"])
        #expect(rows.cursor == Point(column: 10, row: 1))
        field.move(by: rows.steps(toRow: -1))
        let above = NoteRows(field, width: 11, glyphs: .unicode)
        #expect(above.cursor == Point(column: 7, row: 0))
        field.move(by: above.steps(toRow: 1))
        #expect(NoteRows(field, width: 11, glyphs: .unicode).cursor == Point(column: 7, row: 1))
    }
}
