import Canvas
import Diary
import Reports
import Trends

/// A week: its summary in words, a chart of its days, and a table of everything logged.
struct WeekTable {
    /// A line below the chart.
    private enum Line {
        case row(PeriodRow)
        case blank
        case trend
        case desk
        case remark(String)
        case totalHeads
        case totals(PeriodRow)
    }

    /// A choice of what to show.
    private struct Choice {
        var rows: [PeriodRow]
        var words: Int
        /// The groups of rows with a blank line above them: 0, 1, or 3 for all.
        var gaps: Int
        var chart: Int
        var hasTrend = true
        /// Whether there is a line of desk measurements.
        var hasDesk = false
        /// What some amounts leave out.
        var remarks: [String] = []
    }

    private let page: WeekPage
    private let columns: WeekColumns
    private let size: Size
    private let words: PeriodWordLines
    private let chartHeight: Int
    /// The lines that scroll if there is too little room, and those that stay below them.
    private let lines: [Line]
    private let pinned: [Line]
    /// The rows omitted because they were not logged or are as usual.
    private let leftOut: [PeriodRow]
    /// What some amounts leave out, if that has no line of its own.
    private let unnumbered: String?
    /// The last weeks, below everything else; nil if there is no room for them.
    private let weeks: WeeksChart?
    /// The row of worst pain, whose days the chart shows; nil if it has its own line.
    private let charted: PeriodRow?

    private var theme: Theme { page.theme }
    private var glyphs: Glyphs { page.glyphs }

    /// Fits the week to a body: what matters least is omitted first, then the chart's height; what still doesn't fit scrolls.
    init(_ page: WeekPage, size: Size) {
        self.page = page
        self.size = size
        columns = WeekColumns(width: size.width, earlier: page.earlierCount(of: size.width >= 160 ? 6 : 3))
        let hasRoomForUnits = columns.totals.first.map { $0.width >= 9 } ?? true
        var rows = page.rows(earlier: columns.earlierCount, withUnits: hasRoomForUnits)
        guard !columns.totals.isEmpty else {
            // In a low window the answer and the numbers say more than bars; other measures than pain are shown by the bars alone.
            let isLow = size.height < 12
            words = PeriodWordLines(
                page.words.prefix(isLow && page.scale.measure != .worst ? 0 : 1), width: size.width,
                hasGap: size.height >= 15, theme: page.theme, glyphs: page.glyphs)
            let narrow = Self.narrow(
                rows, hasAir: !isLow, hasDesk: !page.desk.isEmpty, remarks: page.remarks(width: size.width - 2))
            (chartHeight, lines, pinned) = (isLow ? words.lines.isEmpty ? 3 : 0 : 5, narrow, [])
            (leftOut, unnumbered, charted, weeks) = ([], nil, nil, nil)
            return
        }
        charted = page.scale.measure == .worst ? rows.removeFirst() : nil
        let remarks = page.remarks(width: size.width - 2)
        // A single one goes where the note on scrolling would be.
        let choices = Self.choices(rows, hasDesk: !page.desk.isEmpty, remarks: remarks.count > 1 ? remarks : [])
        func taken(_ choice: Choice) -> Int {
            let words = Self.words(choice, page, size)
            let headroom = Self.headroom(page, chart: choice.chart)
            return 1 + words.height + headroom + choice.chart + Self.body(choice).count + Self.foot(choice).count
        }
        let fitting = choices.first { taken($0) <= size.height }
        var choice = fitting ?? choices[choices.count - 1]
        // What scrolls anyway leaves room for a chart with a middle.
        if fitting == nil { (choice.chart, choice.remarks) = (5, remarks) }
        if size.height < 12 { (choice.chart, choice.words, choice.gaps) = (3, 1, 0) }
        if fitting != nil {
            let most = max(choice.chart, size.height * 2 / 5)
            choice.chart = min(most, choice.chart + size.height - taken(choice))
            if choice.chart.isMultiple(of: 2), choice.chart > Self.leastChart { choice.chart -= 1 }
        }
        weeks =
            fitting == nil || !choice.hasTrend
            ? nil
            : WeeksChart(
                page.report.trend, width: size.width, height: size.height - taken(choice), theme: page.theme)
        words = Self.words(choice, page, size)
        lines = Self.body(choice)
        pinned = size.height >= 12 ? Self.foot(choice) : []
        chartHeight = choice.chart
        unnumbered = choice.remarks.isEmpty ? remarks.first : nil
        leftOut = rows.filter { row in
            row.group == .habits && !row.isEmpty && !choice.rows.contains { $0.label == row.label }
        }
    }

    /// Returns the rows above a chart of this height, for the numbers of the highest bars.
    private static func headroom(_ page: WeekPage, chart: Int) -> Int {
        chart > 0 ? NumberedBars.headroom(above: page.bars, top: page.scale.top, height: chart) : 0
    }

    private static func words(_ choice: Choice, _ page: WeekPage, _ size: Size) -> PeriodWordLines {
        PeriodWordLines(
            page.words.prefix(choice.words), width: size.width, hasGap: choice.gaps > 0, theme: page.theme,
            glyphs: page.glyphs)
    }

    /// The rows of the lowest chart before anything scrolls; its axis has no middle.
    private static let leastChart = 4

