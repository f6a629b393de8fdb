import Canvas
import Diary
import Trends

/// A week: a chart with its days, and below it the table of everything logged.
struct WeekTable {
    /// A line below the chart.
    private enum Line {
        case row(PeriodRow)
        case blank
        case trend
        case totalHeads
        case totals(PeriodRow)
    }

    private let page: WeekPage
    private let columns: WeekColumns
    private let size: Size
    private let chartHeight: Int
    /// What is scrolled where there is too little room, and what stays below it.
    private let lines: [Line]
    private let pinned: [Line]

    private var theme: Theme { page.theme }
    private var glyphs: Glyphs { page.glyphs }

    /// Fits the week into a body: what matters least is left out first, then air, then height of the chart; what still
    /// finds no room is scrolled.
    init(_ page: WeekPage, size: Size) {
        self.page = page
        self.size = size
        columns = WeekColumns(width: size.width, earlier: page.earlierCount(of: 3))
        let hasRoomForUnits = columns.totals.first.map { $0.width >= 9 } ?? true
        let rows = page.rows(earlier: columns.earlierCount, withUnits: hasRoomForUnits)
        guard !columns.totals.isEmpty else {
            (chartHeight, lines, pinned) = (size.height >= 12 ? 4 : 3, Self.narrow(rows), [])
            return
        }
        let room = size.height - 1
        let filled = rows.filter { $0.label != "readings" }
        let essential = filled.filter { !$0.isEmpty }
        let choices: [(rows: [PeriodRow], gaps: Int, chart: Int)] = [
            (rows, 3, 5), (filled, 3, 5), (essential, 3, 5), (essential, 1, 5), (essential, 1, 4), (essential, 1, 3),
            (essential, 0, 3),
        ]
        let fitting = choices.first {
            Self.body($0.rows, $0.gaps).count + Self.foot($0.rows, $0.gaps).count + $0.chart <= room
        }
        let choice = fitting ?? (essential, 1, 3)
        lines = Self.body(choice.rows, choice.gaps)
        pinned = size.height >= 12 ? Self.foot(choice.rows, choice.gaps) : []
        let spare = fitting == nil ? choice.chart : room - lines.count - pinned.count
        chartHeight = min(spare, max(choice.chart, size.height * 2 / 5))
    }

    /// The rows of pain and habits, with air between from one gap on.
    private static func body(_ rows: [PeriodRow], _ gaps: Int) -> [Line] {
        let pain = rows.filter { $0.group == .pain }.map(Line.row)
        let habits = rows.filter { $0.group == .habits }.map(Line.row)
        return pain + (gaps >= 1 && !habits.isEmpty ? [.blank] : []) + habits
    }

    /// The stretches and the trend, with air above both from three gaps on.
    private static func foot(_ rows: [PeriodRow], _ gaps: Int) -> [Line] {
        let stretches = rows.filter { $0.group == .stretches }.map(Line.row)
        let air = gaps >= 3 ? [Line.blank] : []
        return (stretches.isEmpty ? [] : air + stretches) + air + [.trend]
    }

    private static func narrow(_ rows: [PeriodRow]) -> [Line] {
        let essential = rows.filter { !$0.isEmpty && $0.label != "readings" }
        return body(essential, 3) + foot(essential, 3) + [.blank, .totalHeads] + essential.map(Line.totals)
    }

    private var tableTop: Int { 1 + chartHeight }
    private var tableHeight: Int { max(0, size.height - tableTop - pinned.count) }

    /// The last row that the table can be scrolled to.
    var lastScroll: Int { max(0, lines.count - tableHeight) }

    /// The day at a place of the body.
    func day(at point: Point) -> DiaryDate? {
        columns.day(at: point.column).map { page.period.first + $0 }
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
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
    }

