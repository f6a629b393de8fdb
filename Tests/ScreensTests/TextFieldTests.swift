import Canvas
import Testing

@testable import Screens

@Suite("A text field")
struct TextFieldTests {
    @Test("characters are inserted at the cursor and deleted on both sides of it")
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

    @Test("a suggestion is replaced by the first character, and stays if the cursor moves into it")
    func suggestion() {
        var field = TextField("6 h", isSuggestion: true)
        field.type("8")
        #expect(field.text == "8")
        field = TextField("6 h", isSuggestion: true)
        field.move(by: -2)
        field.type(".5")
        #expect(field.text == "6.5 h")
    }

    @Test("a word is deleted in one go")
    func words() {
        var field = TextField("low back  left")
        field.deleteWordBackward()
        #expect(field.text == "low back  ")
        field.deleteWordBackward()
        #expect(field.text == "low ")
    }

    @Test("a single-line field turns line breaks into blanks")
    func lineBreaks() {
        var field = TextField()
        field.type("a\nb")
        #expect(field.text == "a b")
    }

    @Test("text longer than the field scrolls so that the cursor is visible, even in wide characters")
    func scrolling() {
        var canvas = Canvas(size: Size(width: 8, height: 1))
        let theme = Appearance().theme
        canvas.putField(TextField("長い運転のあと"), at: .zero, width: 8, isOpen: true, theme: theme)
        #expect(canvas.text == "…のあと")
        #expect(canvas.cursor == Point(column: 7, row: 0))
        canvas = Canvas(size: Size(width: 8, height: 1), glyphs: .ascii)
        canvas.putField(TextField("a long drive"), at: .zero, width: 8, isOpen: true, theme: theme)
        #expect(canvas.text == "...rive")
        #expect(canvas.cursor == Point(column: 7, row: 0))
    }

    @Test("a long note wraps at blanks, and the cursor moves from row to row")
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
