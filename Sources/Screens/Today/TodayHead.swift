import Canvas
import Diary
import Reports

/// The top of Today: the current score in large digits, a summary of the day, and the previous days as a line chart.
struct TodayHead {
    /// The form, by the room available.
    enum Form {
        /// Lines of words and numbers, if there is no room for large digits.
        case lines
        /// Large digits of this many rows.
        case digits(rows: Int)
        /// Large digits, with the line chart in a separate block below.
        case stacked(rows: Int, strip: Int)
    }

    let page: TodayPage
    let form: Form
    /// The columns of the whole width.
    private let width: Int
    private var answer: DayAnswer { page.report.answer(isWhole: page.model.diary.isComplete) }

    private var theme: Theme { page.theme }
    private var glyphs: Glyphs { page.glyphs }
    private var isPresent: Bool { page.report.isToday }

    init(_ page: TodayPage, size: Size) {
        self.page = page
        width = size.width
        let isHigh = size.height >= 31
        if size.height < 11 || size.width < 52 {
            form = .lines
        } else if isHigh, size.height >= 40, size.width < 112, size.width >= 60 {
            form = .stacked(rows: 7, strip: 6)
        } else {
            form = .digits(rows: isHigh ? 7 : 5)
        }
    }

    /// The number of rows it takes.
    var height: Int {
        switch form {
        case .lines: lines.count
        case .digits(let rows): rows
        case .stacked(let rows, let strip): rows + 1 + strip
        }
    }

    func draw(on canvas: inout Canvas) {
        switch form {
        case .lines:
            for (row, line) in lines.enumerated() {
                canvas.put(line, at: Point(column: 1, row: row), maxWidth: canvas.size.width - 2)
            }
        case .digits(let rows):
            let left = drawNumber(rows: rows, on: &canvas)
            let strip = stripDays(from: left, width: canvas.size.width)
            let stripLeft = canvas.size.width - 1 - Self.width(days: strip)
            let end = strip == 0 ? canvas.size.width - 1 : stripLeft - Self.axisWidth - 1
            drawAnswer(left: left, end: end, rows: rows, on: &canvas)
            if strip > 0 {
                drawStrip(days: strip, left: stripLeft, top: 0, rows: rows - (rows > 5 ? 1 : 0), on: &canvas)
            }
        case .stacked(let rows, let strip):
            let left = drawNumber(rows: rows, on: &canvas)
            drawAnswer(left: left, end: canvas.size.width - 1, rows: rows, on: &canvas)
            let days = min(28, (canvas.size.width - 2 - Self.stripLabel - Self.axisWidth + 1) / 2)
            drawStripLabel(days: days, top: rows + 1, on: &canvas)
            drawStrip(days: days, left: 1 + Self.stripLabel + Self.axisWidth, top: rows + 1, rows: strip, on: &canvas)
        }
    }

    // MARK: the number

    /// The score that is drawn large: the current pain, or another day's worst.
    private var score: PainScore? { isPresent ? page.report.painNow : page.summary.worst }

    /// Draws the gauge, the number and the facts beside it.
    ///
    /// - Returns: The first column of the answer.
    private func drawNumber(rows: Int, on canvas: inout Canvas) -> Int {
        drawGauge(rows: rows, on: &canvas)
        let start = Point(column: 5, row: 0)
        let text = score.map { "\($0.value)" } ?? "-"
        let style = score == nil ? theme.rule : theme.value
        let used = canvas.putStrokeDigits(text, rows: rows, at: start, style: style)
        let left = start.column + used + 2
        for (row, fact) in facts.enumerated() {
            canvas.put(fact.word, at: Point(column: left, row: row), style: theme.label)
            canvas.put(fact.number, at: Point(column: left + Self.factColumn, row: row))
        }
        let widest = facts.map { TextWidth.columns(of: $0.number.text, glyphs: glyphs) }.max() ?? 0
        return left + Self.factColumn + max(Self.factWidth, widest) + 2
    }

    private static let factColumn = 6
    /// The columns of a score; an average takes more.
    private static let factWidth = 3

    /// The current, worst and usual pain.
    private var facts: [(word: String, number: StyledText)] {
        var facts: [(String, StyledText)] = []
        func add(_ word: String, _ score: PainScore?) {
            if let score { facts.append((word, chip(score))) }
        }
        if isPresent { add("now", page.report.painNow) }
        add("worst", page.summary.worst)
        if !isPresent, let average = page.summary.average {
            facts.append(("mean", StyledText(" \(average.oneDecimal)", theme.value)))
        }
        if let usual = page.report.usualPain { facts.append(("usual", StyledText(" \(usual.short)", theme.value))) }
        return facts
    }

    private func chip(_ score: PainScore) -> StyledText { StyledText(theme.chip(score), theme.pain(score)) }

    /// Draws ten steps in two columns, filled in the colours of the pain scale up to the score.
    private func drawGauge(rows: Int, on canvas: inout Canvas) {
        let filled = score?.value ?? 0
        let steps = 10
        for row in 0..<rows {
            // The steps of the upper and the lower half of the row, counted from 1 at the bottom.
            let (upper, lower) = (2 * (rows - row), 2 * (rows - row) - 1)
            func step(_ half: Int) -> Int { (half * steps + 2 * rows - 1) / (2 * rows) }
            drawGauge(upper: step(upper), lower: step(lower), filled: filled, row: row, on: &canvas)
        }
    }

