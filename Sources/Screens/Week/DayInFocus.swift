import Canvas
import Diary
import Reports
import Trends

/// The day under the cursor of a map, as a line or as a block beside the map.
struct DayInFocus {
    private let page: WeekPage
    private let report: DayReport

    private var theme: Theme { page.theme }

    init(_ page: WeekPage) {
        self.page = page
        report = DayReport(page.model.weekDay, in: page.model.reports)
    }

    private var name: String { report.day.shortText + (report.isToday ? ", today" : "") }

    /// The day in a line: `Fri 20 Nov: worst 7, flare-up`.
    var line: StyledText? {
        let text = StyledText("\(name): ", theme.heading)
        guard let worst = report.summary.worst else { return text + StyledText("not logged", theme.dim) }
        let score = StyledText("worst ", theme.label) + StyledText(theme.chip(worst), theme.pain(worst))
        return text + score + (report.flare == nil ? StyledText() : StyledText(" flare-up", theme.flare))
    }

    func draw(on canvas: inout Canvas) {
        let width = canvas.size.width
        canvas.put(name, at: .zero, style: theme.heading, maxWidth: width)
        if let worst = report.summary.worst {
            canvas.put(theme.chip(worst), row: 0, columns: 0..<width, alignment: .right, style: theme.pain(worst))
        }
        for (row, line) in lines(width: width).prefix(canvas.size.height - 1).enumerated() {
            canvas.put(line, at: Point(column: 0, row: row + 1), maxWidth: width)
        }
    }

    private func lines(width: Int) -> [StyledText] {
        var lines: [StyledText] = []
        func add(_ text: String, _ style: Style) {
            lines += text.wrapped(to: min(width, 60), glyphs: page.glyphs).map { StyledText($0, style) }
        }
        if let flare = report.flare { add(flare.title, theme.flare) }
        for words in report.readings.map({ $0.listedWords() }) where !words.isEmpty { add(words, theme.label) }
        for words in report.entries.flatMap(\.medicines).map(\.words) { add(words, theme.label) }
        let unusual = report.unusual.map(\.words)
        if !unusual.isEmpty { add(unusual.joined(separator: ", "), theme.value) }
        for event in report.entries.compactMap(\.event) { add("event: \(event)", theme.accent) }
        for note in report.notes { add(note.inOneLine(joinedBy: " "), theme.dim) }
        if report.entries.isEmpty { add("not logged", theme.dim) }
        return lines
    }
}
