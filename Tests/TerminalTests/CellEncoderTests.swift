import Canvas
import Testing

@testable import Terminal

@Suite("What is sent to the terminal for a cell")
struct CellEncoderTests {
    /// Returns a library that knows Unicode as ``TextWidth`` does, but not private characters, nor newer emoji as wide.
    private func libraryColumns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0xE000: -1
        case 0x1FAE9: 1
        default: TextWidth.columns(of: scalar)
        }
    }

    /// Returns what is sent for a text's cells: for each the column, the characters, and a blank if they don't fill the cell.
    private func sent(_ text: String, isUTF8: Bool = true) -> [String] {
        let encoder = CellEncoder(isUTF8: isUTF8, libraryColumns: libraryColumns)
        var canvas = Canvas(size: Size(width: 6, height: 1))
        let used = canvas.put(text, at: .zero)
        return (0..<used).compactMap { column in
            guard let cell = canvas[Point(column: column, row: 0)], let sent = encoder.sent(for: cell) else {
                return nil
            }
            var text = "\(column):"
            text.unicodeScalars.append(sent.base)
            text.unicodeScalars.append(contentsOf: sent.marks)
            return text + (sent.columns < cell.width ? " " : "")
        }
    }

    @Test(
        "one base character and its marks, with blanks if it is narrower than its cell",
        arguments: [
            ("a腰b", ["0:a", "1:腰", "3:b"]), ("e\u{301}", ["0:e\u{301}"]), ("❤️", ["0:❤ "]),
            ("👩‍👩‍👧", ["0:👩"]), ("👍🏽", ["0:👍"]), ("कि", ["0:क", "1:ि"]), ("\u{E000}", ["0:\u{FFFD}"]),
            ("\u{1FAE9}", ["0:\u{1FAE9} "]), ("1️⃣", ["0:1\u{20E3} "]),
        ])
    func utf8(text: String, expected: [String]) {
        #expect(sent(text) == expected)
    }

    @Test("no more marks than ncurses keeps")
    func manyMarks() {
        let marks = String(repeating: "\u{301}", count: 9)
        #expect(sent("a" + marks) == ["0:a" + String(repeating: "\u{301}", count: 4)])
    }

    @Test("without UTF-8 only ASCII is sent")
    func ascii() {
        #expect(sent("a腰é", isUTF8: false) == ["0:a", "1:? ", "3:?"])
        #expect(sent("e\u{301}", isUTF8: false) == ["0:e"])
    }
}