    /// Returns the choices of what to show, fullest first: earlier weeks go first, then what is as usual, then words and chart.
    private static func choices(_ rows: [PeriodRow], hasDesk: Bool, remarks: [String]) -> [Choice] {
        let filled = rows.filter { !$0.isEmpty && $0.label != "readings" }
        let whole = [
            Choice(rows: rows, words: 5, gaps: 3, chart: 9), Choice(rows: filled, words: 5, gaps: 3, chart: 9),
            Choice(rows: filled, words: 5, gaps: 1, chart: 7), Choice(rows: filled, words: 5, gaps: 1, chart: 5),
            Choice(rows: filled, words: 5, gaps: 1, chart: 5, hasTrend: false),
            Choice(rows: filled, words: 3, gaps: 0, chart: 5, hasTrend: false),
        ]
        // Rows that were not logged go one by one, last first, then those that are as usual.
        var fewer: [Choice] = []
        var rest = filled
        func last(_ condition: (PeriodRow) -> Bool) -> Int? {
            rest.lastIndex { $0.group == .habits && condition($0) }
        }
        while let place = last(\.isNotLogged) ?? last(\.isAsUsual) {
            rest.remove(at: place)
            fewer.append(Choice(rows: rest, words: 3, gaps: 0, chart: 5, hasTrend: false))
        }
        let least = [(2, 5), (1, 5), (1, Self.leastChart)].map { words, chart in
            Choice(rows: rest, words: words, gaps: 0, chart: chart, hasTrend: false)
        }
        return (whole + fewer + least).map { choice in
            var choice = choice
            (choice.hasDesk, choice.remarks) = (hasDesk, remarks)
            return choice
        }
    }

    /// Returns the rows of pain and habits and what they leave out, with a blank line between if there are gaps.
    private static func body(_ choice: Choice) -> [Line] {
        let pain = choice.rows.filter { $0.group == .pain }.map(Line.row)
        let habits = choice.rows.filter { $0.group == .habits }.map(Line.row)
        let desk = choice.hasDesk ? [Line.desk] : []
        return pain + (choice.gaps >= 1 && !habits.isEmpty ? [.blank] : []) + habits + desk
            + choice.remarks.map(Line.remark)
    }

    /// Returns the stretches and the trend, with a blank line above each if there are at least three gaps.
    private static func foot(_ choice: Choice) -> [Line] {
        let stretches = choice.rows.filter { $0.group == .stretches }.map(Line.row)
        let air = choice.gaps >= 3 ? [Line.blank] : []
        return (stretches.isEmpty ? [] : air + stretches) + (choice.hasTrend ? air + [.trend] : [])
    }

    private static func narrow(_ rows: [PeriodRow], hasAir: Bool, hasDesk: Bool, remarks: [String]) -> [Line] {
        let essential = rows.filter { !$0.isEmpty && $0.label != "readings" }
        let choice = Choice(rows: essential, words: 0, gaps: hasAir ? 3 : 0, chart: 3, hasDesk: hasDesk)
        return body(choice) + foot(choice) + [.blank, .totalHeads] + essential.map(Line.totals)
            + remarks.map(Line.remark)
    }

    private var headRow: Int { words.height }
    private var chartTop: Int { headRow + 1 + Self.headroom(page, chart: chartHeight) }
    private var tableTop: Int { chartTop + chartHeight }
    private var tableHeight: Int { max(0, size.height - tableTop - pinned.count) }

    /// The last row the table can be scrolled to.
    var lastScroll: Int { max(0, lines.count - tableHeight) }

    /// What some amounts leave out, and what was omitted because it was not logged or is as usual, in a line; nil if nothing was.
    var remark: String? {
        func said(_ words: String, _ rows: [PeriodRow]) -> String? {
            rows.isEmpty ? nil : "\(words): \(rows.map(\.label).joined(separator: ", "))"
        }
        let omitted = [
            said("Not logged", leftOut.filter(\.isNotLogged)), said("As usual", leftOut.filter(\.isAsUsual)),
        ]
        .compactMap(\.self).joined(separator: ". ")
        let parts = [unnumbered ?? "", omitted].filter { !$0.isEmpty }
        let whole = parts.joined(separator: " ")
        return TextWidth.columns(of: whole, glyphs: glyphs) <= size.width - 2 ? whole : parts.first
    }

    /// Returns the day at a point in the body.
    func day(at point: Point) -> DiaryDate? {
        columns.day(at: point.column).map { page.period.first + $0 }
    }

    // MARK: drawing

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
        let room = columns.startOfHead(of: 0) - 1 - WeekColumns.label
        let title = page.scale.title.count < room ? page.scale.title : page.scale.shortTitle
        canvas.put(
            title, at: Point(column: WeekColumns.label, row: headRow), style: theme.heading, maxWidth: room)
        for (place, day) in page.report.days.enumerated() { drawHead(of: day, place, on: &canvas) }
        let heads = page.heads(earlier: columns.earlierCount)
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
            canvas.put(page.heads(earlier: 1)[1], at: Point(column: 25, row: row), style: theme.dim)
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

    private func drawLabel(_ label: String, width: Int, row: Int, on canvas: inout Canvas) {
        canvas.put(label, at: Point(column: WeekColumns.label, row: row), style: theme.label, maxWidth: width)
    }
}
