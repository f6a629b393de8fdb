import Canvas
import Diary
import Trends

/// Draws a map's cells: wide ones with day, value and the start of the note, narrow ones with the value, the narrowest as blocks.
extension CalendarMap {
    /// The least size of a cell that contains the start of the note.
    private static let noted = Size(width: 11, height: 4)

    func draw(_ day: PeriodReport.Day, _ numbers: MapNumbers, on canvas: inout Canvas) {
        let corner = place(of: day.day)
        switch form {
        case .dated: drawDated(day, numbers, at: corner, on: &canvas)
        case .numbered: drawNumber(day, numbers, at: corner, on: &canvas)
        case .block: drawBlock(day, numbers, at: corner, on: &canvas)
        }
        if day.day == page.model.weekDay { canvas.cursor = corner }
    }

    private func isSelected(_ day: PeriodReport.Day) -> Bool { day.day == page.model.weekDay }

    // MARK: wide cells

    /// The coloured rows of a wide cell: in a tall one, all but two for the note and one blank.
    private var colouredRows: Int { cellHeight >= 5 ? cellHeight - 3 : cellHeight >= 3 ? 2 : 1 }

    private func drawDated(
        _ day: PeriodReport.Day, _ numbers: MapNumbers, at corner: Point, on canvas: inout Canvas
    ) {
        let (width, rows) = (cellWidth - 1, colouredRows)
        let isToCome = day.day > page.source.today
        let value = page.scale.value(of: day)
        let number = "\(day.day.day)"
        let pad = width - Self.dateWidth - numbers.width >= 2 ? 1 : 0
        let end = corner.column + width - pad
        if let value {
            let style = page.scale.cellStyle(value, theme)
            canvas.fill(Rect(origin: corner, size: Size(width: width, height: rows)), style: style)
            var light = style
            light.bold = false
            canvas.put(number, at: Point(column: corner.column + pad, row: corner.row), style: light)
            canvas.put(
                numbers.text(value), row: corner.row, columns: (end - numbers.width)..<end, alignment: .right,
                style: style)
            drawFlare(
                day,
                at: rows >= 2
                    ? Point(column: corner.column + 1, row: corner.row + rows - 1)
                    : Point(column: end - numbers.width - 1, row: corner.row),
                style: style, on: &canvas)
        } else {
            let style =
                isToCome ? theme.rule : isSelected(day) || day.day == page.source.today ? theme.value : theme.dim
            canvas.put(number, at: Point(column: corner.column + pad, row: corner.row), style: style)
            if !isToCome {
                let words = rows >= 2 && width >= 12 ? "not logged" : String(glyphs.missing)
                let place = Point(
                    column: corner.column + (rows >= 2 ? 1 : width - 1 - pad), row: corner.row + min(rows, 2) - 1)
                canvas.put(words, at: place, style: theme.dim)
            }
            if day.isFlare {
                let mark = Point(column: end - numbers.width - 1, row: corner.row)
                canvas.put(String(glyphs.dot), at: mark, style: theme.flare)
            }
        }
        drawNote(day, at: Point(column: corner.column, row: corner.row + rows), width: width, on: &canvas)
        guard isSelected(day) else { return }
        for row in corner.row..<(corner.row + rows) {
            canvas.put("[", at: Point(column: corner.column - 1, row: row), style: theme.accent)
            canvas.put("]", at: Point(column: corner.column + width, row: row), style: theme.accent)
        }
    }

    /// Draws the mark of a flare-up, with its word if there is a row for it.
    private func drawFlare(_ day: PeriodReport.Day, at place: Point, style: Style, on canvas: inout Canvas) {
        guard day.isFlare else { return }
        let words = colouredRows >= 2 && cellWidth >= 12 ? "\(glyphs.dot) flare-up" : String(glyphs.dot)
        let isFilled = style.background != nil || style.reverse
        canvas.put(words, at: place, style: isFilled ? style : theme.flare, maxWidth: cellWidth - 2)
    }

