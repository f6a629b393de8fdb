import Diary
import Trends

/// The names of a period, from long to short.
public struct PeriodName: Sendable {
    private let period: Period
    private let presentYear: Int?

    /// Creates the names of a period.
    ///
    /// - Parameter presentYear: the year that need not be named; nil to name every year.
    public init(_ period: Period, presentYear: Int? = nil) {
        self.period = period
        self.presentYear = presentYear
    }

    /// The ISO 8601 week number and year; a week that doesn't start on Monday takes those of its middle.
    private var week: (year: Int, week: Int) { (period.first + 3).isoWeek }

    private var yearEnd: String {
        period.first.year == presentYear || period.last.year == presentYear ? "" : " \(period.last.year)"
    }

    /// The title in several lengths, the longest first.
    public var titles: [String] {
        let (first, last) = (period.first, period.last)
        switch period.kind {
        case .week:
            let start = first.yearMonth == last.yearMonth ? "\(first.day)" : first.dayAndMonth
            let span = "\(start)–\(last.dayAndMonth)"
            let number = "Week \(week.week)"
            return ["\(number) · \(span)\(yearEnd)", "\(number) · \(span)", number, "\(week.week)"]
        case .month:
            let short = first.yearMonth.shortMonthName
            return ["\(first.yearMonth.monthName) \(first.year)", "\(short) \(first.year)", short]
        case .quarter:
            let number = "Q\((first.month + 2) / 3) \(first.year)"
            return [
                "\(number) · \(first.yearMonth.shortMonthName)–\(last.yearMonth.shortMonthName)", number,
                String(number.prefix(2)),
            ]
        case .year: return ["\(first.year)", String("\(first.year)".suffix(2))]
        }
    }

    /// A name for files: `2026-week-47`, `2026-11`, `2026-q4`, `2026`.
    public var fileName: String {
        switch period.kind {
        case .week: "\(week.year)-week-\(week.week)"
        case .month: period.first.yearMonth.description
        case .quarter: "\(period.first.year)-\(brief.lowercased())"
        case .year: "\(period.first.year)"
        }
    }

    /// The shortest form, for the head of a column.
    public var brief: String {
        switch period.kind {
        case .week: "week \(week.week)"
        case .month: period.first.yearMonth.shortMonthName
        case .quarter: "Q\((period.first.month + 2) / 3)"
        case .year: "\(period.first.year)"
        }
    }
}
