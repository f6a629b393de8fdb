import Canvas
import Diary
import Reports
import Trends

/// A month, quarter or year: its summary in words, the map of days, the table beside or below it, and the line chart.
struct MapPage {
    private let page: WeekPage
    private let size: Size
    private let words: PeriodWordLines
    private let map: CalendarMap
    private let table: PeriodTable
    /// The line chart of a quarter or year above its map; nil if there is no room for it.
    private let line: PeriodLine?
    private let lineArea: Rect
    /// The areas of the map and the table, as if there were room for everything.
    private let mapArea: Rect
    private let tableArea: Rect
    /// The area of the day under the cursor, below the table of a month; nil if there is no room for it.
    private let dayArea: Rect?
    /// What some amounts leave out.
    private let remarks: [String]

    private var theme: Theme { page.theme }

    private static let gap = 2
    /// The empty columns at the right edge.
    private static let margin = 1
    /// The rows below the map: the scale.
    private static let feet = 2
    /// The least width at which the day under the cursor is described.
    private static let detailWidth = 100

    /// The rows of the head, above what scrolls.
    private var headHeight: Int { words.height + 1 }

    init(_ page: WeekPage, size: Size) {
        self.page = page
        self.size = size
        let isYear = page.period.kind == .year
        let most = size.height >= 34 ? 5 : size.height >= 24 ? 3 : size.height >= 17 && !isYear ? 2 : 1
        // The words are about pain.
        let low = page.scale.measure == .worst ? 1 : 0
        words = PeriodWordLines(
            page.words.prefix(size.height < 12 ? low : most), width: size.width, hasGap: size.height >= 24,
            theme: page.theme, glyphs: page.glyphs)
        remarks = page.remarks(width: size.width - 2)
        let room = size.height - words.height - 1 - Self.feet
        // Where the map has to be scrolled to, its scale leaves its rows to the line.
        let lineRoom = room + Self.feet
        let widths = Self.cellWidths(page.period.kind, size: size)
        let beside = widths.first {
            1 + CalendarMap.width(page, cellWidth: $0) + Self.gap + PeriodTable.leastWidth + Self.margin <= size.width
        }
        if let beside, page.period.kind != .year {
            let weeks = CalendarMap(page, cellWidth: beside, width: .max).weekCount
            let height =
                page.period.kind == .month ? min(9, max(1, (room - 1) / weeks)) : min(2, max(1, room / 8))
            let width = CalendarMap.width(page, cellWidth: beside)
            map = CalendarMap(
                page, cellWidth: beside, cellHeight: height, width: width,
                hasLane: PeriodLine.hasLane(page, room: lineRoom))
            let left = 1 + width + Self.gap
            let rest = size.width - left - Self.margin
            line = PeriodLine(page, width: size.width - 2, room: lineRoom, spare: room - map.height - 1)
            let top = line.map { $0.height + 1 } ?? 0
            table = PeriodTable(page, width: min(rest, 60), columns: 1, hasHeads: top > 0, room: room - top)
            lineArea = Rect(column: 1, row: 0, width: size.width - 2, height: line?.height ?? 0)
            mapArea = Rect(column: 1, row: top, width: width, height: map.height)
            tableArea = Rect(column: left, row: top, width: rest, height: table.height)
            let below = room - table.height - 2
            dayArea =
                page.period.kind == .month && size.width >= Self.detailWidth && below >= 4
                ? Rect(column: left, row: table.height + 1, width: rest, height: below) : nil
        } else {
            let whole = widths.first { 1 + CalendarMap.width(page, cellWidth: $0) <= size.width }
            let columns = max(1, min(3, size.width / PeriodTable.usualWidth))
            func parts(cellHeight: Int) -> (map: CalendarMap, table: PeriodTable) {
                let map = CalendarMap(
                    page, cellWidth: whole ?? widths.last ?? 1, cellHeight: cellHeight, width: size.width - 2,
                    hasLane: PeriodLine.hasLane(page, room: lineRoom))
                let below = room - map.height - 1
                return (map, PeriodTable(page, width: size.width - 2, columns: columns, hasHeads: true, room: below))
            }
            let fitting = [3, 2].lazy.map(parts).first { $0.map.height + 1 + $0.table.height <= room }
            (map, table) = page.period.kind == .year ? parts(cellHeight: 1) : fitting ?? parts(cellHeight: 1)
            line = PeriodLine(page, width: size.width - 2, room: lineRoom, spare: room - map.height - 1 - table.height)
            let top = line.map { $0.height + 1 } ?? 0
            lineArea = Rect(column: 1, row: 0, width: size.width - 2, height: line?.height ?? 0)
            mapArea = Rect(column: 1, row: top, width: size.width - 1, height: map.height)
            tableArea = Rect(
                column: 1, row: top + map.height + Self.feet + 1, width: size.width - 2, height: table.height)
            dayArea = nil
        }
    }