    private func drawGauge(upper: Int, lower: Int, filled: Int, row: Int, on canvas: inout Canvas) {
        let place = Point(column: 1, row: row)
        let isFilled = (upper <= filled, lower <= filled)
        if glyphs.isASCII {
            return _ = canvas.put(isFilled.1 ? "##" : ". ", at: place, style: isFilled.1 ? theme.label : theme.rule)
        }
        switch isFilled {
        case (true, true):
            var style = theme.painBar(Double(upper))
            style.background = theme.painBar(Double(lower)).foreground
            canvas.put(theme.depth == .none ? "██" : "▀▀", at: place, style: style)
        case (false, true):
            canvas.put("▄▄", at: place, style: theme.painBar(Double(lower)).merging(theme.gaugeRest))
        default: canvas.put("  ", at: place, style: theme.gaugeRest)
        }
    }

    // MARK: the answer

    private func drawAnswer(left: Int, end: Int, rows: Int, on canvas: inout Canvas) {
        for (row, line) in answerLines(width: end - left).prefix(rows).enumerated() {
            canvas.put(line, at: Point(column: left, row: row), maxWidth: end - left)
        }
    }

    private func answerLines(width: Int) -> [StyledText] {
        let answer = answer
        let title = answer.title.wrapped(to: width - (answer.isFlare ? 2 : 0), glyphs: glyphs)
        let head = title.enumerated().map { place, line in
            let words = StyledText(line, theme.value)
            guard answer.isFlare else { return words }
            return (place == 0 ? StyledText("\(glyphs.dot) ", theme.flare) : StyledText("  ")) + words
        }
        let rest = sentences(of: answer).flatMap { $0.wrappedEvenly(to: min(width, 76), glyphs: glyphs) }
        return head + rest.map { StyledText($0, theme.label) }
    }

    /// The summary of the day or, with an empty diary, how to begin.
    private func sentences(of answer: DayAnswer) -> [String] {
        guard page.model.insights.table.days.isEmpty, isPresent, page.model.diary.isComplete else {
            return answer.sentences
        }
        return ["Press a digit, then Enter.", "0 is no pain, 10 is the worst you can imagine."]
    }

    /// The lines, if there is no room for more.
    private var lines: [StyledText] {
        let facts = facts
        let isLogged = score != nil || page.summary.worst != nil || (page.day > page.model.presentDay && !facts.isEmpty)
        var pain = StyledText(isLogged ? "Pain" : "Pain not logged", theme.label)
        for fact in facts { pain = pain + StyledText("  \(fact.word) ", theme.label) + fact.number }
        guard answer.isFlare else { return [pain] }
        // A reason that isn't whole leaves its row to the readings.
        let room = width - 2
        let title = StyledText("\(glyphs.dot) ", theme.flare) + StyledText(answer.title, theme.value)
        let reason = answer.sentences.first.map { StyledText($0, theme.label) }
        return [pain, title]
            + [reason].compactMap(\.self).filter { TextWidth.columns(of: $0.text, glyphs: glyphs) <= room }
    }

    // MARK: the days

    private static let axisWidth = 4
    private static let stripLabel = 14
    private static let leastAnswer = 22

    private static func width(days: Int) -> Int { max(0, days * 2 - 1) }

    /// Returns how many days fit beside the answer; 0 if less than a week.
    private func stripDays(from left: Int, width: Int) -> Int {
        let room = width - 1 - left - Self.leastAnswer - Self.axisWidth - 1
        let days = min(width >= 112 ? 28 : 14, (room + 1) / 2)
        return days >= 7 ? days : 0
    }

    private func drawStripLabel(days: Int, top: Int, on canvas: inout Canvas) {
        canvas.put("\(days) days", at: Point(column: 1, row: top), style: theme.heading)
        canvas.put("worst pain", at: Point(column: 1, row: top + 1), style: theme.dim)
        if page.report.usualPain != nil {
            let sign = glyphs.isASCII ? "." : "┄"
            canvas.put("\(sign) usual", at: Point(column: 1, row: top + 2), style: theme.dim)
        }
    }

    /// Draws the worst pain of the last days as a line chart, with flare-ups shaded and weekday letters below.
    private func drawStrip(days: Int, left: Int, top: Int, rows: Int, on canvas: inout Canvas) {
        let dates = (0..<days).map { page.day - (days - 1 - $0) }
        let height = rows - 1
        let axis = Rect(column: left - Self.axisWidth, row: top, width: Self.axisWidth, height: height)
        canvas.putPlotAxis(0...10, in: axis, label: theme.dim, line: theme.rule)
        let table = page.model.insights.table
        let flares = page.model.insights.flares
        let plot = LinePlot(
            dates.map { table[$0].worst.map { Double($0.value) } }, scale: 0...10,
            bands: dates.indices.filter { flares.isFlareDay(dates[$0]) }.map { $0..<($0 + 1) },
            usual: page.report.usualPain)
        let room = Rect(column: left, row: top, width: Self.width(days: days), height: height)
        if plot.values.allSatisfy({ $0 == nil }) {
            let isFirst = page.report.isToday && page.model.insights.table.days.isEmpty
            let words =
                isFirst
                ? "Your last \(days) days will be drawn here." : "No pain was logged in these \(days) days."
            for (row, line) in words.wrapped(to: room.width, glyphs: glyphs).prefix(height).enumerated() {
                canvas.put(line, at: Point(column: left, row: top + row), style: theme.dim)
            }
        } else {
            canvas.putLine(plot, in: room, styles: theme.linePlot(glyphs))
        }
        for (index, date) in dates.enumerated() {
            let isFlare = flares.isFlareDay(date)
            let style = date == page.day ? theme.value : isFlare ? theme.flare : theme.dim
            let column = left + plot.column(of: index, width: room.width)
            canvas.put(
                String(date.weekday.name.prefix(1)), at: Point(column: column, row: top + height), style: style)
        }
    }
}
