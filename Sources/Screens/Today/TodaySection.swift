import Canvas

/// The lines of a group: its heading, and its rows with their further lines.
struct TodayGroupLines {
    /// The heading above the rows, which doesn't scroll; nil if it is beside them.
    var heading: TodayLine?
    /// The heading in the free columns left of the rows, beside the first one in view.
    var beside: StyledText?
    var lines: [TodayLine]

    /// The number of rows it takes.
    var height: Int { lines.count + (heading == nil ? 0 : 1) }

    /// The columns of a selection mark and the blank after it.
    static let indent = 2

    /// The group with its rows moved right, the selection marks below the start of the heading.
    var indented: TodayGroupLines {
        let lines = lines.map { line in
            var line = line.indented(by: Self.indent)
            line.markColumn = 0
            return line
        }
        return TodayGroupLines(heading: heading?.indented(by: Self.indent, from: 1), lines: lines)
    }
}

/// A list on Today below a fixed heading; its last line counts what is out of view.
struct TodaySection: Sendable {
    let area: Rect
    let list: ListView<TodayRow>
    /// The first line of each group after its heading, and the heading.
    private let starts: [(line: Int, heading: TodayLine?)]
    /// The lines of each group whose heading is beside them, and the heading.
    private let besides: [(lines: Range<Int>, heading: StyledText)]

    /// Arranges groups one below the other; the first one's heading is above the list.
    init(_ groups: [TodayGroupLines], in area: Rect) {
        self.area = area
        var lines: [TodayLine] = []
        var starts: [(line: Int, heading: TodayLine?)] = []
        var besides: [(lines: Range<Int>, heading: StyledText)] = []
        for (place, group) in groups.enumerated() {
            if place > 0 { lines += [.blank] + [group.heading].compactMap { $0 } }
            starts.append((lines.count, group.heading))
            if let beside = group.beside {
                besides.append((lines.count..<(lines.count + group.lines.count), beside))
            }
            lines += group.lines
        }
        (self.starts, self.besides) = (starts, besides)
        let room = area.height - (starts.first?.heading == nil ? 0 : 1)
        list = ListView(lines: lines, height: max(0, lines.count > room ? room - 1 : room), hasLongRows: true)
    }

    private var hasHeading: Bool { starts.first?.heading != nil }
    private var listTop: Int { area.top + (hasHeading ? 1 : 0) }

    /// Returns the first visible line, moved as little as needed to show all of a row; never the heading of a group or the blank before
    /// it, since the heading of the first visible line is fixed above the list.
    func top(from top: Int, showing row: TodayRow?) -> Int {
        let top = list.withoutPartialRow(from: list.top(from: top, showing: row), showing: row)
        guard hasHeading else { return top }
        return starts.first { $0.line > top && $0.line - top <= ($0.heading == nil ? 1 : 2) }?.line ?? top
    }

    /// Returns the row at a point in the body, including the selection marks on the left.
    func row(at point: Point, top: Int) -> TodayRow? {
        let wide = Rect(column: area.left - 2, row: area.top, width: area.width + 2, height: area.height)
        guard wide.contains(point) else { return nil }
        return list.row(at: point.row - listTop, top: top)
    }

    /// Returns the line at a point in the body.
    func line(at point: Point, top: Int) -> TodayLine? {
        let line = point.row - listTop
        guard area.contains(point), (0..<list.height).contains(line), list.lines.indices.contains(line + top) else {
            return nil
        }
        return list.lines[line + top]
    }

    func draw(on canvas: inout Canvas, from top: Int, selected: TodayRow?, model: AppModel) {
        guard area.height > 0 else { return }
        if hasHeading, let heading = starts.last(where: { $0.line <= max(0, top) })?.heading {
            put(heading, row: area.top, on: &canvas)
        }
        let listArea = Rect(column: area.left, row: listTop, width: area.width, height: list.height)
        canvas.put(list, in: listArea, from: top, selected: selected, theme: model.theme)
        for (lines, heading) in besides {
            guard let line = lines.clamped(to: top..<(top + list.height)).first else { continue }
            canvas.put(heading, at: Point(column: area.left, row: listTop + line - top))
        }
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
