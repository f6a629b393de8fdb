import Diary
import Trends

/// A table of days for the link analysis, from a CSV file: a row for each day, a column for each thing.
///
/// The columns are `date`, or `day` counted from 0 with `dow` (0 Monday to 6 Sunday); `pain`; `morning`, the first score before
/// noon, if known; and one for each habit, which belongs to the night before its day if its name ends with `@night`. An empty cell
/// was not logged, and a day without a row was not logged at all.
public enum DailyTable {
    /// The most days that a table may span.
    private static let longest = 40 * 366

    /// Reads a table.
    ///
    /// - Throws: ``ImportError`` naming the row with an invalid cell; ``ImportError/reason`` says it without speaking of an import.
    /// - Complexity: O(cells + days · columns)
    public static func read(_ bytes: [UInt8]) throws(ImportError) -> LinkTable {
        let table = try CSVTable(bytes)
        guard let pain = table.column("pain") else {
            throw ImportError.columns(missing: ["pain"], header: table.header)
        }
        let days = try DayColumn(table)
        let morning = table.column("morning")
        let habits = table.header.indices.filter { place in
            place != pain && place != morning && !days.columns.contains(place) && !table.header[place].isEmpty
        }
        var rows: [Int: [Double?]] = [:]
        for row in table.rows {
            let day = try days.day(of: row)
            guard rows[day] == nil else { throw ImportError.row(row.number, "a day that another row has, too") }
            var values: [Double?] = []
            for place in [pain] + [morning].compactMap({ $0 }) {
                let score = try number(row.cells[place], in: row.number)
                guard score.map({ (0...10).contains($0) }) ?? true else {
                    throw ImportError.row(
                        row.number, "“\(row.cells[place].trimmed)”, which isn't a pain score from 0 to 10")
                }
                values.append(score)
            }
            for place in habits { values.append(try number(row.cells[place], in: row.number)) }
            rows[day] = values
        }
        guard let first = rows.keys.min(), let last = rows.keys.max() else {
            throw ImportError.file("a table has at least one row for a day")
        }
        guard last - first < longest else { throw ImportError.file("a table spans at most \(longest) days") }
        func column(_ index: Int) -> [Double?] { (first...last).map { rows[$0]?[index] ?? nil } }
        return LinkTable(
            firstDay: days.date(first), firstWeekday: days.weekday(first), pain: column(0),
            mornings: morning.map { _ in column(1) },
            columns: habits.indices.map { place in
                .init(name: table.header[habits[place]], values: column(place + (morning == nil ? 1 : 2)))
            })
    }

    /// Parses a number, with a point or a comma, or yes and no as 1 and 0.
    private static func number(_ cell: String, in row: Int) throws(ImportError) -> Double? {
        let text = cell.trimmed
        if text.isEmpty { return nil }
        if let number = Double(text), number.isFinite { return number }
        if let answer = ["yes": 1.0, "no": 0][text.lowercased()] { return answer }
        guard let number = WrittenNumber(text), number.rest.isEmpty else {
            throw ImportError.row(row, "“\(text)”, which isn't a number")
        }
        if let (whole, decimal) = number.readings {
            throw ImportError.row(row, "“\(text)”, which isn't a number with one meaning: \(whole) or \(decimal)")
        }
        return number.value
    }
}

/// How a table of days identifies the day of a row.
private struct DayColumn {
    /// The columns that it uses.
    let columns: [Int]
    private let isDated: Bool
    private let firstWeekday: Weekday

    init(_ table: CSVTable) throws(ImportError) {
        if let date = table.column("date") {
            (columns, isDated, firstWeekday) = ([date] + [table.column("dow")].compactMap { $0 }, true, .monday)
            return
        }
        guard let day = table.column("day"), let dow = table.column("dow") else {
            throw ImportError.columns(missing: ["date"], header: table.header)
        }
        (columns, isDated) = ([day, dow], false)
        guard let row = table.rows.first, let number = Int(row.cells[day].trimmed),
            let weekday = Int(row.cells[dow].trimmed), (0...6).contains(weekday)
        else { throw ImportError.row(2, "no day with its day of the week, 0 (Monday) to 6 (Sunday)") }
        firstWeekday = Weekday(index: weekday - number)
    }

    /// Returns the number of a row's day.
    func day(of row: CSVTable.Row) throws(ImportError) -> Int {
        let text = row.cells[columns[0]].trimmed
        if isDated, let date = try? DiaryDate(parsing: text) { return date.dayNumber }
        if !isDated, let number = Int(text), (0...1_000_000).contains(number) { return number }
        throw ImportError.row(row.number, "“\(text)”, which isn't a \(isDated ? "date (YYYY-MM-DD)" : "day number")")
    }

    func date(_ day: Int) -> DiaryDate? { isDated ? DiaryDate(dayNumber: day) : nil }

    func weekday(_ day: Int) -> Weekday {
        isDated ? DiaryDate(dayNumber: day).weekday : Weekday(index: firstWeekday.rawValue + day)
    }
}
