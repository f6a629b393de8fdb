import Canvas

/// The measures of a month, quarter or year as a table: this period, the one before and, if there is room, earlier ones.
struct PeriodTable {
    /// The width of the narrowest table: label, this period, the one before.
    static let leastWidth = 25
    /// The width of a well-spaced table.
    static let usualWidth = 36

    private let page: WeekPage
    /// Whether the column headings are on the table's own first line; otherwise the caller draws them.
    private let hasHeads: Bool
    private let columnCount: Int
    private let columnWidth: Int
    private let labelWidth: Int
    private let totalWidth: Int
    private let totalCount: Int
    /// The lines of all columns, the first column's first; nil for a blank line.
    private let lines: [PeriodRow?]
    /// The labels of these lines as there is room for them.
    private let labels: [String]

    /// Fits the rows to a width and, if possible, to a number of lines: empty rows go first, then blank lines.
    ///
    /// - Parameters:
    ///   - columns: the number of columns the rows are spread over.
    ///   - room: the number of lines available.
    init(_ page: WeekPage, width: Int, columns: Int, hasHeads: Bool, room: Int) {
        self.page = page
        self.hasHeads = hasHeads
        columnCount = columns
        columnWidth = width / columns
        labelWidth = columnWidth >= 30 ? 11 : 9
        // “to 30 Aug” and a blank.
        totalWidth = columnWidth >= Self.usualWidth ? 10 : 9
        let earlier = page.earlierCount(of: max(1, min(3, (columnWidth - labelWidth + 2) / totalWidth - 1)))
        totalCount = page.isComparable ? 1 + earlier : 1
        let rows = page.rows(earlier: max(1, totalCount - 1))
        let filled = rows.filter { !$0.isEmpty }
        let short = filled.filter { !$0.isInessential }
        let lineCount = (room - (hasHeads ? 1 : 0)) * columns
        let fitting = [(rows, true), (filled, true), (short, true), (short, false)].lazy.map {
            Self.lines($0, withAir: $1)
        }
        .first { $0.count <= lineCount }
        let lines = fitting ?? Self.lines(short, withAir: true)
        let isNarrow = labelWidth < 10
        labels = lines.map { (isNarrow ? $0?.shortLabel : $0?.label) ?? "" }
            .toldApart(to: labelWidth - 1, glyphs: page.glyphs)
        self.lines = lines
    }

    private static func lines(_ rows: [PeriodRow], withAir: Bool) -> [PeriodRow?] {
        var lines: [PeriodRow?] = []
        for row in rows {
            if withAir, let last = lines.last, last?.group != row.group { lines.append(nil) }
            lines.append(row)
        }
        return lines
    }

    private var rowsPerColumn: Int { (lines.count + columnCount - 1) / columnCount }

    /// The number of lines it takes.
    var height: Int { rowsPerColumn + (hasHeads ? 1 : 0) }

    /// Draws the headings on the first row of a region.
    func drawHeads(on canvas: inout Canvas) {
        // The last column may go on to the edge.
        let room = totalCount == 2 ? columnWidth - labelWidth - totalWidth : totalWidth - 1
        let heads = page.heads(earlier: totalCount - 1, room: room).prefix(totalCount)
        for column in 0..<columnCount where column == 0 || column * rowsPerColumn < lines.count {
            for (place, head) in heads.enumerated() {
                canvas.put(
                    head, at: Point(column: left(column) + labelWidth + place * totalWidth, row: 0),
                    style: place == 0 ? page.theme.label : page.theme.dim,
                    maxWidth: place == 1 ? room : totalWidth - 1)
            }
        }
    }

    /// Draws the rows, below their headings.
    func draw(on canvas: inout Canvas) {
        if hasHeads { drawHeads(on: &canvas) }
        for (place, line) in lines.enumerated() {
            guard let line else { continue }
            let left = left(place / rowsPerColumn)
            let row = place % rowsPerColumn + (hasHeads ? 1 : 0)
            canvas.put(
                labels[place], at: Point(column: left, row: row), style: page.theme.label, maxWidth: labelWidth - 1)
            for (place, total) in line.totals.prefix(totalCount).enumerated() {
                let column = left + labelWidth + place * totalWidth
                let end = min(left + columnWidth, column + totalWidth)
                canvas.putTotal(total, at: Point(column: column, row: row), maxWidth: end - column)
            }
        }
    }

    private func left(_ column: Int) -> Int { column * columnWidth }
}

extension Canvas {
    /// Draws a total, without its last word if there is too little room: that is a count of days.
    mutating func putTotal(_ total: StyledText, at place: Point, maxWidth: Int) {
        putValue(columns(of: total) <= maxWidth ? total : total.withoutLastWord, at: place, maxWidth: maxWidth)
    }
}

extension StyledText {
    /// The text without its last word: “stom.” of “stom. 24”.
    fileprivate var withoutLastWord: StyledText {
        guard let style = pieces.first?.style, let blank = text.lastIndex(of: " ") else { return self }
        return StyledText(String(text[..<blank]), style)
    }
}
