import Canvas

/// The lines of a group: its heading, and its rows with their further lines.
struct TodayGroupLines {
    /// The heading, which doesn't scroll; nil if the first row includes it.
    var heading: TodayLine?
    var lines: [TodayLine]

    /// The number of rows it takes.
    var height: Int { lines.count + (heading == nil ? 0 : 1) }
}

/// A list on Today below a fixed heading; its last line counts what is out of view.
struct TodaySection: Sendable {
    let area: Rect
    let list: ListView<TodayRow>
    /// The headings, and the line of the list that each precedes.
    private let headings: [(line: Int, heading: TodayLine)]

    /// Arranges groups one below the other; the first one's heading is above the list.
    init(_ groups: [TodayGroupLines], in area: Rect) {
        self.area = area
        var lines: [TodayLine] = []
        var headings: [(line: Int, heading: TodayLine)] = []
        for (place, group) in groups.enumerated() {
            if place > 0 { lines.append(.blank) }
            if let heading = group.heading {
                headings.append((lines.count, heading))
                if place > 0 { lines.append(heading) }
            }
            lines += group.lines
        }
        self.headings = headings
        let room = area.height - (headings.first?.line == 0 ? 1 : 0)
        list = ListView(lines: lines, height: max(0, lines.count > room ? room - 1 : room), hasLongRows: true)
    }

    private var hasHeading: Bool { headings.first?.line == 0 }
    private var listTop: Int { area.top + (hasHeading ? 1 : 0) }

    /// Returns the row at a point in the body, including the selection marks on the left.
    func row(at point: Point, top: Int) -> TodayRow? {
        let wide = Rect(column: area.left - 2, row: area.top, width: area.width + 2, height: area.height)
        guard wide.contains(point) else { return nil }
        return list.row(at: point.row - listTop, top: top)
    }

    func draw(on canvas: inout Canvas, from top: Int, selected: TodayRow?, model: AppModel) {
        guard area.height > 0 else { return }
        if hasHeading, let heading = headings.last(where: { $0.line <= max(0, top) })?.heading {
            put(heading, row: area.top, on: &canvas)
        }
        let listArea = Rect(column: area.left, row: listTop, width: area.width, height: list.height)
        canvas.put(list, in: listArea, from: top, selected: selected, theme: model.theme)
        let hidden = list.hidden(top: top)
        if hidden.above + hidden.below > 0 {
            let place = Point(column: area.left, row: area.bottom - 1)
            canvas.put(model.glyphs.more(hidden), at: place, style: model.theme.dim)
        }
        guard let selected, let line = list.lines.firstIndex(where: { $0.row == selected }), line >= top,
            line < top + list.height
        else { return }
        let left = area.left + min(0, list.lines[line].markColumn)
        canvas.underlay(
            model.theme.tint, on: Rect(column: left, row: listTop + line - top, width: area.right - left, height: 1))
    }

    private func put(_ line: TodayLine, row: Int, on canvas: inout Canvas) {
        for piece in line.pieces {
            let place = Point(column: area.left + piece.column, row: row)
            canvas.put(piece.text, at: place, maxWidth: min(piece.width ?? .max, area.width - piece.column))
        }
    }
}
