import Canvas

/// Builds a page of plain text, line by line: nothing in it can control the terminal, whatever the diary contains.
public struct PageWriter {
    /// The characters to draw with.
    public let glyphs: Glyphs
    /// Whether everything is written in whole lines, one fact each, without columns to read across.
    public let isPlain: Bool
    private let isColored: Bool
    /// The page so far.
    public private(set) var text = ""

    /// The width of a page in columns; anything longer is wrapped or cut.
    public static let width = 80

    /// Creates an empty page.
    public init(glyphs: Glyphs, isColored: Bool, isPlain: Bool = false) {
        self.glyphs = glyphs
        self.isColored = isColored && !isPlain
        self.isPlain = isPlain
    }

    /// Adds a line of text, without trailing blanks.
    public mutating func line(_ line: String = "") {
        if line.utf8.last == UInt8(ascii: " ") {
            let bytes = line.utf8
            var end = bytes.endIndex
            while end > bytes.startIndex, bytes[bytes.index(before: end)] == UInt8(ascii: " ") {
                end = bytes.index(before: end)
            }
            text += String(line[..<end])
        } else {
            text += line
        }
        text += "\n"
    }

    /// Returns text from the diary without anything that could control a terminal.
    public func shown(_ text: String) -> String { TextSanitizer.sanitized(text, glyphs: glyphs) }

    /// Adds lines of a drawing, which contain colours and no text from the diary.
    public mutating func lines(_ lines: [String]) {
        for drawn in lines { line(drawn) }
    }

    /// Adds a heading, bold if the output is coloured.
    public mutating func heading(_ heading: String) {
        line(isColored ? "\u{1B}[1m\(heading)\u{1B}[22m" : heading)
    }

    /// Adds text from the diary, wrapped and indented.
    public mutating func paragraph(_ paragraph: String, indent: Int = 2) {
        if isPlain { return line(shown(paragraph)) }
        for wrapped in paragraph.wrapped(to: Self.width - indent, glyphs: glyphs) {
            line(String(repeating: " ", count: indent) + wrapped)
        }
    }

    /// Adds a list item, wrapped after its mark: `· Pain in both legs`, `1. Lie down`.
    public mutating func item(_ text: String, mark: String, indent: Int = 2) {
        if isPlain { return line(shown(text)) }
        let start = String(repeating: " ", count: indent) + mark + " "
        let columns = TextWidth.columns(of: start)
        for (row, wrapped) in text.wrapped(to: Self.width - columns, glyphs: glyphs).enumerated() {
            line((row == 0 ? start : String(repeating: " ", count: columns)) + wrapped)
        }
    }

    /// Adds a row of cells, each in its own column; the last may have any length.
    public mutating func row(_ cells: [Cell], indent: Int = 2) {
        if isPlain { return line(shown(cells.map(\.text).filter { !$0.isEmpty }.joined(separator: ", "))) }
        var row = String.blanks(indent)
        row.reserveCapacity(Self.width)
        for (index, cell) in cells.enumerated() {
            if index == cells.count - 1, cell.alignment == .left {
                row += TextSanitizer.sanitized(cell.text, glyphs: glyphs)
            } else {
                row += cell.text.padded(to: cell.columns, alignment: cell.alignment, glyphs: glyphs)
                row += "  "
            }
        }
        line(row)
    }

    /// One cell of a row.
    public struct Cell {
        /// Its text.
        public let text: String
        /// The number of columns it takes.
        public let columns: Int
        /// How the text is aligned.
        public let alignment: Alignment

        /// Creates a left-aligned cell.
        public static func left(_ text: String, _ columns: Int = 0) -> Cell {
            Cell(text: text, columns: columns, alignment: .left)
        }

        /// Creates a right-aligned cell, as for numbers.
        public static func right(_ text: String, _ columns: Int) -> Cell {
            Cell(text: text, columns: columns, alignment: .right)
        }
    }
}
