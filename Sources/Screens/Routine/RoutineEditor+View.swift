import Canvas
import Diary
import Trends

extension RoutineEditor {
    func draw(on canvas: inout Canvas, model: AppModel) {
        drawTitle(on: &canvas, model: model)
        let below = canvas.bounds.inset(top: 2)
        if canvas.size.width >= 70 {
            let (left, right) = below.split(leftWidth: max(54, below.width * 3 / 5), gap: 3)
            canvas.within(left) { drawMain(on: &$0, model: model) }
            canvas.within(right) { drawCoverage(on: &$0, model: model) }
        } else {
            let uncovered = coverage(model).uncovered.map(\.name.text)
            let words = uncovered.isEmpty ? "" : "not covered: \(uncovered.joined(separator: ", "))"
            canvas.put(words, at: Point(column: 0, row: 1), style: model.theme.dim)
            canvas.within(below) { drawMain(on: &$0, model: model) }
        }
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let title = canvas.size.width >= 60 ? "Your routine from today on" : "Routine"
        let used = canvas.put(title, at: .zero, style: theme.heading)
        let today = items.filter { $0.isPlanned(on: model.presentDay.weekday) }
        let seconds = Routine.seconds(of: today, changeover: model.preferences.changeover)
        let total: StyledText = [
            .init("\(today.count)", theme.value), .init(" holds today, ", theme.label),
            .init(TimeWords.exact(seconds), theme.value),
        ]
        canvas.put(total, row: 0, columns: (used + 2)..<canvas.size.width, alignment: .right)
    }

    private func drawMain(on canvas: inout Canvas, model: AppModel) {
        if let finder { return drawFinder(finder, on: &canvas, model: model) }
        guard !rows.isEmpty else {
            canvas.put("Nothing planned: a adds a stretch.", at: .zero, style: model.theme.dim)
            canvas.cursor = .zero
            return
        }
        let first = max(0, min(selection - canvas.size.height / 2, rows.count - canvas.size.height))
        for (line, row) in rows.dropFirst(first).prefix(canvas.size.height).enumerated() {
            draw(row, line: line, isSelected: first + line == selection, on: &canvas, model: model)
        }
        canvas.putScrollMarks(
            top: 0, bottom: canvas.size.height - 1, isCutAbove: first > 0,
            isCutBelow: first + canvas.size.height < rows.count, style: model.theme.dim)
    }

    private func draw(_ row: RoutineRow, line: Int, isSelected: Bool, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let width = canvas.size.width
        let isNarrow = width < 44
        let daysColumn = width - (isNarrow ? 0 : 10)
        let timeColumn = daysColumn - (isNarrow ? 8 : 9)
        let sidesColumn = timeColumn - (isNarrow ? 4 : 11)
        if isSelected {
            canvas.put(String(model.glyphs.selection), at: Point(column: 0, row: line), style: theme.accent)
            canvas.cursor = Point(column: 0, row: line)
        }
        let style = isSelected ? theme.value : theme.label
        canvas.put(row.stretch.text, at: Point(column: 2, row: line), style: style, maxWidth: sidesColumn - 3)
        canvas.put(
            row.sides.words(isShort: isNarrow), at: Point(column: sidesColumn, row: line),
            style: isSelected ? theme.value : theme.dim)
        let times = row.repeats > 1 ? "\(row.repeats)\(model.glyphs.times)" : ""
        canvas.put(
            "\(times)\(row.duration.seconds) s", row: line, columns: timeColumn..<(timeColumn + 7), alignment: .right,
            style: style)
        guard !isNarrow else { return }
        canvas.put(
            row.weekdayWords(missing: model.glyphs.missing), at: Point(column: daysColumn, row: line),
            style: row.weekdays.isEmpty ? theme.dim : style)
    }

    private func drawFinder(_ finder: NameFinder, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        canvas.put("Add", at: .zero, style: theme.accent)
        canvas.putField(
            finder.search, at: Point(column: 5, row: 0), width: canvas.size.width - 6, isOpen: true,
            hint: "type a stretch or a muscle", theme: theme)
        let found = finder.found
        if found.isEmpty {
            canvas.put("No stretch of that name.", at: Point(column: 2, row: 2), style: theme.dim)
            return
        }
        let room = canvas.size.height - 2
        let first = max(0, min(finder.row - room / 2, found.count - room))
        let hintColumn = min(28, canvas.size.width / 2)
        for (line, candidate) in found.dropFirst(first).prefix(max(0, room)).enumerated() {
            let isSelected = first + line == finder.row
            let row = line + 2
            if isSelected {
                canvas.put(String(model.glyphs.selection), at: Point(column: 0, row: row), style: theme.accent)
            }
            canvas.put(
                candidate.name.text, at: Point(column: 2, row: row), style: isSelected ? theme.value : theme.label,
                maxWidth: hintColumn - 3)
            canvas.put(candidate.hint, at: Point(column: hintColumn, row: row), style: theme.dim)
        }
    }

    private func drawCoverage(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let coverage = coverage(model)
        var lines: [Line<Never>] = []
        func add(_ muscles: [RoutineCoverage.Muscle], _ title: String, _ mark: StyledText) {
            guard !muscles.isEmpty else { return }
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(Line(title, theme.heading))
            for muscle in muscles {
                var line = Line<Never>()
                line.put(mark, at: 0)
                line.put(muscle.name.text, theme.label, at: 2)
                lines.append(line)
                // Why it matters is said where something is missing.
                guard muscle.stretches.isEmpty else { continue }
                let habits = muscle.habits.map(\.name.text).joined(separator: ", ")
                for text in habits.wrapped(to: max(8, canvas.size.width - 4), glyphs: model.glyphs) {
                    lines.append(Line(text, theme.dim, at: 4))
                }
            }
        }
        add(
            coverage.uncovered, "Not covered yet",
            StyledText(String(model.glyphs.circle), theme.pain(6.0)))
        add(coverage.covered, "Covered", StyledText(String(model.glyphs.tick), theme.good))
        canvas.put(lines)
    }
}

extension RoutineRow.Sides {
    /// The sides in words: “left right”, or “L R” in short.
    fileprivate func words(isShort: Bool) -> String {
        switch self {
        case .leftAndRight: isShort ? "L R" : "left right"
        case .left: isShort ? "L" : "left"
        case .right: isShort ? "  R" : "     right"
        case .once: ""
        }
    }
}

extension RoutineRow {
    /// The days it is planned on: “every day”, “MTWTF··” by their first letters.
    fileprivate func weekdayWords(missing: Character) -> String {
        if weekdays.isEmpty { return "every day" }
        return Weekday.allCases.map { weekdays.contains($0) ? String($0.name.prefix(1)) : String(missing) }.joined()
    }
}

extension Canvas {
    /// Marks at the right edge that there is more above or below what is scrolled.
    fileprivate mutating func putScrollMarks(
        top: Int, bottom: Int, isCutAbove: Bool, isCutBelow: Bool, style: Style
    ) {
        guard bottom > top else { return }
        let column = size.width - 1
        if isCutAbove { put(glyphs.arrowUp, at: Point(column: column, row: top), style: style) }
        if isCutBelow { put(glyphs.arrowDown, at: Point(column: column, row: bottom), style: style) }
    }
}
