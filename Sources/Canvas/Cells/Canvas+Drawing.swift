extension Canvas {
    /// Fills a rectangle with a character one column wide; a wide character is replaced by a blank.
    public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
        let content = TextWidth.columns(of: character) == 1 ? CellContent(character) : .blank
        for row in rect.intersection(bounds).rows {
            for column in rect.intersection(bounds).columns {
                set(content, width: 1, style: style, at: Point(column: column, row: row))
            }
        }
    }

    /// Copies another canvas onto the top left corner, except its cursor.
    public mutating func copy(_ other: Canvas) {
        for row in 0..<min(size.height, other.size.height) {
            for column in 0..<min(size.width, other.size.width) {
                let place = Point(column: column, row: row)
                guard let cell = other[place], cell.width > 0 else { continue }
                set(cell.cluster, width: cell.width, style: cell.style, at: place)
            }
        }
    }

    /// Lays a style over the cells of a rectangle, keeping their characters: a selected row, a heading's background.
    public mutating func overlay(_ style: Style, on rect: Rect) {
        changeStyles(in: rect) { $0 = $0.merging(style) }
    }

    /// Replaces the style of a rectangle's cells, keeping their characters: what is behind a dialog.
    public mutating func restyle(_ style: Style, on rect: Rect) {
        changeStyles(in: rect) { $0 = style }
    }

    /// Lays a style under the cells of a rectangle: their own colours and attributes win.
    public mutating func underlay(_ style: Style, on rect: Rect) {
        changeStyles(in: rect) { $0 = style.merging($0) }
    }

    /// Draws a box along the edge of a rectangle.
    public mutating func putBox(_ rect: Rect, style: Style = .plain) {
        guard rect.width > 1, rect.height > 1 else { return }
        putRule(at: rect.origin, length: rect.width, style: style)
        putRule(at: Point(column: rect.left, row: rect.bottom - 1), length: rect.width, style: style)
        putVerticalRule(at: rect.origin, length: rect.height, style: style)
        putVerticalRule(at: Point(column: rect.right - 1, row: rect.top), length: rect.height, style: style)
        let places = [(rect.left, rect.top), (rect.right - 1, rect.top), (rect.left, rect.bottom - 1)]
        for (corner, place) in zip(glyphs.corners, places + [(rect.right - 1, rect.bottom - 1)]) {
            set(corner, width: 1, style: style, at: Point(column: place.0, row: place.1))
        }
    }

    /// Draws a horizontal line; up to the region's right edge if `length` is nil.
    public mutating func putRule(at point: Point, length: Int? = nil, style: Style = .plain) {
        let length = length ?? (size.width - point.column)
        fill(Rect(origin: point, size: Size(width: length, height: 1)), with: glyphs.rule, style: style)
    }

    /// Draws a vertical line; down to the region's lower edge if `length` is nil.
    public mutating func putVerticalRule(at point: Point, length: Int? = nil, style: Style = .plain) {
        let length = length ?? (size.height - point.row)
        fill(Rect(origin: point, size: Size(width: 1, height: length)), with: glyphs.verticalRule, style: style)
    }
}
