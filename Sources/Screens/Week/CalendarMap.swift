import Canvas
import Diary
import Trends

/// A month, quarter or year as a map of days: a month has a row for each week, and longer periods a column for each week, folded into
/// blocks if they are too wide.
struct CalendarMap {
    let page: WeekPage
    /// The width of a cell.
    let cellWidth: Int
    /// The height of a cell.
    let cellHeight: Int
    /// The number of weeks side by side in a block; 0 for a month.
    private let weeksPerBlock: Int

    var theme: Theme { page.theme }
    var glyphs: Glyphs { page.glyphs }
    private var period: Period { page.period }
    var isMonth: Bool { period.kind == .month }

    /// The first day of the first week.
    private var origin: DiaryDate { period.first.startOfWeek(startingOn: period.weekStart) }
    var weekCount: Int { (period.last - origin) / 7 + 1 }

    /// The width of the week numbers or weekday names.
    private var labelWidth: Int { isMonth ? 3 : 4 }

    /// Creates a map for a region of some width.
    ///
    /// - Parameter hasLane: whether there is a lane of flare-ups above it.
    init(_ page: WeekPage, cellWidth: Int, cellHeight: Int = 1, width: Int, hasLane: Bool = false) {
        self.page = page
        self.hasLane = hasLane
        self.cellWidth = cellWidth
        self.cellHeight = cellHeight
        let isMonth = page.period.kind == .month
        weeksPerBlock = isMonth ? 0 : max(1, (width - 4) / cellWidth)
    }

    /// Returns the width of a map that is not folded.
    static func width(_ page: WeekPage, cellWidth: Int) -> Int {
        let map = CalendarMap(page, cellWidth: cellWidth, width: .max)
        return map.labelWidth + (map.isMonth ? 7 : map.weekCount) * cellWidth
    }

    // MARK: cells

    /// What a cell contains.
    enum CellForm {
        /// The day's number and the value.
        case dated
        /// The value.
        case numbered
        /// A block, or a digit if blocks would show nothing.
        case block
    }

    /// The least width of a cell that contains the day's number.
    private static let leastDated = 6
    /// The columns of a day's number, and of the mark of a flare-up between it and the value.
    static let dateWidth = 3

    /// What the cells contain: exact values rather than the days' numbers.
    var form: CellForm {
        guard cellWidth >= 3 else { return .block }
        guard isMonth, cellWidth >= Self.leastDated else { return .numbered }
        let isExact = numbers(in: .dated).isExact || !numbers(in: .numbered).isExact
        return isExact ? .dated : .numbered
    }

    /// How the values are written in the cells.
    var numbers: MapNumbers { numbers(in: form) }

    private func numbers(in form: CellForm) -> MapNumbers {
        let room =
            switch form {
            case .dated: cellWidth - 1 - Self.dateWidth
            case .numbered: cellWidth - 1
            case .block: 1
            }
        return MapNumbers(page.scale, days: page.report.days, room: room)
    }

    /// Whether the cells contain numbers: always if they have no colours.
    var writesNumbers: Bool { form != .block || glyphs.isASCII || !page.scale.hasColors(theme) }

    /// Whether flare-ups have their own lane above the map, day by day.
    private let hasLane: Bool
    /// Whether a day in a flare-up is marked beside its number.
    var marksDays: Bool { isMonth || cellWidth >= 3 }
    /// Whether weeks with flare-ups are marked below, because there is no room beside the numbers.
    private var hasFlareRow: Bool { !marksDays && !hasLane }

    private var blockHeight: Int { 1 + 7 * cellHeight + (hasFlareRow ? 1 : 0) }

    /// The number of rows it takes.
    var height: Int {
        if isMonth { return 1 + weekCount * cellHeight }
        let blocks = (weekCount + weeksPerBlock - 1) / weeksPerBlock
        return blocks * blockHeight + blocks - 1
    }

    /// Returns the top left corner of a day's cell.
    func place(of day: DiaryDate) -> Point {
        let week = (day - origin) / 7
        let weekday = (day - origin) % 7
        if isMonth { return Point(column: labelWidth + weekday * cellWidth, row: 1 + week * cellHeight) }
        let top = week / weeksPerBlock * (blockHeight + 1)
        return Point(
            column: labelWidth + week % weeksPerBlock * cellWidth, row: top + 1 + weekday * cellHeight)
    }

    /// Returns the day whose cell contains a point.
    func day(at point: Point) -> DiaryDate? {
        period.days.first { day in
            let place = place(of: day)
            return Rect(origin: place, size: Size(width: cellWidth, height: cellHeight)).contains(point)
        }
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
        if isMonth { drawMonthLabels(on: &canvas) } else { drawWeekColumns(on: &canvas) }
        let numbers = numbers
        for day in page.report.days { draw(day, numbers, on: &canvas) }
    }

    private func drawMonthLabels(on canvas: inout Canvas) {
        for weekday in 0..<7 {
            let name = (origin + weekday).weekday.shortName
            let column = labelWidth + weekday * cellWidth
            let text = cellWidth >= 6 ? " \(name)" : cellWidth >= 4 ? name : String(name.prefix(2))
            canvas.put(text, at: Point(column: column, row: 0), style: theme.dim, maxWidth: cellWidth)
        }
        for week in 0..<weekCount {
            let number = "\((origin + 7 * week + 3).isoWeek.week)"
            let row = 1 + week * cellHeight
            canvas.put(number, row: row, columns: 0..<2, alignment: .right, style: theme.rule)
        }
    }

    private func drawWeekColumns(on canvas: inout Canvas) {
        for week in 0..<weekCount {
            let start = origin + 7 * week
            let corner = place(of: start)
            if week % weeksPerBlock == 0 {
                for weekday in stride(from: 0, to: 7, by: 2) {
                    let row = corner.row + weekday * cellHeight
                    let name = (origin + weekday).weekday.shortName
                    canvas.put(name, at: Point(column: 0, row: row), style: theme.dim)
                }
            }
            drawMonthName(above: week, at: corner, on: &canvas)
            if hasFlareRow, (0..<7).contains(where: { isFlare(start + $0) }) {
                let mark = Point(column: corner.column + cellWidth - 1, row: corner.row + 7 * cellHeight)
                canvas.put(String(glyphs.dot), at: mark, style: theme.flare)
            }
        }
    }

    /// Draws the name of a month above the week of its first day, and above the first week of a block if there is room.
    private func drawMonthName(above week: Int, at corner: Point, on canvas: inout Canvas) {
        func monthBeginning(in week: Int) -> YearMonth? {
            let days = (0..<7).map { origin + 7 * week + $0 }
            return days.first { $0.day == 1 && period.days.contains($0) }?.yearMonth
        }
        let isFirst = week.isMultiple(of: weeksPerBlock)
        guard let month = monthBeginning(in: week) ?? (isFirst ? (origin + 7 * week).yearMonth : nil) else { return }
        let end = min(weekCount, (week / weeksPerBlock + 1) * weeksPerBlock)
        let next = ((week + 1)..<max(end, week + 1)).first { monthBeginning(in: $0) != nil } ?? end
        let name = month.shortMonthName
        guard (next - week) * cellWidth > name.count || next == end, corner.column + name.count < canvas.size.width
        else { return }
        canvas.put(name, at: Point(column: corner.column, row: corner.row - 1), style: theme.dim)
    }

    func isFlare(_ day: DiaryDate) -> Bool {
        period.days.contains(day) && page.report.days[day - period.first].isFlare
    }
}
