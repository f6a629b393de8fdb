import Canvas
import Diary
import Trends

/// The days behind a link: each day at risk that it counts, and whether a flare-up began on that day.
struct LinkDaysDialog: Dialog {
    /// A day at risk.
    struct Day: Hashable, Sendable {
        let date: DiaryDate
        /// The value logged for the habit.
        let value: Double
        /// The same in words, as logged.
        let words: String
        let isStart: Bool
    }

    /// The link.
    let link: Link
    /// Whether the days without it are shown instead of those with it.
    private(set) var showsOthers = false
    private(set) var place = 0

    private let report: LinkReport
    private let exposed: [Day]
    private let others: [Day]

    init(link: Link, report: LinkReport) {
        self.link = link
        self.report = report
        let days = report.riskDays.reversed().compactMap { risk -> Day? in
            guard let first = report.firstDay, let value = link.exposure.values[risk.day] else { return nil }
            let words = link.exposure.isAnswered(on: risk.day) ? "yes" : link.words(of: value)
            return Day(date: first + risk.day, value: value, words: words, isStart: risk.isStart)
        }
        exposed = days.filter { link.isExposed($0.value) == true }
        others = days.filter { link.isExposed($0.value) == false }
    }

    /// The days shown, latest first.
    var days: [Day] { showsOthers ? others : exposed }

    var form: DialogForm { .page }

    var isPage: Bool { true }

    var context: KeyContext { .linkDays }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let last = max(0, days.count - 1)
        switch command {
        case .cancel: return .close
        case .toggle:
            showsOthers.toggle()
            place = 0
        case .open:
            guard days.indices.contains(place) else { return .stay }
            let date = days[place].date
            model.showDay(date)
            return .close
        default:
            let room = room(in: model)
            let page = room.height - headLines(width: room.width, model: model).count
            place = command.destination(from: place, last: last, page: page) ?? place
        }
        return .stay
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let head = headLines(width: size.width, model: model).count
        let target = point.row - head + window(rows: size.height - head).lowerBound
        guard point.row >= head, days.indices.contains(target) else { return .stay }
        if target == place { return perform(.open, key: .enter, on: &model) }
        place = target
        return .stay
    }

    /// Returns the visible days.
    private func window(rows: Int) -> Range<Int> { ListWindow(count: days.count, height: rows).rows(around: place) }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let room = room(in: model)
        let window = window(rows: room.height - headLines(width: room.width, model: model).count)
        return (window.lowerBound, days.count - window.upperBound)
    }

    private func headLines(width: Int, model: AppModel) -> [StyledText] {
        let page = LinksPage(model, report: report)
        let which = showsOthers ? "the \(link.otherDays)" : "the days"
        let titles = [link.title, link.exposedWords].map { "\($0): \(which)" }
        let title = titles.longest(fitting: width, glyphs: model.glyphs) ?? which
        let isTall = FrameLayout.sheetRoom(model.size).height >= 12
        let sentences = page.frequencies(link, width: width) + (isTall ? page.certainty(link, width: width) : [])
        return [StyledText(title.capitalizedFirst, model.theme.heading)] + sentences + (isTall ? [StyledText()] : [])
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let head = headLines(width: canvas.size.width, model: model)
        for (row, line) in head.enumerated() { canvas.put(line, at: Point(column: 0, row: row)) }
        let rows = max(0, canvas.size.height - head.count)
        guard !days.isEmpty else {
            canvas.put("No such days.", at: Point(column: 0, row: head.count), style: theme.dim)
            canvas.cursor = .zero
            return
        }
        for (line, number) in window(rows: rows).enumerated() {
            draw(days[number], isSelected: number == place, at: head.count + line, on: &canvas, model: model)
        }
    }

    private func draw(_ day: Day, isSelected: Bool, at row: Int, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        if isSelected { canvas.putSelection(at: Point(column: 0, row: row), theme: theme) }
        canvas.put(day.date.longText, at: Point(column: 2, row: row), style: isSelected ? theme.value : theme.label)
        canvas.put(day.words, at: Point(column: 19, row: row), style: theme.label)
        let isWide = canvas.size.width >= 56
        if day.isStart {
            let mark: StyledText = [
                .init("\(model.glyphs.dot) ", theme.flare),
                .init(isWide ? "flare-up began" : "flare-up", theme.value),
            ]
            canvas.put(mark, at: Point(column: isWide ? 29 : 27, row: row))
        }
        let pain = model.insights.table[day.date].worst
        if let pain, isWide {
            canvas.put("worst", at: Point(column: 47, row: row), style: theme.dim)
            canvas.put(theme.chip(pain), at: Point(column: 53, row: row), style: theme.pain(pain))
        }
    }
}
