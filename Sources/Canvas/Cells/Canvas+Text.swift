extension Canvas {
    /// Draws a line of text from a point to the right.
    ///
    /// Text that doesn't fit in `maxWidth` columns or within the region ends in an ellipsis. Control characters become visible symbols
    /// (``TextSanitizer``).
    ///
    /// - Parameter maxWidth: The most columns to use; up to the edge if nil.
    /// - Returns: The columns used.
    /// - Complexity: O(*n*) in the length of the text.
    @discardableResult
    public mutating func put(_ text: String, at point: Point, style: Style = .plain, maxWidth: Int? = nil) -> Int {
        guard let columns = text.singleColumns(glyphs: glyphs), columns <= room(from: point, maxWidth) else {
            return put(StyledText(text, style), at: point, maxWidth: maxWidth)
        }
        putSingleColumns(text, at: point, style: style)
        return columns
    }

    /// Draws text whose scalars are a column each.
    private mutating func putSingleColumns(_ text: String, at point: Point, style: Style) {
        var point = point
        for scalar in text.unicodeScalars {
            set(CellContent(scalar), width: 1, style: style, at: point)
            point.column += 1
        }
    }

    /// Returns the most columns that a text can take from a point.
    private func room(from point: Point, _ maxWidth: Int?) -> Int {
        let toEdge = size.width - point.column
        return min(toEdge, maxWidth ?? toEdge)
    }

    /// Draws a line of styled text; the ellipsis has the style of the text it replaces.
    ///
    /// - Parameter maxWidth: The most columns to use; up to the edge if nil.
    /// - Returns: The columns used.
    /// - Complexity: O(*n*) in the length of the text.
    @discardableResult
    public mutating func put(_ text: StyledText, at point: Point, maxWidth: Int? = nil) -> Int {
        if let columns = singleColumns(of: text), columns <= room(from: point, maxWidth) {
            var place = point
            for piece in text.pieces {
                putSingleColumns(piece.text, at: place, style: piece.style)
                place.column += piece.text.unicodeScalars.count
            }
            return columns
        }
        var cells: [TextCell] = []
        var styles: [Style] = []
        for piece in text.pieces {
            cells += TextCell.cells(of: TextSanitizer.sanitized(piece.text, glyphs: glyphs))
            styles += Array(repeating: piece.style, count: cells.count - styles.count)
        }
        let fitted = TextCell.fit(cells, into: room(from: point, maxWidth), glyphs: glyphs)
        var column = point.column
        for (index, cell) in fitted.enumerated() {
            let style = styles[min(index, styles.count - 1)]
            set(cell.cluster, width: cell.width, style: style, at: Point(column: column, row: point.row))
            column += cell.width
        }
        return column - point.column
    }

    /// Returns the columns of text whose scalars are a column each; nil for any other.
    private func singleColumns(of text: StyledText) -> Int? {
        var sum = 0
        for piece in text.pieces {
            guard let columns = piece.text.singleColumns(glyphs: glyphs) else { return nil }
            sum += columns
        }
        return sum
    }

    /// Draws a line of text in the columns of a row, aligned left, centred or right.
    ///
    /// - Returns: The columns used.
    @discardableResult
    public mutating func put(
        _ text: String, row: Int, columns: Range<Int>, alignment: Alignment, style: Style = .plain
    ) -> Int {
        put(StyledText(text, style), row: row, columns: columns, alignment: alignment)
    }

    /// Draws a line of styled text in the columns of a row, aligned.
    ///
    /// - Returns: The columns used.
    @discardableResult
    public mutating func put(_ text: StyledText, row: Int, columns: Range<Int>, alignment: Alignment) -> Int {
        let indent = alignment.indent(free: columns.count - self.columns(of: text))
        return put(
            text, at: Point(column: columns.lowerBound + indent, row: row), maxWidth: columns.count - indent)
    }

    /// Returns the columns a text takes with this canvas's glyphs.
    public func columns(of text: String) -> Int {
        TextWidth.columns(of: text, glyphs: glyphs)
    }

    /// Returns the columns a text takes with this canvas's glyphs.
    public func columns(of text: StyledText) -> Int {
        text.pieces.reduce(0) { $0 + columns(of: $1.text) }
    }
}
