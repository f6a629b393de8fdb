import Canvas

/// One line of text on a screen, its pieces at columns of their own; it may belong to something that can be selected.
struct Line<Row: Hashable & Sendable>: Sendable {
    /// A piece of text at a column of its own.
    struct Piece: Sendable {
        /// Columns from the left edge of the line.
        let column: Int
        /// The columns it may take; up to the right edge when left out.
        let width: Int?
        let text: StyledText
    }

    /// The row that the line is the first line of, if it can be selected.
    var row: Row?
    /// Where the mark of the selection is, counted from the left edge.
    var markColumn = 0
    var pieces: [Piece] = []

    /// An empty line.
    static var blank: Line { Line() }

    /// Creates a line for a row, or for nothing that can be selected.
    init(row: Row? = nil, markColumn: Int = 0) {
        self.row = row
        self.markColumn = markColumn
    }

    /// Creates a line of one text in one style.
    init(_ text: String, _ style: Style, at column: Int = 0) { put(text, style, at: column) }

    /// Whether nothing is on it.
    var isBlank: Bool { pieces.isEmpty }

    /// The line with its mark and what is at a column or behind it moved to the right.
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
    /// Draws lines below each other.
    ///
    /// - Parameters:
    ///   - first: the line to begin with.
    ///   - top: the row it ends up on.
    mutating func put(_ lines: [Line<some Hashable & Sendable>], from first: Int = 0, at top: Int = 0) {
        for (row, line) in lines.dropFirst(first).prefix(max(0, size.height - top)).enumerated() {
            for piece in line.pieces {
                put(piece.text, at: Point(column: piece.column, row: top + row), maxWidth: piece.width)
            }
        }
    }
}
