import Canvas
import Diary
import Reports
import Trends

/// The end of a session: what was held, how the week looks, and how it compares with the weeks before.
struct SessionEnd {
    private let model: AppModel
    private let session: StretchSession
    private let size: Size

    private var theme: Theme { model.theme }

    /// The least room that it has something to say in.
    private static let leastSize = Size(width: 60, height: 14)
    private static let digitRows = 5
    private static let labelWidth = 13
    private static let weekCount = 4

    /// The end of a model's session; nil while there are holds to be done, or where there is too little room.
    init?(_ model: AppModel) {
        let session = StretchSession(model)
        let size = FrameLayout.wholeBody(model.size).size
        guard session.round.isComplete, session.current == nil, !session.items.isEmpty, session.doneCount > 0,
            size.width >= Self.leastSize.width, size.height >= Self.leastSize.height
        else { return nil }
        (self.model, self.session, self.size) = (model, session, size)
    }

    func draw(on canvas: inout Canvas) {
        let top = size.height < 18 ? 0 : 1
        var style = theme.good
        style.bold = false
        let used = canvas.putStrokeDigits(
            "\(session.doneCount)", rows: Self.digitRows, at: Point(column: 2, row: top), style: style)
        for (row, line) in headline.prefix(Self.digitRows).enumerated() {
            canvas.put(line, at: Point(column: used + 6, row: top + row))
        }
        let week = top + Self.digitRows + 1
        drawWeek(row: week, on: &canvas)
        drawWeeks(row: week + 4, on: &canvas)
        drawPain(row: week + 6, on: &canvas)
        drawMeasures(row: week + 8, on: &canvas)
    }

    // MARK: words

    private var headline: [StyledText] {
        let count = session.items.count
        let isAll = session.doneCount == count
        let seconds = session.items.reduce(0) { $0 + $1.seconds }
        var lines = [
            StyledText(isAll ? "All \(count) holds done." : "\(session.doneCount) of \(count) holds done.", theme.value)
        ]
        lines.append(StyledText("\(TimeWords.exact(seconds)) held.", theme.label))
        let skipped = session.items.filter { if case .skipped = $0.state { true } else { false } }
        if !skipped.isEmpty {
            let names = skipped.map(\.plan.words).joined(separator: "; ")
            lines.append(
                StyledText("Skipped: \(names)".truncated(to: size.width - 20, glyphs: model.glyphs), theme.dim))
        }
        if let streak = StretchesPage(model).streaks.first {
            lines.append(StyledText("\(streak.capitalizedFirst).", theme.label))
        }
        let key = model.keymap.binding(of: .toggle, in: [.stretches])?.footerLabel(model.glyphs) ?? ""
        lines.append([.init(key, theme.key), .init(" another round", theme.dim)])
        return lines
    }

    // MARK: weeks

    private func day(_ day: DiaryDate) -> StretchDay {
        model.reports.periodSource().stretchDay(model.insights.table[day])
    }

    private var weekStart: DiaryDate {
        model.presentDay.startOfWeek(startingOn: model.preferences.weekStart)
    }

    /// A bar and a count for each day of the week.
    private func drawWeek(row: Int, on canvas: inout Canvas) {
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
            canvas.put(
                "\(adherence.done) of \(adherence.planned)", at: Point(column: column, row: row + 2), style: theme.dim,
                maxWidth: step)
        }
    }

    /// On how many days of the last four weeks there were stretches.
    private func drawWeeks(row: Int, on canvas: inout Canvas) {
        canvas.put("Four weeks", at: Point(column: 1, row: row), style: theme.heading)
        let step = (size.width - 1 - Self.labelWidth) / Self.weekCount
        for place in 0..<Self.weekCount {
            let start = weekStart - 7 * (Self.weekCount - 1 - place)
            let days = (start...(start + 6)).filter { $0 <= model.presentDay }
            let count = days.count { day($0).adherence.done > 0 }
            let column = Self.labelWidth + place * step
            let used = canvas.put("\((start + 3).isoWeek.week) ", at: Point(column: column, row: row), style: theme.dim)
            canvas.putHorizontalBar(
                Bar(Double(count), style: theme.accent), at: Point(column: column + used, row: row),
                length: max(1, step - used - 9), scale: 0...7)
            canvas.put(
                "\(count) day\(count == 1 ? "" : "s")", at: Point(column: column + step - 8, row: row),
                style: theme.label)
        }
    }

    /// The measures of the muscles, a line for each.
    private func drawMeasures(row: Int, on canvas: inout Canvas) {
        let lines = MeasureReport(on: model.presentDay, in: model.reports).taken
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

    private func drawPain(row: Int, on canvas: inout Canvas) {
        let entries = session.round.sessions.compactMap { model.diary.logbook.entry($0) }
        guard let entry = entries.last(where: { $0.painBefore != nil && $0.painAfter != nil }),
            let before = entry.painBefore, let after = entry.painAfter, row < size.height
        else { return }
        canvas.put("Pain", at: Point(column: 1, row: row), style: theme.heading)
        let text: StyledText = [
            .init("before ", theme.label), .init(" \(before.value) ", theme.pain(before)),
            .init("   after ", theme.label),
            .init(" \(after.value) ", theme.pain(after)),
        ]
        canvas.put(text, at: Point(column: Self.labelWidth, row: row))
    }
}
