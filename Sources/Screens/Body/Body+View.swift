import Canvas
import Diary
import Reports
import Trends

extension BodyScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes {
        let page = BodyPage(model)
        let layout = layout(model, size: canvas.size)
        let look = FigureLook(
            average: { page.map.tally(of: $0.place).average },
            isLabelled: page.isLabelled, isSelected: { page.selection.place.covers($0.place) },
            appearance: model.appearance)
        for slot in layout.slots {
            let raster = BodyRaster(.seen(from: slot.view), rows: layout.figureRows)
            let title = slot.view == .front ? "Front" : "Back"
            canvas.put(title, row: 0, columns: slot.area.columns, alignment: .centre, style: model.theme.heading)
            canvas.putFigure(raster, at: figureOrigin(slot, raster), look: look)
        }
        drawCaptions(layout, on: &canvas, theme: model.theme)
        canvas.within(layout.list) { drawList(page, layout, on: &$0, model: model) }
        if let detail = layout.detail { canvas.within(detail) { drawDetail(page, on: &$0, model: model) } }
        if let scale = layout.scale {
            ColorScale.figure(model.appearance, width: scale.width)
                .draw(on: &canvas, at: scale.origin, width: scale.width)
        }
        return notes(page, layout, model)
    }

    /// Draws captions that say which side is left: as in a mirror, the same from the front and the back.
    private static func drawCaptions(_ layout: BodyLayout, on canvas: inout Canvas, theme: Theme) {
        guard let first = layout.slots.first, let last = layout.slots.last else { return }
        let row = first.area.bottom - 1
        guard first.area.width >= BodyLayout.captionWidth else {
            let columns = first.area.left..<last.area.right
            canvas.put("your left is on the left", row: row, columns: columns, alignment: .centre, style: theme.dim)
            return
        }
        for slot in layout.slots {
            canvas.put("your left", row: row, columns: slot.area.columns, alignment: .left, style: theme.dim)
            let right = slot.area.width >= BodyLayout.captionWidth + 6 ? "your right" : "right"
            canvas.put(right, row: row, columns: slot.area.columns, alignment: .right, style: theme.dim)
        }
    }

    /// The columns between the end of the averages and the right edge.
    private static let countWidth = 7

    private static func drawList(_ page: BodyPage, _ layout: BodyLayout, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let width = canvas.size.width
        let averageEnd = width - countWidth
        canvas.put("Where it hurt", at: .zero, style: theme.heading)
        canvas.put("average", row: 0, columns: 0..<averageEnd, alignment: .right, style: theme.dim)
        canvas.put("times", row: 0, columns: 0..<width, alignment: .right, style: theme.dim)
        let rows = listRows(page, layout)
        if page.painful.isEmpty, !layout.slots.isEmpty {
            let words = "No site was named in this period. A digit logs pain at the selected one."
            let lines = words.wrapped(to: width, glyphs: model.glyphs).map { Line<Never>($0, theme.dim) }
            canvas.put(lines, at: 1)
            return
        }
        let selected = page.selectedRow(of: rows)
        let room = averageEnd - 7
        let names = rows.map { name($0, fitting: room, model: model) }.toldApart(to: room, glyphs: model.glyphs)
        for (line, place) in window(page, layout).rows(from: model.body[topOf: layout]).enumerated() {
            draw(
                rows[place], names[place], isSelected: place == selected, at: line + 1, averageEnd: averageEnd,
                on: &canvas, model: model)
        }
    }

    private static func draw(
        _ row: BodyPage.Row, _ name: String, isSelected: Bool, at line: Int, averageEnd: Int, on canvas: inout Canvas,
        model: AppModel
    ) {
        let theme = model.theme
        defer { if isSelected { canvas.tint(row: line, theme: theme) } }
        if isSelected { canvas.putSelection(at: Point(column: 0, row: line), theme: theme) }
        let isPainful = row.tally.readings > 0
        let style = isSelected ? theme.value : isPainful ? theme.label : theme.dim
        canvas.put(name, at: Point(column: 2, row: line), style: style, maxWidth: averageEnd - 7)
        guard isPainful else { return }
        let columns = 0..<averageEnd
        if let average = row.tally.average {
            canvas.put(average.oneDecimal, row: line, columns: columns, alignment: .right, style: theme.pain(average))
        } else {
            canvas.put(
                String(model.glyphs.notLogged), row: line, columns: columns, alignment: .right, style: theme.dim)
        }
        canvas.put(
            String(row.tally.readings), row: line, columns: 0..<canvas.size.width, alignment: .right,
            style: theme.label)
    }

    /// Returns the name of a place, with the site's short name if the long one doesn't fit.
    private static func name(_ row: BodyPage.Row, fitting room: Int, model: AppModel) -> String {
        let place = row.selection.place
        guard TextWidth.columns(of: row.name, glyphs: model.glyphs) > room,
            let short = model.catalog.site(place.site)?.shortName
        else { return row.name }
        return [short, place.side?.rawValue].compactMap { $0 }.joined(separator: ", ")
    }

    private static func drawDetail(_ page: BodyPage, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let tally = page.selectedTally
        // A long name takes more rows, if the numbers below keep theirs.
        let whole = page.selection.place.wordsWithOwner
        let wrapped = whole.wrapped(to: canvas.size.width, glyphs: model.glyphs)
        let name = wrapped.count <= canvas.size.height - 2 ? wrapped : [whole]
        for (row, words) in name.enumerated() {
            canvas.put(words, at: Point(column: 0, row: row), style: theme.value)
        }
        let top = name.count
        guard tally.readings > 0, let last = tally.lastMoment else {
            canvas.put("nothing logged", at: Point(column: 0, row: top), style: theme.dim)
            canvas.put("in \(periodWords(model))", at: Point(column: 0, row: top + 1), style: theme.dim)
            return
        }
        var numbers = StyledText()
        if let average = tally.average, let worst = tally.worst {
            numbers.append("average ", theme.label)
            numbers.append(average.oneDecimal, theme.pain(average))
            numbers.append(", worst ", theme.label)
            numbers.append(theme.chip(worst), theme.pain(worst))
        } else {
            numbers.append("never rated", theme.label)
        }
        canvas.put(numbers, at: Point(column: 0, row: top))
        let day = model.diary.logbook.day(of: last)
        let count = tally.readings.counted("reading")
        canvas.put(
            "\(count), last on \(day.dayAndMonth(in: model.presentDay.year))", at: Point(column: 0, row: top + 1),
            style: theme.label)
        let weeks = canvas.bounds.inset(top: top + 3)
        if weeks.height > 1 { canvas.within(weeks) { drawWeeks(page, on: &$0, model: model) } }
    }

    /// The most weeks shown for the selected place.
    private static let mostWeeks = 12

    /// Draws the selected place's average in each of the last weeks, as many as there is room for, as bars with their numbers below.
    private static func drawWeeks(_ page: BodyPage, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let weekCount = min(mostWeeks, (canvas.size.width + 1) / 3)
        let place = page.selection.place
        let start = model.presentDay.startOfWeek(startingOn: model.preferences.weekStart)
        let averages = (0..<weekCount).map { week -> Double? in
            let first = start - 7 * (weekCount - 1 - week)
            return PainMap(model.diary.logbook, days: first...(first + 6)).tally(of: place).average
        }
        canvas.put("The last \(weekCount) weeks", at: .zero, style: theme.heading)
        let bars = averages.map { Bar($0, style: $0.map(theme.painBar) ?? theme.dim) }
        let area = Rect(column: 0, row: 1, width: weekCount * 3 - 1, height: canvas.size.height - 2)
        canvas.putBars(bars, in: area, scale: 0...10, barWidth: 2, gap: 1)
        for (week, average) in averages.enumerated() {
            let text = average?.whole ?? ""
            let columns = (week * 3)..<(week * 3 + 2)
            canvas.put(text, row: canvas.size.height - 1, columns: columns, alignment: .right, style: theme.label)
        }
    }

    private static func periodWords(_ model: AppModel) -> String {
        model.body.period == .all ? "all your days" : "the \(model.body.period.title)"
    }
}
