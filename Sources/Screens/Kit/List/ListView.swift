import Canvas

/// Lines, some of which are rows that can be selected, with as many visible as fit.
struct ListView<Row: Hashable & Sendable>: Sendable {
    /// All lines, including those out of view.
    let lines: [Line<Row>]
    /// The number of lines visible at once.
    let height: Int
    /// Whether the lines after a row's first, up to a blank one, belong to it.
    var hasLongRows = false
    /// The number of lines to show after the selected row, so that it is clear the list goes on.
    var ahead = 0

    /// The rows that can be selected, from top to bottom.
    var rows: [Row] { lines.compactMap(\.row) }

    /// Returns the first visible line, moved as little as needed to show all of a row.
    func top(from top: Int, showing row: Row?) -> Int {
        let most = max(0, lines.count - height)
        guard let row, let place = lines.firstIndex(where: { $0.row == row }) else { return max(0, min(top, most)) }
        // A group's first row comes with its heading, and the very first row with everything above it.
        let isFirst = place < height && !lines[..<place].contains { $0.row != nil }
        let hasLead = place > 0 && lines[place - 1].row == nil && height > 1
        let first = isFirst ? 0 : hasLead ? place - 1 : place
        let last = max(end(of: place) - 1, min(lines.count - 1, place + ahead))
        return max(0, min(max(top, last - height + 1), first, most))
    }

    /// Returns the first visible line, moved past the rest of a row whose first line is out of view, at most up to a row.
    func withoutPartialRow(from top: Int, showing row: Row?) -> Int {
        guard let row, let place = lines.firstIndex(where: { $0.row == row }) else { return top }
        var top = top
        while top < place, lines[top].row == nil, !lines[top].isBlank, continuesRow(at: top) { top += 1 }
        return top
    }

    /// Returns whether a line belongs to a row that starts above it.
    private func continuesRow(at line: Int) -> Bool {
        lines[..<line].last { $0.row != nil || $0.isBlank }?.row != nil
    }

    /// Returns the number of lines above and below the visible ones.
    func hidden(top: Int) -> (above: Int, below: Int) {
        height > 0 ? (top, max(0, lines.count - top - height)) : (0, 0)
    }

    /// Returns the row at a visible line.
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

    /// Returns the line after the last one of the row that starts at a line.
    private func end(of place: Int) -> Int {
        guard hasLongRows else { return place + 1 }
        return lines[(place + 1)...].firstIndex { $0.row != nil || $0.isBlank } ?? lines.count
    }
}

extension Canvas {
    /// Draws the lines of a list from a given one on, and the mark of the selected row, which may be left of the area.
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

    /// Tints the focused row between two columns, or from edge to edge if nil.
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
