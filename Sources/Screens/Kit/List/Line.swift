import Canvas

/// A line of text on a screen, with pieces at given columns; it may belong to a row that can be selected.
struct Line<Row: Hashable & Sendable>: Sendable {
    /// A piece of text at a column.
    struct Piece: Sendable {
        /// The column, counted from the left edge of the line.
        let column: Int
        /// The columns it may take; nil for up to the right edge.
        let width: Int?
        let text: StyledText
    }

    /// The row whose first line this is, if it can be selected.
    var row: Row?
    /// The column of the selection mark, counted from the left edge.
    var markColumn = 0
    var pieces: [Piece] = []

    /// An empty line.
    static var blank: Line { Line() }

    /// Creates a line for a row, or one that can't be selected.
    init(row: Row? = nil, markColumn: Int = 0) {
        self.row = row
        self.markColumn = markColumn
    }

    /// Creates a line of one text in one style.
    init(_ text: String, _ style: Style, at column: Int = 0) { put(text, style, at: column) }

    /// Whether the line is empty.
    var isBlank: Bool { pieces.isEmpty }

    /// Returns the columns up to the end of its last piece.
    func columns(_ glyphs: Glyphs) -> Int {
        pieces.map { $0.column + min($0.width ?? .max, TextWidth.columns(of: $0.text.text, glyphs: glyphs)) }.max() ?? 0
    }

    /// Returns the line with its mark and the pieces from a column on moved right.
    func indented(by columns: Int, from first: Int = 0) -> Line {
        var line = self
        line.markColumn += columns
        line.pieces = pieces.map { piece in
            piece.column < first
                ? piece : Piece(column: piece.column + columns, width: piece.width, text: piece.text)
        }
        return line
    }

    /// Adds text at a column.
    mutating func put(_ text: StyledText, at column: Int, width: Int? = nil) {
        pieces.append(Piece(column: column, width: width, text: text))
    }

    /// Adds text in one style at a column.
    mutating func put(_ text: String, _ style: Style, at column: Int, width: Int? = nil) {
        put(StyledText(text, style), at: column, width: width)
    }
}

extension Canvas {
    /// Draws lines one below the other.
    ///
    /// - Parameters:
    ///   - first: the line to start with.
    ///   - top: the row to draw it on.
    mutating func put(_ lines: [Line<some Hashable & Sendable>], from first: Int = 0, at top: Int = 0) {
        for (row, line) in lines.dropFirst(first).prefix(max(0, size.height - top)).enumerated() {
            for piece in line.pieces {
                put(piece.text, at: Point(column: piece.column, row: top + row), maxWidth: piece.width)
            }
        }
    }
}
