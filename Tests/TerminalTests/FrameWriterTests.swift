import Canvas
import Statistics
import Testing

@testable import Terminal

@Suite("What is sent to show a frame")
struct FrameWriterTests {
    private let colors = (Color(palette: 110, in16: 12), Color(palette: 179, in16: 3), Color(palette: 235, in16: 0))

    private func writer(
        _ depth: ColorDepth = .twoHundredFiftySix, erasesCharacters: Bool = true, fillsBackground: Bool = true,
        shiftsLines: Bool = true
    ) -> FrameWriter {
        FrameWriter(
            encoder: CellEncoder(isUTF8: true) { TextWidth.columns(of: $0) }, depth: depth,
            abilities: FrameWriter.Abilities(
                erasesCharacters: erasesCharacters, fillsBackground: fillsBackground, shiftsLines: shiftsLines))
    }

    private func sent(_ canvas: Canvas, after old: Canvas?, by writer: FrameWriter? = nil) -> String {
        let bytes = (writer ?? self.writer()).bytes(showing: canvas, after: old)
        let symbols: [Unicode.Scalar: Unicode.Scalar] = ["\u{1B}": "␛", "\r": "␍", "\n": "␊"]
        return String(
            String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).unicodeScalars.map { symbols[$0] ?? $0 }))
    }

    /// Returns a canvas with a line of styled text.
    private func line(_ text: StyledText) -> Canvas {
        var canvas = Canvas(size: Size(width: 40, height: 2))
        canvas.put(text, at: .zero)
        return canvas
    }

    private func line(_ text: String) -> Canvas { line(StyledText(text)) }

    @Test("the first frame clears the screen and writes no blanks")
    func firstFrame() {
        let style = Style(foreground: colors.0, bold: true)
        #expect(
            sent(line([.init("a", style), .init(" b   "), .init("c", style)]), after: nil)
                == "␛[?25l␛[m␛[2J␛[1;3Hb␍␛[1;38;5;110ma␛[5Cc␛[m")
    }

    @Test("direct colour is sent where the terminal has it")
    func directColor() {
        let pain = Style(
            foreground: Color(red: 255, green: 255, blue: 255), background: Color(red: 160, green: 89, blue: 5),
            bold: true)
        #expect(
            sent(line([.init("7", pain), .init("腰")]), after: line("7腰"), by: writer(.direct))
                == "␛[1H␛[1;38;2;255;255;255;48;2;160;89;5m7␛[m")
    }

    @Test("a blank in the first column is written in its own look")
    func firstColumn() {
        let bar = Style(background: colors.2)
        let text = Style(foreground: colors.0, background: colors.2, bold: true)
        #expect(
            sent(line([.init("  ", bar), .init("ab", text)]), after: line(""))
                == "␛[1H␛[48;5;235m  ␛[1;38;5;110mab␛[m")
    }

    @Test("what can't be seen of a blank is not sent")
    func blanks() {
        let old = line("usual 4")
        var new = old
        new.overlay(
            Style(foreground: colors.0, bold: true, dim: true), on: Rect(column: 7, row: 0, width: 20, height: 1))
        #expect(sent(new, after: old) == "")
        new.overlay(Style(underline: true), on: Rect(column: 8, row: 0, width: 1, height: 1))
        #expect(sent(new, after: old) == "␛[1;9H␛[1;2;4;38;5;110m ␛[m")
    }

    @Test("colours that are the same on this terminal are selected once")
    func sameColors() {
        let (one, other) = (Color(red: 1, green: 2, blue: 3, in256: 100), Color(red: 9, green: 8, blue: 7, in256: 100))
        let new = line([.init("a", Style(foreground: one)), .init("b", Style(foreground: other))])
        #expect(sent(new, after: line("")) == "␛[1H␛[38;5;100mab␛[m")
    }

    @Test("a row of two looks is written look by look")
    func lookByLook() {
        let (key, word) = (Style(foreground: colors.0, bold: true), Style(foreground: colors.1))
        let new = line([.init("a", key), .init(" add  ", word), .init("c", key), .init(" check-in", word)])
        #expect(sent(new, after: line("")) == "␛[1;3H␛[38;5;179madd␛[4Ccheck-in␍␛[1;38;5;110ma␛[6Cc␛[m")
    }

    @Test("the rest of a line, and long gaps, are erased")
    func erasing() {
        let long = line("a sentence about the week before this")
        #expect(sent(line("a"), after: long) == "␛[1;3H␛[K")
        #expect(sent(line("a                                this"), after: long) == "␛[1;3H␛[30X")
        let without = sent(
            line("a                  before     this"), after: line("a sentence to take before     this"),
            by: writer(erasesCharacters: false))
        #expect(without == "␛[1;3H" + String(repeating: " ", count: 16))
    }

    @Test("a background is erased only where the terminal fills it in")
    func background() {
        let old = line("a sentence about the week before this")
        var new = line("")
        new.overlay(Style(background: colors.2), on: Rect(column: 0, row: 0, width: 40, height: 1))
        #expect(sent(new, after: old) == "␛[1H␛[48;5;235m␛[K␛[m")
        #expect(
            sent(new, after: old, by: writer(fillsBackground: false))
                == "␛[1H␛[48;5;235m" + String(repeating: " ", count: 40) + "␛[m")
    }

    @Test("blanks of one look are erased together, whatever is between them")
    func erasingTogether() {
        let (sheet, text) = (Style(background: colors.2), Style(foreground: colors.0, background: colors.2))
        var new = line("")
        new.fill(Rect(column: 1, row: 0, width: 30, height: 1), style: sheet)
        for column in [7, 16, 25] { new.put("site", at: Point(column: column, row: 0), style: text) }
        #expect(
            sent(new, after: line("")) == "␛[1;2H␛[38;5;110;48;5;235m␛[30X␛[6Csite␛[5Csite␛[5Csite␛[m")
    }

    @Test("of many rows, the look that begins nearest is written next")
    func nearestLook() {
        var new = Canvas(size: Size(width: 40, height: 8))
        for row in 0..<7 { new.put("text", at: Point(column: 0, row: row)) }
        new.put("far", at: Point(column: 9, row: 0), style: Style(foreground: colors.0))
        new.put("near", at: Point(column: 9, row: 6), style: Style(foreground: colors.1))
        let text = Array(repeating: "text", count: 7).joined(separator: "␍␊")
        #expect(
            sent(new, after: Canvas(size: new.size))
                == "␛[1H\(text)␛[5C␛[38;5;179mnear␛[1;10H␛[38;5;110mfar␛[m")
    }

    @Test("lines that move as they are are moved by the terminal, if it can")
    func shifting() {
        let words = [
            "sitting", "Pain 4 of 10", "walked 20 min", "a note", "massage", "slept badly", "knees to chest", "7 h",
        ]
        var (old, new) = (Canvas(size: Size(width: 40, height: 8)), Canvas(size: Size(width: 40, height: 8)))
        for row in 1..<7 {
            old.put(words[row - 1], at: Point(column: 1, row: row))
            new.put(words[row + 1], at: Point(column: 1, row: row))
        }
        #expect(sent(new, after: old) == "␛[2;7r␛[2S␛[r␛[6;2Hknees to chest␍␊ 7 h")
        #expect(sent(old, after: new) == "␛[2;7r␛[2T␛[r␊ sitting␍␊ Pain 4 of 10")
        #expect(!sent(new, after: old, by: writer(shiftsLines: false)).contains("r␛[2S"))
    }

    @Test("after what terminals may draw wider or narrower, the cursor is positioned anew")
    func uncertainWidth() {
        #expect(sent(line("腰 pre\u{301}s"), after: line("")) == "␛[1H腰 pre\u{301}␛[1;7Hs")
    }

    @Test("the cursor is moved, shown and hidden only when it has to be")
    func cursor() {
        var old = line("a")
        var new = old
        #expect(sent(new, after: old) == "")
        new.cursor = Point(column: 3, row: 1)
        #expect(sent(new, after: old) == "␛[2;4H␛[?25h")
        old.cursor = Point(column: 2, row: 0)
        #expect(sent(new, after: old) == "␊␛[C")
        new.cursor = nil
        #expect(sent(new, after: old) == "␛[?25l")
    }

    @Test("a terminal shows each frame as the canvas has it, whatever it showed before", arguments: ColorDepth.allCases)
    func property(depth: ColorDepth) {
        var random = SplitMix64(seed: 20_261_129)
        for _ in 0..<100 {
            let writer = writer(
                depth, erasesCharacters: Bool.random(using: &random), fillsBackground: Bool.random(using: &random),
                shiftsLines: Bool.random(using: &random))
            let size = Size(
                width: Int.random(in: 1...40, using: &random), height: Int.random(in: 1...12, using: &random))
            var screen = TestScreen(size: size, fillsBackground: writer.abilities.fillsBackground)
            var shown: Canvas?
            for _ in 0..<4 {
                let canvas = random.frame(size: size, after: shown)
                screen.receive(writer.bytes(showing: canvas, after: shown))
                // The same from nothing, written cell by cell.
                var plain = TestScreen(size: size, fillsBackground: false)
                plain.receive(Self.cellByCell(canvas, by: writer))
                #expect(screen.seen == plain.seen)
                #expect(screen.isCursorShown == (canvas.cursor != nil))
                #expect(canvas.cursor == nil || screen.cursor == canvas.cursor)
                shown = canvas
            }
        }
    }

    /// Returns the bytes that show every cell of a canvas, each with its position and its whole style.
    private static func cellByCell(_ canvas: Canvas, by writer: FrameWriter) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in 0..<canvas.size.height {
            for (column, cell) in canvas.row(row).enumerated() {
                guard cell.width > 0 else { continue }
                let look = Look(cell.style, depth: writer.depth)
                bytes += "\u{1B}[\(row + 1);\(column + 1)H\(cell.style.selecting(depth: writer.depth))".utf8
                ShownCell(cell, look: look, encoder: writer.encoder).write(to: &bytes)
            }
        }
        return bytes
    }
}

