import Diary
import Trends

/// The names of a period, in full and in shorter forms.
public struct PeriodName: Sendable {
    private let period: Period
    private let presentYear: Int?

    /// The names of a period.
    ///
    /// - Parameter presentYear: the year that need not be named; nil where every year is to be.
    public init(_ period: Period, presentYear: Int? = nil) {
        self.period = period
        self.presentYear = presentYear
    }

    /// The number and year of a week by ISO 8601; of one that does not start on Monday, that of the week its middle lies in.
    private var week: (year: Int, week: Int) { (period.first + 3).isoWeek }

    private var yearEnd: String {
        period.first.year == presentYear || period.last.year == presentYear ? "" : " \(period.last.year)"
    }

    /// The forms of the title, the longest first.
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

    /// The shortest form that a column can be headed with.
    public var brief: String {
        switch period.kind {
        case .week: "week \(week.week)"
        case .month: period.first.yearMonth.shortMonthName
        case .quarter: "Q\((period.first.month + 2) / 3)"
        case .year: "\(period.first.year)"
        }
    }
}
