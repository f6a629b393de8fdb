import Canvas
import Diary

/// The top of Today: pain now, worst and usual, the flare-up, and a strip of the days up to this one.
struct TodayHead {
    let page: TodayPage

    private var theme: Theme { page.theme }
    private var isPresent: Bool { page.model.today.chosenDay == nil }

    /// The rows it takes.
    static func height(_ page: TodayPage, size: Size) -> Int {
        let head = TodayHead(page: page)
        let experiment = head.experiment == nil ? 0 : 1
        // Above a dialog the strip stays where it is as long as it has room.
        let hasStrip = size.width >= 52 && size.height >= 3 && head.stripDays(width: size.width) != nil
        let isLow = size.height < 12 && !hasStrip
        return experiment + (isLow ? head.lines.count : size.height >= 30 ? 5 : 3)
    }

    /// The lines at the left.
    var lines: [StyledText] { [pain] + flareUp }

    /// What the day has to know of an experiment, in one calm line below the strip.
    private var experiment: StyledText? {
        page.report.experiment?.words(on: page.day).map { StyledText($0, theme.label) }
    }

    private var pain: StyledText {
        var numbers: [(word: String, number: String, value: Double)] = []
        if let worst = page.summary.worst, let average = page.summary.average {
            if isPresent, let now = page.report.painNow {
                numbers.append(("now", String(now.value), Double(now.value)))
            }
            numbers.append(("worst", String(worst.value), Double(worst.value)))
            if !isPresent { numbers.append(("average", average.oneDecimal, average)) }
        }
        var text = StyledText(numbers.isEmpty ? "Pain " : "Pain", theme.label)
        if numbers.isEmpty { text.append(isPresent ? "not logged yet" : "not logged", theme.dim) }
        if let usual = page.report.usualPain {
            numbers.append(("usual", usual.short, usual))
        }
        for (index, item) in numbers.enumerated() {
            let isNextToWord = index == 0 && page.summary.worst != nil
            text.append("\(isNextToWord ? " " : "   ")\(item.word) ", theme.label)
            text.append(item.number, theme.pain(item.value))
        }
        return text
    }

    private var flareUp: [StyledText] {
        guard let flare = page.report.flare else { return [] }
        let line: StyledText = [.init("\(page.glyphs.dot) ", theme.flare), .init(flare.title, theme.value)]
        // Lengths from a part of the diary would be other numbers a moment later.
        guard page.model.diary.isComplete, let comparison = flare.comparison(page.model.insights.lengths) else {
            return [line]
        }
        return [line, StyledText("  \(comparison)", theme.dim)]
    }

    /// Draws it on the top rows of the body.
    func draw(on canvas: inout Canvas, height: Int) {
        let height = experiment == nil ? height : height - 1
        if let experiment { canvas.put(experiment, at: Point(column: 1, row: height), maxWidth: canvas.size.width - 2) }
        for (row, line) in lines.prefix(height).enumerated() {
            canvas.put(line, at: Point(column: 1, row: row), maxWidth: canvas.size.width - 2)
        }
        if height >= 3, let days = stripDays(width: canvas.size.width) {
            drawStrip(days: days, end: Self.stripEnd(width: canvas.size.width), height: height, on: &canvas)
        }
    }

    /// The column after the strip.
    private static func stripEnd(width: Int) -> Int { width - (width >= 72 ? 7 : 1) }

    /// How many days the strip has beside the lines at a width; nil where there is no room for a week.
    private func stripDays(width: Int) -> Int? {
        let textEnd = (lines.map { TextWidth.columns(of: $0.text, glyphs: page.glyphs) }.max() ?? 0) + 2
        let days = min((Self.stripEnd(width: width) - textEnd) / 2, width >= 112 ? 28 : 14)
        return days >= 7 ? days : nil
    }

    private func drawStrip(days: Int, end: Int, height: Int, on canvas: inout Canvas) {
        let left = end - (days * 2 - 1)
        let dates = (0..<days).map { page.day - (days - 1 - $0) }
        let bars = dates.map { date -> Bar in
            guard let worst = page.model.insights.table[date].worst else { return Bar(nil, style: theme.dim) }
            return Bar(Double(worst.value), style: theme.painBar(Double(worst.value)))
        }
        let area = Rect(column: left, row: 0, width: days * 2 - 1, height: height - 1)
        canvas.putBars(bars, in: area, scale: 0...10)
        for (index, date) in dates.enumerated() {
            let style = date == page.day ? theme.value : theme.dim
            let place = Point(column: left + index * 2, row: height - 1)
            canvas.put(String(date.weekday.name.prefix(1)), at: place, style: style)
        }
    }
}
