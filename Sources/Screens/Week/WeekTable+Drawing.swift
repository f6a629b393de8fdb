import Canvas
import Diary
import Reports
import Trends

extension WeekTable {
    func draw(on canvas: inout Canvas) {
        words.draw(on: &canvas)
        drawHead(on: &canvas)
        drawChart(on: &canvas)
        let scroll = min(page.model.week.scroll, lastScroll)
        canvas.within(Rect(column: 0, row: tableTop, width: size.width, height: tableHeight), scrolledBy: scroll) {
            canvas in
            for (row, line) in lines.enumerated() { draw(line, row: row, on: &canvas) }
        }
        let below = Rect(
            column: 0, row: tableTop + min(tableHeight, lines.count), width: size.width, height: pinned.count)
        canvas.within(below) { canvas in
            for (row, line) in pinned.enumerated() { draw(line, row: row, on: &canvas) }
        }
        guard let weeks else { return }
        let rest = Rect(column: 0, row: below.bottom, width: size.width, height: size.height - below.bottom)
        canvas.within(rest) { weeks.draw(on: &$0, column: columns.firstDay + columns.indent) }
    }

    private func drawHead(on canvas: inout Canvas) {
        // The mark of a selected day is in the column before its name.
        let titleRoom = columns.startOfHead(of: 0) - 1 - WeekColumns.label
        let title = page.scale.title.count < titleRoom ? page.scale.title : page.scale.shortTitle
        canvas.put(
            title, at: Point(column: WeekColumns.label, row: headRow), style: theme.heading, maxWidth: titleRoom)
        for (place, day) in page.report.days.enumerated() { drawHead(of: day, place, on: &canvas) }
        let room = columns.totals.dropFirst().first?.width ?? 0
        let heads = page.heads(earlier: columns.earlierCount, room: room)
        for (place, head) in heads.enumerated() where columns.totals.indices.contains(place) {
            let total = columns.totals[place]
            let style = place == 0 ? theme.label : theme.dim
            canvas.put(head, at: Point(column: total.column, row: headRow), style: style, maxWidth: total.width)
        }
    }

    private func drawHead(of day: PeriodReport.Day, _ place: Int, on canvas: inout Canvas) {
        let start = columns.startOfHead(of: place)
        let isSelected = day.day == page.model.weekDay
        var style = isSelected || day.day == page.source.today ? theme.value : theme.dim
        let name = day.day.weekday.shortName
        let text = columns.dayWidth >= 9 ? "\(name) \(day.day.day)" : name
        // A mark that touches the previous day would be ambiguous, so underline the day instead.
        let hasMark = columns.dayWidth - text.count >= 2
        if isSelected, !hasMark { style.underline = true }
        let used = canvas.put(
            text, at: Point(column: start, row: headRow), style: style, maxWidth: columns.dayWidth - 1)
        if day.isFlare, used + 2 < columns.dayWidth {
            canvas.put(String(glyphs.dot), at: Point(column: start + used + 1, row: headRow), style: theme.flare)
        }
        guard isSelected else { return }
        let mark = Point(column: start - 1, row: headRow)
        if hasMark { canvas.put(String(glyphs.selection), at: mark, style: theme.accent) }
        canvas.cursor = mark
    }

    private func drawChart(on canvas: inout Canvas) {
        guard chartHeight > 0 else { return }
        let axis = Rect(column: WeekColumns.label, row: chartTop, width: columns.labelWidth, height: chartHeight)
        canvas.putPlotAxis(0...page.scale.top, marks: page.scale.marks, in: axis, label: theme.dim, line: theme.rule)
        let left = columns.firstDay + columns.indent
        let area = Rect(column: left, row: chartTop, width: size.width - left, height: chartHeight)
        let numbers = MapNumbers(page.scale, days: page.report.days, room: columns.dayWidth - 1)
        let texts = page.report.days.map { page.scale.value(of: $0).map(numbers.text) ?? "" }
        NumberedBars(
            bars: page.bars, numbers: texts, top: page.scale.top, barWidth: columns.barWidth, step: columns.dayWidth
        )
        .draw(on: &canvas, in: area, label: theme.label)
        drawChartedTotals(on: &canvas)
    }