    private func drawHead(on canvas: inout Canvas) {
        let titles = [page.scale.title, page.scale.shortTitle]
        let room = columns.firstDay - 2
        canvas.put(
            titles.longest(fitting: room, glyphs: glyphs) ?? titles[1],
            at: Point(column: WeekColumns.label, row: 0), style: theme.heading, maxWidth: room)
        for (place, day) in page.report.days.enumerated() {
            let start = columns.start(of: place) + max(0, columns.barWidth - 4) / 2
            let isSelected = day.day == page.model.weekDay
            var style = isSelected || day.day == page.source.today ? theme.value : theme.dim
            let name = day.day.weekday.shortName
            let text = columns.dayWidth >= 7 ? "\(name) \(day.day.day)" : name
            // A mark that touches the day before is no mark; a line below the day then is one.
            let hasMark = columns.dayWidth - text.count >= 2
            if isSelected, !hasMark { style.underline = true }
            canvas.put(text, at: Point(column: start, row: 0), style: style, maxWidth: columns.dayWidth - 1)
            if isSelected {
                let mark = Point(column: start - 1, row: 0)
                if hasMark { canvas.put(String(glyphs.selection), at: mark, style: theme.accent) }
                canvas.cursor = mark
            }
        }
        for (total, head) in zip(columns.totals, page.heads(earlier: columns.earlierCount)) {
            let style = head == "this" ? theme.label : theme.dim
            canvas.put(head, at: Point(column: total.column, row: 0), style: style, maxWidth: total.width)
        }
    }

    private func drawChart(on canvas: inout Canvas) {
        let axis = Rect(column: WeekColumns.label, row: 1, width: columns.labelWidth, height: chartHeight)
        canvas.putVerticalAxis(
            page.scale.marks, in: axis, scale: 0...page.scale.top, labelStyle: theme.dim, lineStyle: theme.rule)
        let bars = page.report.days.map { day -> Bar in
            guard let value = page.scale.value(of: day) else { return Bar(nil, style: theme.dim) }
            return Bar(value, style: theme.painBar(page.scale.level(value)))
        }
        let left = columns.firstDay + columns.indent
        let area = Rect(column: left, row: 1, width: size.width - left, height: chartHeight)
        canvas.putBars(
            bars, in: area, scale: 0...page.scale.top, barWidth: columns.barWidth,
            gap: columns.dayWidth - columns.barWidth)
    }

    private func draw(_ line: Line, row: Int, on canvas: inout Canvas) {
        switch line {
        case .blank: break
        case .trend:
            TrendStrip(page.report.trend, theme: theme, glyphs: glyphs)
                .draw(on: &canvas, row: row, column: columns.firstDay - 3)
        case .totalHeads:
            canvas.put("this week", at: Point(column: 13, row: row), style: theme.label)
            canvas.put("last", at: Point(column: 25, row: row), style: theme.dim)
        case .totals(let totals):
            drawLabel(totals.label, width: 11, row: row, on: &canvas)
            for (column, text) in zip([13, 25], totals.totals) {
                canvas.put(text, at: Point(column: column, row: row), maxWidth: 11)
            }
        case .row(let values):
            let label = columns.labelWidth < 9 ? values.shortLabel : values.label
            drawLabel(label, width: columns.firstDay - 2 + columns.indent, row: row, on: &canvas)
            for (day, cell) in values.cells.enumerated() {
                guard let cell else { continue }
                let text = cell.text(width: columns.dayWidth - 1, glyphs: glyphs)
                let isSign = text == String(glyphs.notLogged)
                let column = columns.column(of: day, valueWidth: isSign ? 3 : canvas.columns(of: text))
                canvas.put(text, at: Point(column: column, row: row), style: cell.style)
            }
            for (total, text) in zip(columns.totals, values.totals) {
                canvas.put(text, at: Point(column: total.column, row: row), maxWidth: total.width)
            }
        }
    }

    private func drawLabel(_ label: String, width: Int, row: Int, on canvas: inout Canvas) {
        canvas.put(label, at: Point(column: WeekColumns.label, row: row), style: theme.label, maxWidth: width)
    }
}
