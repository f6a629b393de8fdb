import Canvas
import Diary
import Trends

/// A month, quarter or year: the map of days, the table of the period beside or below it, and the trend.
struct MapPage {
    private let page: WeekPage
    private let size: Size
    private let map: CalendarMap
    private let table: PeriodTable
    /// The line of a year above its map, of a quarter below it; nil where there is no room for it.
    private let line: PeriodLine?
    private let lineArea: Rect
    /// Where the map and the table are, as if there were room for everything.
    private let mapArea: Rect
    private let tableArea: Rect

    private var theme: Theme { page.theme }

    /// The row of the head, above what is scrolled.
    private static let headHeight = 1
    private static let gap = 1
    /// The empty columns at the right edge.
    private static let margin = 1

    init(_ page: WeekPage, size: Size) {
        self.page = page
        self.size = size
        let widths = Self.cellWidths(page.period.kind)
        let beside = widths.first {
            1 + CalendarMap.width(page, cellWidth: $0) + Self.gap + PeriodTable.leastWidth + Self.margin <= size.width
        }
        let room = size.height - Self.headHeight - 2
        if let beside, page.period.kind != .year {
            let height = page.period.kind == .month ? min(3, max(1, room / 6)) : min(2, max(1, room / 8))
            let width = CalendarMap.width(page, cellWidth: beside)
            map = CalendarMap(page, cellWidth: beside, cellHeight: height, width: width)
            let left = 1 + width + Self.gap
            let rest = size.width - left - Self.margin
            table = PeriodTable(page, width: rest, columns: 1, hasHeads: false, room: room)
            let shared = max(map.height, table.height)
            line = PeriodLine(page, room: room, spare: room - shared)
            lineArea = Rect(column: 1, row: shared + 1, width: size.width - 2, height: line?.height ?? 0)
            mapArea = Rect(column: 1, row: 0, width: width, height: map.height)
            tableArea = Rect(column: left, row: 0, width: rest, height: table.height)
        } else {
            let whole = widths.first { 1 + CalendarMap.width(page, cellWidth: $0) <= size.width }
            let columns = max(1, min(3, size.width / PeriodTable.usualWidth))
            func parts(cellHeight: Int) -> (map: CalendarMap, table: PeriodTable) {
                let map = CalendarMap(
                    page, cellWidth: whole ?? widths.last ?? 1, cellHeight: cellHeight, width: size.width - 2)
                let below = room - map.height - 1
                return (map, PeriodTable(page, width: size.width - 2, columns: columns, hasHeads: true, room: below))
            }
            let fitting = [3, 2].lazy.map(parts).first { $0.map.height + 1 + $0.table.height <= room }
            (map, table) = page.period.kind == .year ? parts(cellHeight: 1) : fitting ?? parts(cellHeight: 1)
            line = PeriodLine(page, room: room, spare: room - map.height - 1 - table.height)
            let top = line.map { $0.height + 1 } ?? 0
            lineArea = Rect(column: 1, row: 0, width: size.width - 2, height: line?.height ?? 0)
            mapArea = Rect(column: 1, row: top, width: size.width - 1, height: map.height)
            tableArea = Rect(column: 1, row: top + map.height + 1, width: size.width - 2, height: table.height)
        }
    }

    private static func cellWidths(_ kind: Period.Kind) -> [Int] {
        switch kind {
        case .month: [9, 8, 7, 5, 4, 3]
        case .quarter: [4, 3, 2, 1]
        case .week, .year: [2, 1]
        }
    }

    private var contentHeight: Int {
        max(mapArea.bottom, tableArea.bottom, line == nil ? 0 : lineArea.bottom) + 2
    }
    private var visibleHeight: Int { max(0, size.height - Self.headHeight) }

    /// The last row that it can be scrolled to.
    var lastScroll: Int { max(0, contentHeight - visibleHeight) }

    private var scroll: Int { min(page.model.week.scroll, lastScroll) }

    /// The scroll nearest to the present one at which a day can be seen.
    func scroll(from scroll: Int, showing day: DiaryDate) -> Int {
        let row = mapArea.top + map.place(of: day).row
        // With the first row come the names above it.
        let top = row <= mapArea.top + 1 ? max(0, mapArea.top - 1) : row
        return min(max(scroll, row + map.cellHeight - visibleHeight), top)
    }

    /// The day at a place of the body.
    func day(at point: Point) -> DiaryDate? {
        map.day(at: Point(column: point.column - mapArea.left, row: point.row - Self.headHeight + scroll - mapArea.top))
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
        drawHead(on: &canvas)
        let area = Rect(column: 0, row: Self.headHeight, width: size.width, height: visibleHeight)
        canvas.within(area, scrolledBy: scroll) { canvas in
            if let line {
                canvas.within(lineArea) { line.draw(on: &$0) }
            }
            canvas.within(mapArea) { map.draw(on: &$0) }
            canvas.within(tableArea) { table.draw(on: &$0) }
            let row = max(contentHeight, visibleHeight) - 1
            TrendStrip(page.report.trend, theme: theme, glyphs: page.glyphs).draw(on: &canvas, row: row, column: 10)
        }
    }

    private func drawHead(on canvas: inout Canvas) {
        let isBeside = tableArea.top == 0
        let end = isBeside ? mapArea.right : size.width - 1
        let worst = lineArea.top == 0 && line != nil ? "Worst pain a day, median of 7 days" : "Worst pain"
        let title = page.scale.measure == .worst ? worst : page.scale.title
        let used = canvas.put(title, at: Point(column: 1, row: 0), style: theme.heading, maxWidth: end - 1)
        let flare: StyledText = [.init(String(page.glyphs.dot), theme.flare), .init(" flare-up", theme.dim)]
        let legend = flare + StyledText("   \(page.glyphs.missing) not logged", theme.dim)
        for form in [legend, flare] where used + 3 + canvas.columns(of: form) <= end - 1 {
            canvas.put(form, row: 0, columns: 1..<end, alignment: .right)
            break
        }
        if isBeside {
            canvas.within(Rect(column: tableArea.left, row: 0, width: tableArea.width, height: 1)) {
                table.drawHeads(on: &$0)
            }
        }
    }
}
