import Canvas

/// Where the lines of Today stand on a body of some size: one, two or three columns below the head.
struct TodayLayout {
    /// Lines from top to bottom and where they stand on the body.
    struct Column {
        let area: Rect
        let lines: [TodayLine]
    }

    /// The rows below which a column says nothing worth reading, above an open dialog.
    private static let leastHeight = 3

    /// The rows of pain, flare-up and the strip of days.
    let headHeight: Int
    let columns: [Column]

    init(_ page: TodayPage, size: Size) {
        headHeight = TodayHead.height(page, size: size)
        let top = headHeight + (size.height >= 12 ? 1 : 0)
        let width = size.width
        func column(_ left: Int, _ right: Int, _ groups: [TodayGroup]) -> Column {
            let area = Rect(column: left, row: top, width: right - left, height: size.height - top)
            guard area.height >= Self.leastHeight else { return Column(area: area, lines: []) }
            let lines = groups.map { group in
                area.left < Self.indent && !group.isIndented
                    ? Self.indented(page.lines(of: group, width: area.width - Self.indent))
                    : page.lines(of: group, width: area.width)
            }
            return Column(area: area, lines: Array(lines.joined(separator: [.blank])))
        }
        if width >= 112 {
            let third = (width - 8) / 3
            let more: [TodayGroup] = size.height >= 30 ? [.daysBefore] : []
            columns = [
                column(1, third, [.readings, .activityAndCare, .notes] + more),
                column(third + 4, 2 * third + 5, [.habits]),
                column(2 * third + 9, width - 1, [.stretches]),
            ]
        } else if width >= 72 {
            let middle = width / 2
            columns = [
                column(1, middle - 2, [.readings, .stretches, .notes]),
                column(middle, width - 1, [.habits, .activityAndCare]),
            ]
        } else {
            columns = [column(1, width - 1, [.readings, .habits, .stretches, .activityAndCare, .notes])]
        }
    }

    /// How far the rows of the column at the left edge stand to the right of their headings, which makes room for the mark
    /// of the selection; elsewhere it stands between the columns.
    private static let indent = 2

    /// The lines of a group to the right of its heading.
    private static func indented(_ lines: [TodayLine]) -> [TodayLine] {
        lines.enumerated().map { place, line in line.indented(by: indent, from: place == 0 ? 1 : 0) }
    }

    /// The rows that can be selected, in the order in which the keys go through them.
    var rows: [TodayRow] { columns.flatMap { $0.lines.compactMap(\.row) } }

    /// The first row of each group, in the same order.
    var firstRows: [TodayRow] {
        columns.flatMap { column in
            column.lines.split(whereSeparator: \.isBlank).compactMap { $0.lazy.compactMap(\.row).first }
        }
    }

    /// The column and line of a row.
    private func place(of row: TodayRow) -> (column: Int, line: Int)? {
        for (index, column) in columns.enumerated() {
            if let line = column.lines.firstIndex(where: { $0.row == row }) { return (index, line) }
        }
        return nil
    }

    /// The first visible line of each column, moved as little as needed to show the selected row whole.
    func scroll(from scroll: [Int], showing row: TodayRow?) -> [Int] {
        let place = row.flatMap(place)
        return columns.indices.map { index in
            let lines = columns[index].lines
            let height = columns[index].area.height
            var first = index < scroll.count ? scroll[index] : 0
            if let place, place.column == index {
                var last = place.line
                while last + 1 < lines.count, lines[last + 1].row == nil, !lines[last + 1].isBlank { last += 1 }
                // The heading above the first row of a group comes into view with it.
                let hasHeading = place.line > 0 && lines[place.line - 1].row == nil
                first = max(first, last - height + 1)
                first = min(first, hasHeading ? place.line - 1 : place.line)
            }
            return max(0, min(first, lines.count - height))
        }
    }

    /// The row at a place of the body.
    func row(at point: Point, scroll: [Int]) -> TodayRow? {
        for (index, column) in columns.enumerated() {
            let area = Rect(
                column: column.area.left - 2, row: column.area.top, width: column.area.width + 2,
                height: column.area.height)
            guard area.contains(point) else { continue }
            var line = point.row - area.top + (index < scroll.count ? scroll[index] : 0)
            while column.lines.indices.contains(line), !column.lines[line].isBlank {
                if let row = column.lines[line].row { return row }
                line -= 1
            }
        }
        return nil
    }
}
