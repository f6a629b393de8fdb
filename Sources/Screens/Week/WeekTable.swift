import Canvas
import Diary
import Reports
import Trends

/// A week: its summary in words, a chart of its days, and a table of everything logged.
struct WeekTable {
    /// A line below the chart.
    enum Line {
        case row(PeriodRow)
        case blank
        case trend
        case desk
        case remark(String)
        case totalHeads
        case totals(PeriodRow)

        /// The row of the table that it is of; nil for any other line.
        var row: PeriodRow? {
            switch self {
            case .row(let row), .totals(let row): row
            case .blank, .trend, .desk, .remark, .totalHeads: nil
            }
        }
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

    let page: WeekPage
    let columns: WeekColumns
    let size: Size
    let words: PeriodWordLines
    let chartHeight: Int
    /// The lines that scroll if there is too little room, and those that stay below them.
    let lines: [Line]
    let pinned: [Line]
    /// The rows omitted because they were not logged or are as usual.
    private let leftOut: [PeriodRow]
    /// What some amounts leave out, if that has no line of its own.
    private let unnumbered: String?
    /// The last weeks, below everything else; nil if there is no room for them.
    let weeks: WeeksChart?
    /// The row of worst pain, whose days the chart shows; nil if it has its own line.
    let charted: PeriodRow?

    var theme: Theme { page.theme }
    var glyphs: Glyphs { page.glyphs }

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
            let whole = choice.chart + size.height - taken(choice)
            let most = min(whole, max(choice.chart, size.height * 2 / 5))
            // The chart of the week grows first; what would be too little for the weeks before it is its own, too.
            let weeks = WeeksChart(page.report.trend, width: size.width, height: whole - most, theme: page.theme)
            choice.chart = choice.hasTrend && weeks != nil ? most : min(whole, max(most, size.height / 2))
            if choice.chart.isMultiple(of: 2), choice.chart > Self.leastChart { choice.chart -= 1 }
            // A higher chart may need a row for the numbers above it.
            if taken(choice) > size.height, choice.chart > Self.leastChart + 1 { choice.chart -= 2 }
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
        // The strip of weeks already tells the trend.
        let told = choice.hasTrend ? page.words.filter { !$0.isOfTrend } : page.words
        return PeriodWordLines(
            told.prefix(choice.words), width: size.width, hasGap: choice.gaps > 0, theme: page.theme,
            glyphs: page.glyphs)
    }

    /// The rows of the lowest chart before anything scrolls; its axis has no middle.
    private static let leastChart = 4

    /// Returns the choices of what to show, fullest first: earlier weeks go first, then what is as usual, then words and chart.
    private static func choices(_ rows: [PeriodRow], hasDesk: Bool, remarks: [String]) -> [Choice] {
        let filled = rows.filter { !$0.isEmpty && !$0.isInessential }
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
        let essential = rows.filter { !$0.isEmpty && !$0.isInessential }
        let choice = Choice(rows: essential, words: 0, gaps: hasAir ? 3 : 0, chart: 3, hasDesk: hasDesk)
        return body(choice) + foot(choice) + [.blank, .totalHeads] + essential.map(Line.totals)
            + remarks.map(Line.remark)
    }

    var headRow: Int { words.height }
    var chartTop: Int { headRow + 1 + Self.headroom(page, chart: chartHeight) }
    var tableTop: Int { chartTop + chartHeight }
    var tableHeight: Int { max(0, size.height - tableTop - pinned.count) }

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
}
