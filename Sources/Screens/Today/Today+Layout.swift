import Canvas
import Trends

/// The layout of Today on a body of a given size: the head, what to do next, and the lists in one, two or three columns.
struct TodayLayout {
    let head: TodayHead
    /// The row of what to do next; nil if there is no room, or nothing to do.
    let nextRow: Int?
    let columns: TodayColumns
    /// The inputs of the lists.
    let basis: TodayColumns.Basis
    /// Whether the day is today, of which the latest reading matters most.
    private let isToday: Bool
    private let width: Int

    init(_ page: TodayPage, size: Size) {
        head = TodayHead(page, size: size)
        let nextTop = head.height + (size.height >= 25 ? 1 : 0)
        // In a low window it takes the row of a blank.
        nextRow = page.report.isToday && nextTop < size.height ? nextTop : nil
        let top = (nextRow.map { $0 + 1 } ?? head.height) + (size.height >= 25 || nextRow == nil ? 1 : 0)
        let area = Rect(column: 1, row: top, width: size.width - 2, height: size.height - top)
        basis = TodayColumns.Basis(page.model, area: area)
        isToday = page.report.isToday
        width = size.width
        let today = page.model.today
        columns = today.columns[basis] ?? today.columnsAboveDialog[basis] ?? TodayColumns(page, area: area)
    }

    /// The rows that can be selected, in the order the keys move through them.
    var rows: [TodayRow] { columns.sections.flatMap(\.list.rows) }

    /// The row selected until the user moves: the first one, or today's latest reading if that would be out of view.
    var first: TodayRow? {
        guard isToday, let list = columns.sections.first?.list,
            let latest = list.lines.lastIndex(where: { $0.row?.group == .readings }), latest >= list.height
        else { return rows.first }
        return list.lines[latest].row
    }

    /// The first row of each group, in the same order.
    var firstRows: [TodayRow] {
        rows.runs(by: \.group).compactMap(\.first)
    }

    /// Returns how many rows a page key moves by: as far as the list of the selected row shows at once, and into the next list from there.
    func page(_ command: Command, from row: TodayRow?) -> Int {
        let selected = row ?? rows.first
        guard let list = columns.sections.map(\.list).first(where: { $0.rows.contains { $0 == selected } }),
            let place = list.rows.firstIndex(where: { $0 == selected })
        else { return 1 }
        let lines = list.lines.indices.filter { list.lines[$0].row != nil }
        let target = command.destination(from: place, lines: lines, height: list.height) ?? place
        return max(1, abs(target - place))
    }

    /// Returns the first visible line of each section, moved as little as needed to show all of the selected row.
    func scroll(from scroll: [Int], showing row: TodayRow?) -> [Int] {
        columns.sections.enumerated().map { place, section in
            section.top(from: place < scroll.count ? scroll[place] : 0, showing: row)
        }
    }

    /// Returns the row at a point in the body.
    func row(at point: Point, scroll: [Int]) -> TodayRow? {
        zip(columns.sections, scroll).lazy.compactMap { section, top in section.row(at: point, top: top) }.first
    }

    /// Returns the hold whose side is at a point; nil beside the sides, and where a stretch has none.
    func hold(at point: Point, scroll: [Int], page: TodayPage) -> StretchDay.Item? {
        zip(columns.sections, scroll).lazy.compactMap { section, top in
            section.line(at: point, top: top).flatMap { page.hold(at: point.column - section.area.left, of: $0) }
        }.first
    }

    /// Returns the command of the step at a point of the row that says what to do next.
    func nextCommand(at point: Point, page: TodayPage) -> Command? {
        guard point.row == nextRow else { return nil }
        return TodayNext(page).command(at: point.column, width: width)
    }

    func draw(on canvas: inout Canvas, page: TodayPage, selected: TodayRow?) {
        head.draw(on: &canvas)
        if let nextRow { TodayNext(page).draw(row: nextRow, on: &canvas) }
        if let ruleRow = columns.ruleRow {
            canvas.putRule(at: Point(column: 1, row: ruleRow), length: canvas.size.width - 2, style: page.theme.rule)
        }
        let scroll = scroll(from: page.model.today.scroll, showing: selected)
        for (section, top) in zip(columns.sections, scroll) {
            section.draw(on: &canvas, from: top, selected: selected, model: page.model)
        }
    }
}
