import Canvas
import Diary
import Reports

/// Draws the `twinge desk` pane.
public func deskView(_ model: DeskModel) -> Canvas {
    var canvas = Canvas(size: model.size, glyphs: model.appearance.glyphs)
    DeskView(model).draw(on: &canvas)
    return canvas
}

/// One frame of the pane.
struct DeskView {
    private let model: DeskModel
    private var theme: Theme { model.appearance.theme }
    private var size: Size { model.size }

    init(_ model: DeskModel) { self.model = model }

    func draw(on canvas: inout Canvas) {
        canvas.put(head(canvas.glyphs), at: Point(column: 1, row: 0), maxWidth: size.width - 2)
        switch model.phase {
        case .measuring: drawDay(on: &canvas)
        case .suggesting(let exercise?), .exercising(let exercise, _): draw(exercise, on: &canvas)
        case .suggesting(nil):
            put(["Get up and walk a few steps: five minutes away counts as a break."], below: 2, on: &canvas)
        }
        if let notice = model.notice {
            canvas.put(notice, at: Point(column: 1, row: size.height - 2), style: theme.alarm, maxWidth: size.width - 2)
        }
        canvas.put(keys, at: Point(column: 1, row: size.height - 1), maxWidth: size.width - 2)
    }

    private func head(_ glyphs: Glyphs) -> StyledText {
        let status = model.status.joined(separator: " \(glyphs.separator) ")
        let brand = StyledText("At the desk  ", theme.brand)
        if case .measuring = model.phase { return brand + StyledText(status, theme.value) }
        let sat = model.status.first ?? ""
        return StyledText("Time for a break  ", theme.heading) + StyledText(sat, theme.dim)
    }

    private func drawDay(on canvas: inout Canvas) {
        let day = model.summary.joined(separator: " \(canvas.glyphs.separator) ")
        put([day.isEmpty ? "" : "Today: \(day)", "", DeskReport.scope], below: 2, on: &canvas)
    }

    private func put(_ texts: [String], below top: Int, on canvas: inout Canvas) {
        let lines = texts.flatMap { $0.wrapped(to: size.width - 2, glyphs: canvas.glyphs) }
        for (row, line) in lines.prefix(max(0, size.height - 2 - top)).enumerated() {
            canvas.put(line, at: Point(column: 1, row: top + row), style: row == 0 ? theme.label : theme.dim)
        }
    }

    // MARK: the exercise

    /// Draws the exercise with its figure on the left and text on the right, half and half in a narrow pane.
    private func draw(_ exercise: BreakExercise, on canvas: inout Canvas) {
        let stretch = exercise.stretch
        let side = model.hold?.hold.side ?? exercise.holds.first?.side
        let isSmall = size.height <= 14
        let rows = size.height - (model.notice == nil ? 2 : 3)
        let figure = model.catalog.figure(of: stretch.name)
        let width = figure == nil ? 0 : min(isSmall ? size.width * 2 / 5 : size.width / 2, rows * 5 / 2)
        if let figure, rows > 3 {
            canvas.putFigure(
                figure, in: Rect(column: 1, row: 1, width: width - 1, height: rows), isMirrored: side == .left,
                colors: theme.figure, depth: model.appearance.depth)
        }
        let left = width + 1
        let columns = max(8, size.width - left - 1)
        var row = isSmall ? 1 : 2
        func put(_ text: String, _ style: Style, most: Int) {
            let lines = text.wrapped(to: columns, glyphs: canvas.glyphs)
            let room = min(most, max(0, rows + 1 - row))
            for (place, line) in lines.prefix(room).enumerated() {
                // An ellipsis marks text that was cut off.
                let isCut = place == room - 1 && lines.count > room
                let shown = isCut ? (line + canvas.glyphs.ellipsis).truncated(to: columns, glyphs: canvas.glyphs) : line
                canvas.put(shown, at: Point(column: left, row: row), style: style, maxWidth: columns)
                row += 1
            }
        }
        put(stretch.name.text.capitalizedFirst, theme.value, most: 2)
        put(dose(exercise), theme.dim, most: 2)
        // Cautions come before the steps, as on Stretches, until the timer runs.
        let isWaiting = model.hold == nil
        if isWaiting { for caution in stretch.cautions { put(caution, theme.value, most: 6) } }
        row += isSmall ? 0 : 1
        if let hold = model.hold {
            canvas.put(
                TimeWords.clock(Double(hold.secondsLeft)), at: Point(column: left, row: row), style: theme.accent)
            let length = min(columns, 30) - 7
            if length > 3 {
                canvas.putProgress(
                    hold.share, at: Point(column: left + 7, row: row), length: length, full: theme.accent,
                    empty: theme.rule)
            }
            row += isSmall ? 1 : 2
        }
        for (number, step) in stretch.steps(for: side).enumerated() {
            put("\(number + 1). \(step)", theme.label, most: 8)
        }
        if !isSmall, !isWaiting {
            row += 1
            for caution in stretch.cautions { put(caution, theme.dim, most: 4) }
        }
    }

    /// Returns “30 s on each side”, or the side in progress.
    private func dose(_ exercise: BreakExercise) -> String {
        guard let hold = model.hold?.hold, let side = hold.side, let duration = hold.duration else {
            return exercise.dose
        }
        return "\(exercise.stretch.doseWords(duration)), \(side.rawValue)"
    }

    // MARK: keys

    private var keys: StyledText {
        let pairs: [(String, String)] =
            switch model.phase {
            case .measuring: [("q", "quit")]
            case .suggesting(nil): [("s", "later"), ("x", "skip"), ("q", "quit")]
            case .suggesting: [("Enter", "do it"), ("s", "later"), ("x", "skip"), ("q", "quit")]
            case .exercising: [("Esc", "stop"), ("q", "quit")]
            }
        return pairs.reduce(StyledText("")) { text, pair in
            text + StyledText(pair.0, theme.key) + StyledText(" \(pair.1)  ", theme.keyWord)
        }
    }
}