    /// Draws the start of the day's note, and its events, below its cell.
    private func drawNote(_ day: PeriodReport.Day, at place: Point, width: Int, on canvas: inout Canvas) {
        // Two lines are worth more than one and a blank.
        let rows = max(cellHeight - colouredRows - 1, min(2, cellHeight - colouredRows))
        guard cellHeight >= Self.noted.height, cellWidth >= Self.noted.width, rows > 0 else { return }
        let entries = page.model.diary.logbook.entries(on: day.day)
        let words = entries.compactMap(\.event).map { "\(glyphs.fall) \($0)" } + entries.compactMap(\.note)
        let text = words.map { $0.inOneLine(joinedBy: " ") }.filter { !$0.isEmpty }.joined(separator: "; ")
        guard !text.isEmpty else { return }
        let lines = text.wrapped(to: width, glyphs: glyphs)
        for (row, line) in lines.prefix(rows).enumerated() {
            let isCut = row == rows - 1 && lines.count > rows
            let shown = isCut ? (line + glyphs.ellipsis).truncated(to: width, glyphs: glyphs) : line
            canvas.put(
                shown, at: Point(column: place.column, row: place.row + row),
                style: isSelected(day) ? theme.label : theme.dim)
        }
    }

    // MARK: narrow cells

    private func drawNumber(
        _ day: PeriodReport.Day, _ numbers: MapNumbers, at corner: Point, on canvas: inout Canvas
    ) {
        // Leave a column between the days for brackets and flare-up marks.
        let width = max(min(cellWidth - 1, 3), numbers.width)
        let columns = corner.column..<(corner.column + width)
        let brackets = brackets(around: day, at: corner, width: width)
        if let value = page.scale.value(of: day) {
            var style = page.scale.cellStyle(value, theme)
            style.underline = isSelected(day) && brackets.count < 2
            let height = max(1, cellHeight - (cellHeight > 1 ? 1 : 0))
            canvas.fill(Rect(column: corner.column, row: corner.row, width: width, height: height), style: style)
            canvas.put(numbers.text(value), row: corner.row, columns: columns, alignment: .right, style: style)
        } else if day.day <= page.source.today || isSelected(day) {
            let style = isSelected(day) ? theme.accent : theme.dim
            let sign = day.day <= page.source.today ? String(glyphs.missing) : " "
            canvas.put(sign, row: corner.row, columns: columns, alignment: .right, style: style)
        }
        if day.isFlare {
            canvas.put(
                String(glyphs.dot), at: Point(column: corner.column + width, row: corner.row), style: theme.flare)
        }
        if isMonth, cellHeight > 1 {
            // The value had no room beside it.
            canvas.put(
                "\(day.day.day)", row: corner.row + cellHeight - 1, columns: columns, alignment: .right,
                style: isSelected(day) ? theme.label : theme.dim)
        }
        guard isSelected(day) else { return }
        for (sign, place) in brackets { canvas.put(sign, at: place, style: theme.accent) }
    }

    /// Returns the brackets that cover no mark of a flare-up.
    private func brackets(around day: PeriodReport.Day, at corner: Point, width: Int) -> [(String, Point)] {
        let isTight = cellWidth < width + 2
        let neighbour = day.day - (isMonth ? 1 : 7)
        let isTaken = isTight && isFlare(neighbour) && place(of: neighbour).row == corner.row
        let end = corner.column + width + (day.isFlare ? 1 : 0)
        return (isTaken ? [] : [("[", Point(column: corner.column - 1, row: corner.row))])
            + (isTight && day.isFlare ? [] : [("]", Point(column: end, row: corner.row))])
    }

    /// Draws a block half a row high, so that days stay apart; if blocks would show nothing, the value itself.
    private func drawBlock(
        _ day: PeriodReport.Day, _ numbers: MapNumbers, at corner: Point, on canvas: inout Canvas
    ) {
        guard let value = page.scale.value(of: day) else {
            guard day.day <= page.source.today else { return }
            var style = isSelected(day) ? theme.accent : theme.dim
            style.underline = isSelected(day)
            canvas.put(String(glyphs.missing), at: corner, style: style)
            return
        }
        var style = writesNumbers ? page.scale.cellStyle(value, theme) : page.scale.blockStyle(value, theme)
        style.underline = isSelected(day)
        canvas.put(writesNumbers ? numbers.text(value) : "▄", at: corner, style: style)
    }
}
