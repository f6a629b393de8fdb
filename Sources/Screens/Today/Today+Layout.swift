import Canvas

/// Where the lines of Today stand on a body of some size: one, two or three columns below the head.
struct TodayLayout {
    /// Lines from top to bottom and where they are on the body.
    struct Column {
        let area: Rect
        let list: ListView<TodayRow>

        init(_ area: Rect, _ lines: [TodayLine] = []) {
            self.area = area
            list = ListView(lines: lines, height: area.height, hasLongRows: true)
        }
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
            guard area.height >= Self.leastHeight else { return Column(area) }
            let lines = groups.map { group in
                area.left < Self.indent && !group.isIndented
                    ? Self.indented(page.lines(of: group, width: area.width - Self.indent))
                    : page.lines(of: group, width: area.width)
            }
            return Column(area, Array(lines.joined(separator: [.blank])))
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

    /// How far the rows of the column at the left edge are to the right of their headings, which makes room for the mark
    /// of the selection; elsewhere it is between the columns.
    private static let indent = 2

    /// The lines of a group to the right of its heading.
    private static func indented(_ lines: [TodayLine]) -> [TodayLine] {
        lines.enumerated().map { place, line in line.indented(by: indent, from: place == 0 ? 1 : 0) }
    }

    /// The rows that can be selected, in the order in which the keys go through them.
    var rows: [TodayRow] { columns.flatMap(\.list.rows) }

    /// The first row of each group, in the same order.
    var firstRows: [TodayRow] {
        columns.flatMap { column in
            column.list.lines.split(whereSeparator: \.isBlank).compactMap { $0.lazy.compactMap(\.row).first }
        }
    }

    /// The first visible line of each column, moved as little as needed to show the selected row whole.
    func scroll(from scroll: [Int], showing row: TodayRow?) -> [Int] {
        columns.enumerated().map { place, column in
            column.list.top(from: place < scroll.count ? scroll[place] : 0, showing: row)
        }
    }

    /// The row at a place of the body.
    func row(at point: Point, scroll: [Int]) -> TodayRow? {
        for (column, top) in zip(columns, scroll) {
            let area = Rect(
                column: column.area.left - 2, row: column.area.top, width: column.area.width + 2,
                height: column.area.height)
            if area.contains(point) { return column.list.row(at: point.row - area.top, top: top) }
        }
        return nil
    }
}
