import Canvas
import Diary
import Trends

/// The worst pain of the last weeks as vertical bars, below the week itself if there is room to spare.
struct WeeksChart {
    private let weeks: [WeeklyTrend.Week]
    private let height: Int
    private let theme: Theme

    /// The fewest rows worth showing it in, including its labels.
    private static let leastHeight = 8
    private static let mostHeight = 30
    private static let leastWidth = 100
    /// The fewest weeks worth showing.
    private static let leastWeeks = 4

    /// Creates the chart of a trend in this many rows; nil if there is too little room, or too little to show.
    init?(_ trend: WeeklyTrend, width: Int, height room: Int, theme: Theme) {
        guard room >= Self.leastHeight, width >= Self.leastWidth, trend.weekCount >= Self.leastWeeks else {
            return nil
        }
        weeks = Array(trend.weeks.suffix(WeeklyTrend.window))
        height = min(room, Self.mostHeight)
        self.theme = theme
    }

    /// Draws it on its own canvas, with the bars starting at a column.
    func draw(on canvas: inout Canvas, column: Int) {
        let bars = weeks.map { week in
            Bar(week.meanWorst, style: week.meanWorst.map(theme.painBar) ?? theme.dim)
        }
        let headroom = NumberedBars.headroom(above: bars, top: 10, height: height - 1)
        // An odd number of rows gives the axis a middle.
        let free = height - 1 - headroom
        let rows = free.isMultiple(of: 2) ? free - 1 : free
        let step = min(10, (canvas.size.width - column - 1) / weeks.count)
        let barWidth = step / 2
        let axis = Rect(column: WeekColumns.label, row: headroom, width: column - WeekColumns.label - 1, height: rows)
        canvas.putPlotAxis(0...10, in: axis, label: theme.dim, line: theme.rule)
        let area = Rect(column: column, row: headroom, width: canvas.size.width - column, height: rows)
        let numbers = weeks.map { $0.meanWorst?.oneDecimal ?? "" }
        NumberedBars(bars: bars, numbers: numbers, top: 10, barWidth: barWidth, step: step)
            .draw(on: &canvas, in: area, label: theme.label)
        let foot = area.bottom
        canvas.put("week", at: Point(column: WeekColumns.label, row: foot), style: theme.dim)
        for (place, week) in weeks.enumerated() {
            let columns = (column + place * step)..<(column + place * step + barWidth)
            canvas.put(
                "\((week.start + 3).isoWeek.week)", row: foot, columns: columns, alignment: .centre, style: theme.dim)
        }
    }
}
