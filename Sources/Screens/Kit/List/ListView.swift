import Canvas

/// Lines of which some are rows that can be selected, as many of them in view as there is room for.
struct ListView<Row: Hashable & Sendable>: Sendable {
    /// All lines, those out of view, too.
    let lines: [Line<Row>]
    /// The rows of the screen there are for them.
    let height: Int
    /// Whether the lines after that of a row, up to a blank one, belong to it.
    var hasLongRows = false
    /// The lines to show after the selected row, so that one sees that it goes on.
    var ahead = 0

    /// The rows that can be selected, from top to bottom.
    var rows: [Row] { lines.compactMap(\.row) }

    /// The first visible line, moved as little as needed to show a row whole.
    func top(from top: Int, showing row: Row?) -> Int {
        let most = max(0, lines.count - height)
        guard let row, let place = lines.firstIndex(where: { $0.row == row }) else { return max(0, min(top, most)) }
        // The heading comes into view with the first row of its group, and what is said first with the first row of all.
        let isFirst = place < height && !lines[..<place].contains { $0.row != nil }
        let first = isFirst ? 0 : place > 0 && lines[place - 1].row == nil ? place - 1 : place
        let last = max(end(of: place) - 1, min(lines.count - 1, place + ahead))
        return max(0, min(max(top, last - height + 1), first, most))
    }

    /// How many lines there are above the visible ones and below them.
    func hidden(top: Int) -> (above: Int, below: Int) {
        height > 0 ? (top, max(0, lines.count - top - height)) : (0, 0)
    }

    /// The row at a line of the screen.
    func row(at line: Int, top: Int) -> Row? {
        var place = line + top
        guard line >= 0, line < height else { return nil }
        while lines.indices.contains(place), !lines[place].isBlank {
            if let row = lines[place].row { return row }
            guard hasLongRows else { return nil }
            place -= 1
        }
        return nil
    }

    /// The line after the last one of the row that begins at a line.
    private func end(of place: Int) -> Int {
        guard hasLongRows else { return place + 1 }
        return lines[(place + 1)...].firstIndex { $0.row != nil || $0.isBlank } ?? lines.count
    }
}

extension Canvas {
    /// Draws the lines of a list from a first one on, and the mark of the selected row, which may be left of the area.
    mutating func put<Row>(_ list: ListView<Row>, in area: Rect, from top: Int, selected: Row?, theme: Theme) {
        for (row, line) in list.lines.dropFirst(top).prefix(max(0, list.height)).enumerated() {
            let start = Point(column: area.left, row: area.top + row)
            for piece in line.pieces {
                let place = Point(column: start.column + piece.column, row: start.row)
                put(piece.text, at: place, maxWidth: min(piece.width ?? .max, area.width - piece.column))
            }
            if line.row != nil, line.row == selected {
                putSelection(at: Point(column: start.column + line.markColumn, row: start.row), theme: theme)
            }
        }
    }

    /// Tints the row in focus, from a column to another one; to the edges of the region when left out.
    mutating func tint(row: Int, columns: Range<Int>? = nil, theme: Theme) {
        let columns = columns ?? 0..<size.width
        underlay(theme.tint, on: Rect(column: columns.lowerBound, row: row, width: columns.count, height: 1))
    }

    /// Marks the selected row, and puts the terminal's cursor there.
    mutating func putSelection(at place: Point, hasCursor: Bool = true, theme: Theme) {
        put(String(glyphs.selection), at: place, style: theme.accent)
        if hasCursor { cursor = place }
    }
}