    /// Returns the cell widths to try, widest first.
    private static func cellWidths(_ kind: Period.Kind, size: Size) -> [Int] {
        switch kind {
        case .month:
            let most = (size.width - 1 - 3 - gap - PeriodTable.leastWidth - margin) / 7
            return [most, 9, 8, 7, 5, 4, 3].filter { $0 >= 3 && $0 <= 24 }
        case .quarter: return [6, 5, 4, 3, 2, 1]
        case .week, .year: return [3, 2, 1]
        }
    }

    /// The row of the remarks, after a blank one.
    private var remarkRow: Int {
        1 + max(mapArea.bottom + Self.feet, tableArea.bottom, line == nil ? 0 : lineArea.bottom, dayArea?.bottom ?? 0)
    }
    private var contentHeight: Int { hasRemarks ? remarkRow + remarks.count : remarkRow - 1 }
    /// Whether the remarks are below everything else: what scrolls leaves them no line of their own.
    private var hasRemarks: Bool { !remarks.isEmpty && (remarks.count > 1 || remarkRow - 1 > visibleHeight) }

    /// What some amounts leave out, if a line is enough.
    var remark: String? { hasRemarks ? nil : remarks.first }
    private var visibleHeight: Int { max(0, size.height - headHeight) }

    /// The last row it can be scrolled to.
    var lastScroll: Int { max(0, contentHeight - visibleHeight) }

    private var scroll: Int { min(page.model.week.scroll, lastScroll) }

    /// Whether a line chart comes before its map.
    var hasLine: Bool { line != nil }

    /// Returns the scroll position nearest to the current one at which a day is visible.
    func scroll(from scroll: Int, showing day: DiaryDate) -> Int {
        let row = mapArea.top + map.place(of: day).row
        // The first row comes with the names above it.
        let top = row <= mapArea.top + 1 ? max(0, mapArea.top - 1) : row
        return min(max(scroll, row + map.cellHeight - visibleHeight), top)
    }

    /// Returns the day at a point in the body.
    func day(at point: Point) -> DiaryDate? {
        map.day(at: Point(column: point.column - mapArea.left, row: point.row - headHeight + scroll - mapArea.top))
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
        words.draw(on: &canvas)
        drawHead(on: &canvas)
        let area = Rect(column: 0, row: headHeight, width: size.width, height: visibleHeight)
        canvas.within(area, scrolledBy: scroll) { canvas in
            if let line {
                canvas.within(lineArea) { line.draw(on: &$0) }
            }
            canvas.within(mapArea) { map.draw(on: &$0) }
            drawScale(on: &canvas)
            canvas.within(tableArea) { table.draw(on: &$0) }
            if let dayArea {
                canvas.within(dayArea) { DayInFocus(page).draw(on: &$0) }
            }
            for (line, text) in remarks.enumerated() where hasRemarks {
                canvas.put(text, at: Point(column: 1, row: remarkRow + line), style: theme.dim)
            }
        }
    }