    /// Draws the name and the totals of the charted row beside the chart.
    private func drawChartedTotals(on canvas: inout Canvas) {
        guard let charted, chartHeight >= 3 else { return }
        // Of three rows each has a number of the scale.
        let hasFreeRow = chartHeight >= 4
        let row = chartTop + (hasFreeRow ? 1 : 0)
        if hasFreeRow { drawLabel(charted.label, width: columns.labelWidth - 1, row: row, on: &canvas) }
        for (total, text) in zip(columns.totals, charted.totals) {
            canvas.putValue(text, at: Point(column: total.column, row: row), maxWidth: total.width)
        }
    }

    private func draw(_ line: Line, row: Int, on canvas: inout Canvas) {
        switch line {
        case .blank: break
        case .trend:
            TrendStrip(page.report.trend, theme: theme, glyphs: glyphs)
                .draw(on: &canvas, row: row, column: columns.firstDay - 3, hasBars: weeks == nil)
        case .desk:
            let separator = " \(glyphs.separator) "
            let texts = [
                DeskWords.line(page.desk, separator: separator), "desk: \(page.desk.joined(separator: separator))",
                page.desk[0],
            ]
            let room = size.width - WeekColumns.label - 1
            canvas.put(
                texts.longest(fitting: room, glyphs: glyphs) ?? texts[2],
                at: Point(column: WeekColumns.label, row: row), style: theme.dim, maxWidth: room)
        case .remark(let text):
            canvas.put(text, at: Point(column: WeekColumns.label, row: row), style: theme.dim)
        case .totalHeads:
            canvas.put("this week", at: Point(column: 13, row: row), style: theme.label)
            canvas.put(page.heads(earlier: 1, room: 11)[1], at: Point(column: 25, row: row), style: theme.dim)
        case .totals(let totals):
            drawLabel(totals.label, width: 11, row: row, on: &canvas)
            for (column, text) in zip([13, 25], totals.totals) {
                canvas.putValue(text, at: Point(column: column, row: row), maxWidth: 11)
            }
        case .row(let values):
            let label = columns.labelWidth < 9 ? values.shortLabel : values.label
            drawLabel(label, width: columns.firstDay - 2 + columns.indent, row: row, on: &canvas)
            for (day, cell) in values.cells.enumerated() {
                guard let cell else { continue }
                let text = cell.text(width: columns.dayWidth - 1, glyphs: glyphs)
                let isSign = text == String(glyphs.notLogged)
                let column = columns.column(of: day, valueWidth: isSign ? 3 : canvas.columns(of: text))
                canvas.putValue(StyledText(text, cell.style), at: Point(column: column, row: row))
            }
            for (total, text) in zip(columns.totals, values.totals) {
                canvas.putTotal(text, at: Point(column: total.column, row: row), maxWidth: total.width)
            }
        }
    }

    /// Returns the labels that are too long for a column, cut so that they still differ.
    private func cutLabels(width: Int) -> [String: String] {
        let long = lines.compactMap(\.row?.label).filter { TextWidth.columns(of: $0, glyphs: glyphs) > width }
        let cut = long.toldApart(to: width, glyphs: glyphs)
        return Dictionary(zip(long, cut)) { first, _ in first }
    }

    private func drawLabel(_ label: String, width: Int, row: Int, on canvas: inout Canvas) {
        let shown = canvas.columns(of: label) <= width ? label : cutLabels(width: width)[label] ?? label
        canvas.put(shown, at: Point(column: WeekColumns.label, row: row), style: theme.label, maxWidth: width)
    }
}
