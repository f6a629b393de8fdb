import Canvas

/// The layout of Today on a body of a given size: the head, what to do next, and the lists in one, two or three columns.
struct TodayLayout {
    let head: TodayHead
    /// The row of what to do next; nil if there is no room, or nothing to do.
    let nextRow: Int?
    let sections: [TodaySection]
    /// The rule above a part that spans all columns; nil if there is none.
    let ruleRow: Int?

    /// The fewest rows in which a list is worth showing above an open dialog.
    private static let leastHeight = 3
    /// The widths from which there are two and three columns.
    private static let twoColumns = 72
    private static let threeColumns = 112

    init(_ page: TodayPage, size: Size) {
        head = TodayHead(page, size: size)
        let nextTop = head.height + (size.height >= 25 ? 1 : 0)
        nextRow = size.height >= 9 && page.report.isToday && nextTop < size.height ? nextTop : nil
        let top = (nextRow.map { $0 + 1 } ?? head.height) + (size.height >= 25 || nextRow == nil ? 1 : 0)
        let area = Rect(column: 1, row: top, width: size.width - 2, height: size.height - top)
        guard area.height >= Self.leastHeight else {
            (sections, ruleRow) = ([], nil)
            return
        }
        let width = size.width
        if width >= Self.threeColumns {
            let third = (width - 8) / 3
            let columns = [(1, third), (third + 4, 2 * third + 5), (2 * third + 9, width - 1)]
            let groups: [[TodayGroup]] = [
                [.readings, .activityAndCare, .notes], [.habits], [.stretches, .flareLengths, .firstSteps],
            ]
            (sections, ruleRow) = Self.columns(columns, groups, page, area)
        } else if width >= Self.twoColumns {
            let middle = width / 2
            let groups: [[TodayGroup]] = [
                [.readings, .stretches, .notes], [.habits, .activityAndCare, .flareLengths, .firstSteps],
            ]
            (sections, ruleRow) = Self.columns([(1, middle - 1), (middle + 1, width - 1)], groups, page, area)
        } else {
            let groups: [TodayGroup] = [.readings, .unlikeUsual, .habits, .stretches, .activityAndCare, .notes]
            let lines = groups.map { page.lines(of: $0, width: area.width) }.filter { $0.height > 0 }
            (sections, ruleRow) = ([TodaySection(lines, in: area)], nil)
        }
    }

    /// Lays out columns and, if they leave room, the previous days below them.
    private static func columns(
        _ columns: [(left: Int, right: Int)], _ groups: [[TodayGroup]], _ page: TodayPage, _ area: Rect
    ) -> ([TodaySection], Int?) {
        let lines = zip(columns, groups).map { column, groups in
            fitting(groups, page, width: column.right - column.left, height: area.height)
        }
        let tallest = lines.map(height).max() ?? 0
        let rest = area.height - tallest - 2
        var upper = area
        var below: [TodaySection] = []
        if rest >= Self.leastDaysBefore {
            upper = Rect(column: area.left, row: area.top, width: area.width, height: tallest)
            let room = Rect(column: area.left, row: upper.bottom + 2, width: area.width, height: rest)
            let days = page.lines(of: .daysBefore(rest - 1), width: area.width)
            if days.height > 0 { below = [TodaySection([days], in: room)] }
        }
        let sections = zip(columns, lines).flatMap { column, groups in
            stack(
                groups,
                in: Rect(column: column.left, row: upper.top, width: column.right - column.left, height: upper.height))
        }
        return (sections + below, below.isEmpty ? nil : upper.bottom + 1)
    }

    /// Returns the groups of a column, in short forms and without fillers if they would be too high.
    private static func fitting(
        _ groups: [TodayGroup], _ page: TodayPage, width: Int, height room: Int
    ) -> [TodayGroupLines] {
        func lines(of group: TodayGroup) -> TodayGroupLines { page.lines(of: group, width: width) }
        var column = groups.filter { !$0.isFiller }.map { (group: $0, lines: lines(of: $0)) }
        func fits(_ lines: [TodayGroupLines]) -> Bool { height(lines.filter { $0.height > 0 }) <= room }
        guard fits(column.map(\.lines)) else {
            if let place = column.firstIndex(where: { $0.group == .readings }) {
                column[place].lines = page.lines(of: .readings, width: width, isTight: true)
            }
            return column.map(\.lines).filter { $0.height > 0 }
        }
        let whole = groups.map { group in column.first { $0.group == group }?.lines ?? lines(of: group) }
        return (fits(whole) ? whole : column.map(\.lines)).filter { $0.height > 0 }
    }

    /// The fewest rows of previous days worth their heading.
    private static let leastDaysBefore = 4

    private static func height(_ groups: [TodayGroupLines]) -> Int {
        groups.reduce(-1) { $0 + $1.height + 1 }
    }

    /// Returns a section for each group, shortening the tallest first if there is too little room; if even that isn't enough, returns one
    /// list of all groups.
    private static func stack(_ groups: [TodayGroupLines], in area: Rect) -> [TodaySection] {
        var heights = groups.map(\.height)
        let gap = height(groups) > area.height ? 0 : 1
        var over = heights.reduce(-gap) { $0 + $1 + gap } - area.height
        while over > 0,
            let place = heights.indices.filter({ heights[$0] > leastHeight }).max(by: { heights[$0] < heights[$1] })
        {
            heights[place] -= 1
            over -= 1
        }
        guard over <= 0 else { return [TodaySection(groups, in: area)] }
        var row = area.top
        return zip(groups, heights).map { group, height in
            defer { row += height + gap }
            return TodaySection([group], in: Rect(column: area.left, row: row, width: area.width, height: height))
        }
    }

    /// The rows that can be selected, in the order the keys move through them.
    var rows: [TodayRow] { sections.flatMap(\.list.rows) }

    /// The first row of each group, in the same order.
    var firstRows: [TodayRow] {
        rows.runs(by: \.group).compactMap(\.first)
    }

    /// Returns the first visible line of each section, moved as little as needed to show all of the selected row.
    func scroll(from scroll: [Int], showing row: TodayRow?) -> [Int] {
        sections.enumerated().map { place, section in
            section.list.top(from: place < scroll.count ? scroll[place] : 0, showing: row)
        }
    }

    /// Returns the row at a point in the body.
    func row(at point: Point, scroll: [Int]) -> TodayRow? {
        zip(sections, scroll).lazy.compactMap { section, top in section.row(at: point, top: top) }.first
    }

    func draw(on canvas: inout Canvas, page: TodayPage, selected: TodayRow?) {
        head.draw(on: &canvas)
        if let nextRow { TodayNext(page).draw(row: nextRow, on: &canvas) }
        if let ruleRow {
            canvas.putRule(at: Point(column: 1, row: ruleRow), length: canvas.size.width - 2, style: page.theme.rule)
        }
        let scroll = scroll(from: page.model.today.scroll, showing: selected)
        for (section, top) in zip(sections, scroll) {
            section.draw(on: &canvas, from: top, selected: selected, model: page.model)
        }
    }
}
