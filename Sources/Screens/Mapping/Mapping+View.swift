import Canvas
import Diary

/// Draws the screen at its size.
public func view(_ screen: MappingScreen) -> Canvas {
    var canvas = Canvas(size: screen.size, glyphs: screen.appearance.glyphs)
    guard FrameLayout.isLargeEnough(screen.size) else {
        drawTooSmall(on: &canvas, theme: screen.appearance.theme)
        return canvas
    }
    screen.draw(on: &canvas)
    return canvas
}

extension MappingScreen {
    private var theme: Theme { appearance.theme }

    fileprivate func draw(on canvas: inout Canvas) {
        let (width, height) = (size.width, size.height)
        canvas.put("twinge", at: Point(column: 1, row: 0), style: theme.brand)
        let title = "What the columns of \(self.title) mean".shortened(to: width - 11, glyphs: canvas.glyphs)
        canvas.put(title, at: Point(column: 9, row: 0), style: theme.label)
        canvas.putRule(at: Point(column: 0, row: 1), style: theme.rule)
        let body = Rect(origin: Point(column: 1, row: 2), size: bodySize)
        canvas.within(body) { draw(on: &$0, in: $0.size) }
        drawMessage(on: &canvas, row: height - 3)
        canvas.putRule(at: Point(column: 0, row: height - 2), style: theme.rule)
        let footer = Footer(
            contexts: contexts, keymap: keymap, isDialog: true, theme: theme, glyphs: canvas.glyphs)
        canvas.put(footer.text(fitting: width - 2), at: Point(column: 1, row: height - 1), maxWidth: width - 2)
    }

    /// The room between the rules.
    var bodySize: Size { Size(width: size.width - 2, height: size.height - 5) }

    /// Returns the rows of the list, leaving at least a third of the body for the preview.
    func listHeight(in size: Size) -> Int { min(columns.count, max(3, size.height * 2 / 3 - 2)) }

    private func draw(on canvas: inout Canvas, in size: Size) {
        let layout = MappingLayout(width: size.width, names: columns.map { canvas.columns(of: $0.name) })
        let height = listHeight(in: size)
        for (text, column) in [("Column", 2), ("Holds", layout.samples), ("Means", layout.meaning)] {
            canvas.put(text, at: Point(column: column, row: 0), style: theme.heading)
        }
        let window = ListWindow(count: columns.count, height: height)
        let rows = window.rows(around: selected)
        for (line, place) in rows.enumerated() { draw(place, at: line + 1, layout, on: &canvas) }
        let hidden = window.hidden(top: rows.lowerBound)
        let more = canvas.glyphs.more(hidden)
        canvas.put(more, at: Point(column: 2, row: height + 1), style: theme.dim)
        drawPreview(on: &canvas, from: height + 2, in: size)
    }

    private func draw(_ place: Int, at row: Int, _ layout: MappingLayout, on canvas: inout Canvas) {
        let column = columns[place]
        let isSelected = place == selected
        func put(_ text: String, at left: Int, width: Int, _ style: Style) {
            canvas.put(text, at: Point(column: left, row: row), style: style, maxWidth: width)
        }
        put(column.name, at: 2, width: layout.samples - 4, theme.label)
        let samples = column.samples.isEmpty ? "nothing" : column.samples.joined(separator: ", ")
        put(samples.inOneLine(joinedBy: " "), at: layout.samples, width: layout.meaning - layout.samples - 2, theme.dim)
        let room = canvas.size.width - layout.meaning
        if isSelected, let field {
            let place = Point(column: layout.meaning, row: row)
            canvas.putField(field, at: place, width: room, isOpen: true, hint: "leave out", theme: theme)
        } else {
            let style = column.meaning == nil ? theme.dim : theme.value
            put(column.meaning ?? "left out", at: layout.meaning, width: room, style)
        }
        guard isSelected else { return }
        canvas.putSelection(at: Point(column: 0, row: row), hasCursor: field == nil, theme: theme)
        canvas.tint(row: row, theme: theme)
    }

    private func drawPreview(on canvas: inout Canvas, from top: Int, in size: Size) {
        guard top + 1 < size.height else { return }
        canvas.put("First entries", at: Point(column: 0, row: top), style: theme.heading)
        let lines =
            preview.entries.map { ($0, theme.value) }
            + preview.account.flatMap { $0.wrapped(to: size.width - 2, glyphs: canvas.glyphs) }.map { ($0, theme.dim) }
        let room = size.height - top - 1
        for (line, (text, style)) in lines.prefix(room).enumerated() {
            // What has no room goes on.
            let isCut = line == room - 1 && lines.count > room
            let shown = (isCut ? "\(text) \(canvas.glyphs.ellipsis)" : text)
                .truncated(to: size.width - 2, glyphs: canvas.glyphs)
            canvas.put(shown, at: Point(column: 2, row: top + 1 + line), style: style)
        }
    }

    private func drawMessage(on canvas: inout Canvas, row: Int) {
        let room = size.width - 2
        if let complaint {
            let lines = complaint.wrapped(to: room, glyphs: canvas.glyphs)
            for (line, text) in lines.enumerated() {
                let place = row - lines.count + 1 + line
                canvas.fill(Rect(column: 0, row: place, width: size.width, height: 1))
                canvas.put(text, at: Point(column: 1, row: place), style: theme.alarm)
            }
        } else if let notice {
            canvas.put(
                notice.shortened(to: room, glyphs: canvas.glyphs), at: Point(column: 1, row: row), style: theme.heading)
        } else if field != nil {
            let found = matches.joined(separator: "   ")
            let hint = found.isEmpty ? "date   pain (0-100)   sitting (min)   walking   note   sleep quality" : found
            canvas.put(
                hint.shortened(to: room, glyphs: canvas.glyphs), at: Point(column: 1, row: row), style: theme.dim)
        }
    }
}

/// The first columns of the list's three columns.
private struct MappingLayout {
    let samples: Int
    let meaning: Int

    init(width: Int, names: [Int]) {
        let longest = min(names.max() ?? 0, (width - 4) * 2 / 5)
        samples = max(longest, 6) + 4
        meaning = samples + max(8, (width - samples) * 2 / 5)
    }
}
