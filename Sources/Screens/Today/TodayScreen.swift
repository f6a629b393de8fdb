import Canvas
import Diary

/// Today: one day, every row of it editable.
enum TodayScreen: ScreenPart {
    static let context = KeyContext.today

    static func titles(_ model: AppModel) -> [String] {
        let date = model.shownDay
        let end = date.year == model.presentDay.year ? "" : " \(date.year)"
        return [date.spelledDay + end, date.shortText + end, date.dayAndMonth + end, date.dayAndMonth]
    }

    /// The months of the strip and of the usual values: the 28 days before the day shown, and the day after it.
    static func months(_ model: AppModel) -> Set<YearMonth> {
        let day = model.shownDay
        return Set([day - 28, day, day + 1].map(\.yearMonth))
    }

    static func settle(_ model: inout AppModel) {
        model.insights.findUsual(before: model.shownDay, of: model.habits(on: model.shownDay))
        // Above a dialog and in a window too small for anything less shows; what was selected and in view comes back.
        guard model.overlays.isEmpty, FrameLayout.isLargeEnough(model.size) else { return }
        let layout = layout(model)
        let rows = layout.rows
        if let row = model.today.selection, !rows.contains(row) {
            // The row is gone; its neighbour takes its place, one of the same group if there is one.
            let place = min(model.today.rowsBefore.firstIndex(of: row) ?? 0, rows.count - 1)
            let isLastOfGroup = place > 0 && rows[place].group != row.group && rows[place - 1].group == row.group
            model.today.selection = rows.isEmpty ? nil : rows[isLastOfGroup ? place - 1 : place]
        }
        model.today.rowsBefore = rows
        model.today.scroll = layout.scroll(from: model.today.scroll, showing: model.today.selection ?? rows.first)
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let row = layout(model).row(at: point, scroll: model.today.scroll) else { return }
        if row == selection(model) {
            _ = perform(.open, key: .enter, on: &model)
        } else {
            model.today.selection = row
        }
    }

    /// The selected row, or the first one.
    static func selection(_ model: AppModel) -> TodayRow? { model.today.selection ?? layout(model).rows.first }

    /// The layout of the day shown at the present size.
    static func layout(_ model: AppModel) -> TodayLayout {
        TodayLayout(TodayPage(model), size: FrameLayout(size: model.size, model: model).body.size)
    }

    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)] {
        let layout = layout(model)
        return zip(layout.columns, model.today.scroll).compactMap { column, first in
            let below = column.lines.count - first - column.area.height
            return below > 0 ? (column.area.left, "\(model.glyphs.arrowDown) \(below) more") : nil
        }
    }

    static func draw(on canvas: inout Canvas, model: AppModel) {
        let page = TodayPage(model)
        let layout = TodayLayout(page, size: canvas.size)
        TodayHead(page: page).draw(on: &canvas, height: layout.headHeight)
        let selection = model.today.selection ?? layout.rows.first
        let scroll = layout.scroll(from: model.today.scroll, showing: selection)
        for (column, first) in zip(layout.columns, scroll) {
            for (row, line) in column.lines.dropFirst(first).prefix(column.area.height).enumerated() {
                let place = Point(column: column.area.left, row: column.area.top + row)
                let isSelected = line.row != nil && line.row == selection
                draw(
                    line, at: place, width: column.area.width, isSelected: isSelected, on: &canvas, model: model)
            }
        }
    }

    private static func draw(
        _ line: TodayLine, at place: Point, width: Int, isSelected: Bool, on canvas: inout Canvas, model: AppModel
    ) {
        for piece in line.pieces {
            let room = min(piece.width ?? .max, width - piece.column)
            canvas.put(piece.text, at: Point(column: place.column + piece.column, row: place.row), maxWidth: room)
        }
        if isSelected {
            let mark = Point(column: place.column + line.markColumn, row: place.row)
            canvas.put(String(model.glyphs.selection), at: mark, style: model.theme.accent)
            canvas.cursor = mark
        }
    }
}