extension Canvas {
    /// Returns the canvas with its rows moved up.
    fileprivate func shifted(by distance: Int) -> Canvas {
        var canvas = Canvas(size: size)
        canvas.within(Rect(column: 0, row: -distance, width: size.width, height: size.height)) { $0.copy(self) }
        return canvas
    }
}

extension SplitMix64 {
    /// Returns a frame, like the one before in most places.
    fileprivate mutating func frame(size: Size, after old: Canvas?) -> Canvas {
        var canvas = old ?? Canvas(size: size)
        for _ in 0..<Int.random(in: 1...8, using: &self) {
            let place = Point(
                column: Int.random(in: -3...size.width, using: &self),
                row: Int.random(in: 0..<size.height, using: &self))
            let area = Rect(origin: place, size: Size(width: Int.random(in: 1...30, using: &self), height: 1))
            switch Int.random(in: 0..<6, using: &self) {
            case 5: canvas = canvas.shifted(by: Int.random(in: -4...4, using: &self))
            case 0: canvas.fill(area, style: style())
            case 1: canvas.overlay(style(), on: area)
            case 2: canvas.restyle(style(), on: area)
            default:
                let words = ["腰が痛い", "pre\u{301}", "sitting 7.5 h", "█▄ ▁", "a", "      ", "❤️ ok", "────────"]
                canvas.put(words.randomElement(using: &self) ?? "", at: place, style: style())
            }
        }
        let cursor = Point(column: Int.random(in: 0..<size.width, using: &self), row: size.height - 1)
        canvas.cursor = Bool.random(using: &self) ? cursor : nil
        return canvas
    }

    private mutating func style() -> Style {
        func color() -> Color? {
            [nil, Color(palette: 1), Color(palette: 12), Color(palette: 110), Color(palette: 235), Color(palette: 8)]
                .randomElement(using: &self) ?? nil
        }
        func isOn() -> Bool { Int.random(in: 0..<5, using: &self) == 0 }
        return Style(
            foreground: color(), background: isOn() ? color() : nil, bold: isOn(), dim: isOn(), underline: isOn(),
            reverse: isOn())
    }
}