    /// Draws the scale below the map, what a missing day and one in a flare-up look like, and the day under the cursor.
    private func drawScale(on canvas: inout Canvas) {
        let row = mapArea.bottom + 1
        let end = tableArea.top <= row && tableArea.left > mapArea.left ? tableArea.left : size.width
        let scale = page.scale.colorScale(map.numbers, theme, page.glyphs)
        let signs = [
            StyledText("\(page.glyphs.missing) not logged", theme.dim),
            StyledText(flareSign, theme.flare) + StyledText(" flare-up", theme.dim),
        ]
        let day = page.period.kind == .month ? nil : DayInFocus(page).line
        // The day goes first if there is too little room, then the signs.
        let choices = ([day].compactMap { $0 }.map { signs + [$0] } + [signs, [signs[0]], []])
            .flatMap { parts in [(parts, 3, 3), (parts, 0, 2)] }
        // Beside a table it ends two columns before it, or its last word would be read as one of the table's.
        let limit = end - (end < size.width ? 2 : 1)
        func room(_ parts: [StyledText], _ indent: Int, _ gap: Int) -> Int {
            limit - mapArea.left - indent - parts.reduce(0) { $0 + gap + canvas.columns(of: $1) }
        }
        let fitting = choices.first { room($0, $1, $2) >= scale?.leastWidth ?? 0 }
        let (parts, indent, gap) = fitting ?? ([], 0, 0)
        var column = mapArea.left + indent
        if let scale {
            let width = min(40, room(parts, indent, gap))
            column += scale.draw(on: &canvas, at: Point(column: column, row: row), width: width) + gap
        }
        for part in parts { column += canvas.put(part, at: Point(column: column, row: row)) + gap }
        if end < size.width { drawBelow(signs.dropFirst(parts.count), row: row + 1, end: end, on: &canvas) }
    }

    /// Draws the signs that don't fit beside the scale below it: a table beside the map is mostly higher.
    private func drawBelow(_ signs: ArraySlice<StyledText>, row: Int, end: Int, on canvas: inout Canvas) {
        var place = Point(column: mapArea.left, row: row)
        for sign in signs {
            let width = canvas.columns(of: sign)
            if place.column > mapArea.left, place.column + width >= end {
                place = Point(column: mapArea.left, row: place.row + 1)
            }
            guard place.row < remarkRow - 1 else { return }
            place.column += canvas.put(sign, at: place, maxWidth: end - 1 - place.column) + 2
        }
    }

    /// The mark of a day in a flare-up.
    private var flareSign: String {
        line == nil || map.marksDays ? String(page.glyphs.dot) : PeriodLine.laneSign(page.glyphs)
    }

    private func drawHead(on canvas: inout Canvas) {
        let hasHeads = tableArea.top == 0
        let end = hasHeads ? mapArea.right : size.width - 1
        let worst = lineArea.top == 0 && line != nil ? "Worst pain a day, median of 7 days" : "Worst pain"
        let note = map.writesNumbers ? map.numbers.note : nil
        let title = [page.scale.measure == .worst ? worst : page.scale.title, note].compactMap { $0 }
            .joined(separator: ", ")
        let row = words.height
        let used = canvas.put(title, at: Point(column: 1, row: row), style: theme.heading, maxWidth: end - 1)
        if let line, line.isShaded {
            let days = "\(PeriodLine.longFlare) days or more"
            let forms = ["shaded: flare-up of \(days)", "shaded: \(days)"]
            let words = forms.longest(fitting: end - used - 4, glyphs: page.glyphs) ?? ""
            canvas.put(words, row: row, columns: min(end, used + 4)..<end, alignment: .right, style: theme.dim)
        }
        if hasHeads {
            canvas.within(Rect(column: tableArea.left, row: row, width: tableArea.width, height: 1)) {
                table.drawHeads(on: &$0)
            }
        }
    }
}
