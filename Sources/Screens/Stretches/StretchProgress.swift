import Canvas
import Diary
import Reports
import Trends

/// The progress of stretching: this week, the last four weeks, and the muscle measurements.
struct StretchProgress {
    private let model: AppModel
    private let size: Size

    private var theme: Theme { model.theme }

    /// The width of the headings on the left.
    static let labelWidth = 13
    private static let weekCount = 4

    /// - Parameter size: the size of the area it is drawn in.
    init(_ model: AppModel, size: Size) { (self.model, self.size) = (model, size) }

    /// Draws everything, one part below the other.
    func draw(on canvas: inout Canvas) {
        drawWeek(row: 0, on: &canvas)
        drawWeeks(row: 4, on: &canvas)
        drawMeasures(row: 6, on: &canvas)
    }

    private func day(_ day: DiaryDate) -> StretchDay {
        model.reports.periodSource().stretchDay(model.insights.table[day])
    }

    private var weekStart: DiaryDate {
        model.presentDay.startOfWeek(startingOn: model.preferences.weekStart)
    }

    /// Draws a bar and a count for each day of the week.
    func drawWeek(row: Int, on canvas: inout Canvas) {
        canvas.put("This week", at: Point(column: 1, row: row), style: theme.heading)
        let step = min(12, (size.width - 1 - Self.labelWidth) / 7)
        for place in 0..<7 {
            let date = weekStart + place
            let column = Self.labelWidth + place * step
            let isToday = date == model.presentDay
            canvas.put(
                date.weekday.shortName, at: Point(column: column, row: row), style: isToday ? theme.value : theme.dim)
            guard date <= model.presentDay else { continue }
            let adherence = day(date).adherence
            guard adherence.done > 0 else {
                let sign = adherence.planned > 0 ? canvas.glyphs.missing : canvas.glyphs.notLogged
                canvas.put(String(sign), at: Point(column: column, row: row + 1), style: theme.dim)
                continue
            }
            canvas.putHorizontalBar(
                Bar(adherence.share ?? 1, style: theme.good), at: Point(column: column, row: row + 1),
                length: max(3, step - 3), scale: 0...1)
            let joint = step < 9 ? "/" : " of "
            canvas.put(
                "\(adherence.done)\(joint)\(adherence.planned)", at: Point(column: column, row: row + 2),
                style: theme.dim,
                maxWidth: step)
        }
    }

    /// Draws the number of days with stretches in each of the last four weeks.
    func drawWeeks(row: Int, on canvas: inout Canvas) {
        canvas.put("Four weeks", at: Point(column: 1, row: row), style: theme.heading)
        let step = (size.width - 1 - Self.labelWidth) / Self.weekCount
        for place in 0..<Self.weekCount {
            let start = weekStart - 7 * (Self.weekCount - 1 - place)
            let days = (start...(start + 6)).filter { $0 <= model.presentDay }
            let count = days.count { model.insights.table[$0].hasDoneHold }
            let column = Self.labelWidth + place * step
            let used = canvas.put("\((start + 3).isoWeek.week) ", at: Point(column: column, row: row), style: theme.dim)
            // The bar follows its own count rather than touching the next one; with little room the count is enough.
            let length = max(0, step - used - 9)
            canvas.putHorizontalBar(
                Bar(Double(count), style: theme.accent), at: Point(column: column + used, row: row),
                length: length, scale: 0...7)
            let end = length == 0 ? column + used - 1 : column + used + (length * count + 6) / 7
            canvas.put(count.counted("day"), at: Point(column: end + 1, row: row), style: theme.label)
        }
    }

    /// Draws the muscle measurements, one a line.
    func drawMeasures(row: Int, on canvas: inout Canvas) {
        let lines = model.stretchesHistory(of: StretchSession(model).plan).measures.taken
        guard !lines.isEmpty, row < size.height else { return }
        canvas.put("Measures", at: Point(column: 1, row: row), style: theme.heading)
        for (place, line) in lines.enumerated() where row + place < size.height {
            let numbers = line.numbers.suffix(12)
            let bars = numbers.map { Bar($0, style: theme.accent) }
            let corner = Point(column: Self.labelWidth, row: row + place)
            let used = canvas.putSparkline(bars, at: corner, scale: 0...max(numbers.max() ?? 1, 1))
            canvas.put(
                line.words, at: Point(column: corner.column + used + 1, row: corner.row), style: theme.label,
                maxWidth: size.width - corner.column - used - 2)
        }
    }
}
