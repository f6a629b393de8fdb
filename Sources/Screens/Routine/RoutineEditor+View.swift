import Canvas
import Diary
import Reports
import Trends

extension RoutineEditor {
    func draw(on canvas: inout Canvas, model: AppModel) {
        drawTitle(on: &canvas, model: model)
        let below = canvas.bounds.inset(top: Self.top)
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

    private static let top = 2

    /// Returns the number of rows visible at once.
    func listHeight(_ room: Size) -> Int { room.height - Self.top }

    /// Returns the visible rows.
    private func window(height: Int) -> Range<Int> {
        ListWindow(count: rows.count, height: height).rows(around: selection)
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let height = listHeight(room(in: model))
        let (count, window) =
            finder.map { ($0.found.count, Self.window(of: $0, height: height)) } ?? (rows.count, window(height: height))
        return (window.lowerBound, count - window.upperBound)
    }

    /// Returns the row, or the stretch found, at a point.
    func place(at point: Point, size: Size) -> Int? {
        let height = listHeight(size)
        let (visible, top) =
            finder.map { (Self.window(of: $0, height: height), Self.top + 2) } ?? (window(height: height), Self.top)
        let place = visible.lowerBound + point.row - top
        return point.row >= top && visible.contains(place) ? place : nil
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let title = canvas.size.width >= 60 ? "Your routine from today on" : "Routine"
        let used = canvas.put(title, at: .zero, style: theme.heading)
        let today = plan(for: model.health, model).items.filter { $0.isPlanned(on: model.presentDay.weekday) }
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
        let window = window(height: canvas.size.height)
        for (line, place) in window.enumerated() {
            draw(rows[place], line: line, isSelected: place == selection, on: &canvas, model: model)
        }
    }

    private func draw(_ row: RoutineRow, line: Int, isSelected: Bool, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let width = canvas.size.width
        let isNarrow = width < 44
        let daysColumn = width - (isNarrow ? 0 : 10)
        let timeColumn = daysColumn - (isNarrow ? 8 : 9)
        let sidesColumn = timeColumn - (isNarrow ? 4 : 11)
        if isSelected { canvas.putSelection(at: Point(column: 0, row: line), theme: theme) }
        let isLeftOut =
            model.catalog.loggedStretch(row.stretch).flatMap(Self.lastingHealth(model).objection) != nil
        let style = isSelected ? theme.value : isLeftOut ? theme.dim : theme.label
        // Without sides the name has their columns, too.
        let end = row.sides == .once ? timeColumn : sidesColumn
        canvas.put(row.stretch.text, at: Point(column: 2, row: line), style: style, maxWidth: end - 3)
        canvas.put(
            row.sides.words(isShort: isNarrow), at: Point(column: sidesColumn, row: line),
            style: isSelected ? theme.value : theme.dim)
        let dose = row.items[0].shortDose(of: model.catalog.loggedStretch(row.stretch), glyphs: model.glyphs)
        canvas.put(dose, row: line, columns: timeColumn..<(timeColumn + 7), alignment: .right, style: style)
        guard !isNarrow else { return }
        canvas.put(
            isLeftOut ? "left out" : row.weekdayWords(missing: model.glyphs.missing),
            at: Point(column: daysColumn, row: line), style: row.weekdays.isEmpty || isLeftOut ? theme.dim : style)
    }

    /// Returns the visible names of a search, below its field.
    private static func window(of finder: NameFinder, height: Int) -> Range<Int> {
        ListWindow(count: finder.found.count, height: max(0, height - 2)).rows(around: finder.row)
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
        let widest = found.map { canvas.columns(of: $0.name.text) }.max() ?? 0
        let hintColumn = min(max(28, widest + 4), canvas.size.width / 2)
        let window = Self.window(of: finder, height: canvas.size.height)
        for (line, place) in window.enumerated() {
            let (row, isSelected) = (line + 2, place == finder.row)
            if isSelected { canvas.putSelection(at: Point(column: 0, row: row), hasCursor: false, theme: theme) }
            canvas.put(
                found[place].name.text, at: Point(column: 2, row: row), style: isSelected ? theme.value : theme.label,
                maxWidth: hintColumn - 3)
            canvas.put(found[place].hint, at: Point(column: hintColumn, row: row), style: theme.dim)
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
                // The reason is given only if something is missing.
                guard muscle.stretches.isEmpty else { continue }
                let habits = muscle.habits.map(\.name.text).joined(separator: ", ")
                for text in habits.wrapped(to: max(8, canvas.size.width - 4), glyphs: model.glyphs) {
                    lines.append(Line(text, theme.dim, at: 4))
                }
            }
        }
        add(
            coverage.uncovered, "Not covered yet",
            StyledText(String(model.glyphs.circle), theme.alarm))
        add(coverage.covered, "Covered", StyledText(String(model.glyphs.tick), theme.good))
        let room = canvas.size.height
        guard lines.count > room else { return canvas.put(lines) }
        var shown = Array(lines.prefix(room - 1))
        // Drop a trailing heading with nothing below it.
        while let last = shown.last, last.pieces.count < 2, last.pieces.first?.column == 0 || last.isBlank {
            shown.removeLast()
        }
        canvas.put(shown + [Line("and more", theme.dim)])
    }
}

extension RoutineRow.Sides {
    /// Returns the sides in words: “left right”, or “L R” in short.
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
    /// Returns the planned days: “every day”, or first letters such as “MTWTF··”.
    fileprivate func weekdayWords(missing: Character) -> String {
        if weekdays.isEmpty { return "every day" }
        return Weekday.allCases.map { weekdays.contains($0) ? String($0.name.prefix(1)) : String(missing) }.joined()
    }
}
