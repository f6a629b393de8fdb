/// The columns of a week's table on a body of a given width.
struct WeekColumns {
    /// The first column of the labels.
    static let label = 1
    /// The width of a label, and of the axis above.
    let labelWidth: Int
    /// The first column of the first day.
    let firstDay: Int
    /// The width of a day.
    let dayWidth: Int
    /// The width of a bar, which values are below.
    let barWidth: Int
    /// The columns from the start of a day to its bar.
    let indent: Int
    /// The first columns of the totals and their widths; empty if they are below the days.
    let totals: [(column: Int, width: Int)]

    /// - Parameter earlier: the most earlier periods that get a column, 1 or more.
    init(width: Int, earlier most: Int) {
        if width >= 72 {
            let surplus = max(0, width - 80)
            let room = surplus >= 110 ? 5 : surplus >= 80 ? 4 : surplus >= 36 ? 2 : surplus >= 24 ? 1 : 0
            let earlier = min(most - 1, room)
            (labelWidth, firstDay) = (9, 13)
            dayWidth = width < 80 ? 6 : min(surplus >= 80 ? 16 : 11, 7 + (surplus - 9 * earlier) / 7)
            barWidth = dayWidth < 7 ? 3 : dayWidth * 4 / 7
            indent = 1
            let start = firstDay + 7 * dayWidth + 1
            totals =
                [(start, 9), (start + 9, min(8, width - start - 10))]
                + (0..<earlier).map { (start + 18 + 9 * $0, 8) }
        } else if width >= 52 {
            (labelWidth, firstDay) = (8, 10)
            dayWidth = min(6, (width - 24) / 7)
            (barWidth, indent) = (3, 0)
            let start = firstDay + 7 * dayWidth
            totals = [(start, 8), (start + 8, width - start - 9)]
        } else {
            (labelWidth, firstDay) = (7, 10)
            dayWidth = (width - 10) / 7
            (barWidth, indent) = (3, 0)
            totals = []
        }
    }

    /// Returns the first column of a day, counted from 0.
    func start(of day: Int) -> Int { firstDay + day * dayWidth }

    /// Returns the first column of a day's name, counted from 0.
    func startOfHead(of day: Int) -> Int { start(of: day) + max(0, barWidth - 4) / 2 }

    /// Returns the column of a value of this width below a day's bar.
    func column(of day: Int, valueWidth: Int) -> Int {
        let free = barWidth - (valueWidth <= 1 ? 1 : 3)
        return start(of: day) + indent + max(0, free) / 2
    }

    /// Returns the day at a column, counted from 0.
    func day(at column: Int) -> Int? {
        guard column >= firstDay - 1 else { return nil }
        let day = (column - firstDay + 1) / dayWidth
        return day < 7 ? day : nil
    }

    /// The number of earlier periods that have a column.
    var earlierCount: Int { max(1, totals.count - 1) }
}
