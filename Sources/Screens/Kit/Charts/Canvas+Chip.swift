import Canvas

extension Canvas {
    /// Draws a value of a table. A score becomes a chip there: the blanks on its sides lie in the gaps between the columns.
    mutating func putValue(_ text: StyledText, at place: Point, maxWidth: Int = .max) {
        let used = put(text, at: place, maxWidth: maxWidth)
        guard text.pieces.count == 1, let style = text.pieces.first?.style, style.background != nil || style.reverse
        else { return }
        for column in [place.column - 1] + (used == 1 ? [place.column + 1] : []) {
            put(" ", at: Point(column: column, row: place.row), style: style)
        }
    }
}
